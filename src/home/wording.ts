import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { homeFolder, inHome } from './folder.ts'

/** The official wording of one edition as an operator imported it: clause id to normalised text. */
export interface KeptWording {
  readonly regulation: string
  readonly edition: string
  readonly clauses: Readonly<Record<string, string>>
}

const pathOf = (regulation: string, edition: string, home: string) =>
  inHome(home, 'wording', plain(regulation), `${plain(edition)}.json`)

/** Ids come from regulations, yet a path is made of them: nothing but a name may pass. */
function plain(name: string): string {
  if (/^[\w@-][\w@.-]*$/.test(name)) return name
  throw new TypeError(`${name} cannot be part of a path`)
}

/** Keeps an imported wording, in place of an earlier import of the same edition. @returns the path it lies at */
export function keepWording(wording: KeptWording, home: string = homeFolder()): string {
  const path = pathOf(wording.regulation, wording.edition, home)
  mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}.${process.pid}`
  writeFileSync(temporary, `${JSON.stringify(wording, null, 1)}\n`)
  renameSync(temporary, path)
  return path
}

/** The wording of an edition, or null where it was not imported here. */
export function readWording(
  regulation: string,
  edition: string,
  home: string = homeFolder(),
): KeptWording | null {
  try {
    return JSON.parse(readFileSync(pathOf(regulation, edition, home), 'utf8')) as KeptWording
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
