import { JsonFault, type Member, type Placed, parsePlaced, plainValue } from './json.ts'
import { groups, keys } from './keys.ts'
import { nearest } from './nearest.ts'
import { textOf } from './read-file.ts'
import type { Fault, Given, SourceRead } from './source.ts'

const byPath = new Map(keys.map((key) => [key.path, key]))

/** What a file sets; a file that need not exist and does not sets nothing. */
export function fileSource({ path, mustExist }: { path: string; mustExist: boolean }): SourceRead {
  const read = textOf(path)
  if ('failure' in read) {
    if (read.missing && !mustExist) return { given: [], faults: [] }
    const named = { kind: 'variable', name: 'MERA_CONFIG' } as const
    const place = mustExist ? named : ({ kind: 'file', file: path, line: 1 } as const)
    return { given: [], faults: [{ path: '', place, message: read.failure }] }
  }
  return fileText(read.text, path)
}

/** Exported for its test: what a text sets. */
export function fileText(text: string, file: string): SourceRead {
  const at = (line: number) => ({ kind: 'file', file, line }) as const
  try {
    const whole = parsePlaced(text.replace(/^\ufeff/, ''))
    const given: Given[] = []
    const faults: Fault[] = []
    walk(whole, '', {
      given: (path, placed) => given.push({ path, value: plainValue(placed), place: at(placed.line) }),
      fault: (path, line, message, remedy) =>
        faults.push({ path, place: at(line), message, ...(remedy ? { remedy } : {}) }),
    })
    return { given, faults }
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    const found = error.found || '∅'
    const message = { ru: `это не JSON: неожиданно «${found}»`, en: `this is no JSON: unexpected "${found}"` }
    return { given: [], faults: [{ path: '', place: at(error.line), message }] }
  }
}

interface Take {
  given(path: string, placed: Placed): void
  fault(path: string, line: number, message: Fault['message'], remedy?: Fault['remedy']): void
}

function walk(placed: Placed, path: string, take: Take): void {
  if (placed.kind !== 'object') {
    take.fault(path, placed.line, { ru: 'нужен объект с ключами', en: 'an object of keys is needed' })
    return
  }
  const seen = new Set<string>()
  for (const member of placed.members) {
    const full = path === '' ? member.name : `${path}.${member.name}`
    if (seen.has(full)) {
      take.fault(full, member.line, { ru: 'ключ стоит дважды', en: 'the key stands twice' })
    } else if (byPath.get(full)?.meta.notInFile) {
      const name = byPath.get(full)!.meta.env[0]
      const message = { ru: 'в файле этот ключ не задают', en: 'this key is not set in the file' }
      take.fault(full, member.line, message, { ru: `Задайте ${name}`, en: `Set ${name}` })
    } else if (byPath.has(full)) take.given(full, member.of)
    else if (groups.has(full)) walk(member.of, full, take)
    else unknownKey(full, member, take)
    seen.add(full)
  }
}

function unknownKey(full: string, { name, line }: Member, take: Take): void {
  const paths = keys.map((key) => key.path)
  // A key that stands in the wrong group is known by its last word.
  const like = nearest(full, [...paths, ...groups]) ?? paths.find((path) => path.endsWith(`.${name}`)) ?? null
  const list = { ru: 'Все ключи: mera config list', en: 'All keys: mera config list' }
  take.fault(
    full,
    line,
    { ru: 'такого ключа нет', en: 'there is no such key' },
    like ? { ru: `Похоже на: ${like}`, en: `Near: ${like}` } : list,
  )
}
