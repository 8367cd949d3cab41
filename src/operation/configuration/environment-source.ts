import { type KeySpec, keys } from './keys.ts'
import { nearest } from './nearest.ts'
import { textOf } from './read-file.ts'
import type { Fault, Given, SourceRead } from './source.ts'

/** Variables with our prefix that are no keys: they say where the configuration is, or steer set-up and tests. */
const others = /^MERA_(CONFIG|DEBUG|SEALED|SOAK|SEED|WRITE|CHROMIUM|TEST_\w+)$/

/** Kubernetes sets such variables for a service that is called `mera`; they mean nothing to us. */
const isServiceLink = (name: string, value: string) =>
  /^MERA_(SERVICE_|PORT_\d+_)/.test(name) || (name === 'MERA_PORT' && /^(tcp|udp):\/\//.test(value))

/** What the environment sets. An empty variable sets nothing: that is how compose files pass on what is not there. */
export function environmentSource(env: NodeJS.ProcessEnv): SourceRead {
  const given: Given[] = []
  const faults: Fault[] = unknownVariables(env)
  for (const key of keys) {
    const read = variableOf(key, env)
    if (!read) continue
    if ('message' in read) faults.push(read)
    else given.push(read)
  }
  return { given, faults }
}

const isSet = (env: NodeJS.ProcessEnv, name: string) =>
  env[name] !== undefined && env[name] !== '' && !isServiceLink(name, env[name])

function variableOf(key: KeySpec, env: NodeJS.ProcessEnv): Given | Fault | null {
  const { meta, path } = key
  const name = meta.env.find((candidate) => isSet(env, candidate))
  const fileName = meta.secret && meta.env.map((own) => `${own}_FILE`).find((own) => isSet(env, own))
  if (fileName) {
    const place = { kind: 'variable', name: fileName } as const
    if (name) {
      const message = {
        ru: `заданы и ${name}, и ${fileName}`,
        en: `both ${name} and ${fileName} are set`,
      }
      return { path, place, message, remedy: { ru: 'Оставьте одну из них', en: 'Keep one of them' } }
    }
    const read = textOf(env[fileName]!)
    if ('failure' in read) return { path, place, message: read.failure }
    const text = read.text.replace(/\r?\n$/, '')
    if (text === '') {
      const message = { ru: `файл ${env[fileName]} пуст`, en: `the file ${env[fileName]} is empty` }
      return { path, place, message }
    }
    return { path, place, value: valueFrom(key, text) }
  }
  if (!name) return null
  return { path, place: { kind: 'variable', name }, value: valueFrom(key, env[name]!) }
}

/** A text as the key's kind of value; one that is none stays a text, which the schema then refuses. */
function valueFrom({ kind }: KeySpec, text: string): unknown {
  if (kind === 'number') return /^-?\d{1,15}$/.test(text.trim()) ? Number(text) : text
  if (kind === 'boolean') {
    if (/^(true|yes|on|1)$/i.test(text)) return true
    return /^(false|no|off|0)$/i.test(text) ? false : text
  }
  if (kind === 'list')
    return text
      .split(',')
      .map((item) => item.trim())
      .filter(Boolean)
  if (kind === 'data') {
    try {
      return JSON.parse(text)
    } catch {
      return text
    }
  }
  return text
}

function unknownVariables(env: NodeJS.ProcessEnv): Fault[] {
  const known = new Set(
    keys.flatMap(({ meta }) => [...meta.env, ...(meta.secret ? meta.env.map((name) => `${name}_FILE`) : [])]),
  )
  return Object.keys(env)
    .filter((name) => name.startsWith('MERA_') && !known.has(name) && !others.test(name) && isSet(env, name))
    .sort()
    .map((name) => {
      const like = nearest(name, [...known])
      return {
        path: '',
        place: { kind: 'variable', name },
        message: { ru: 'такой переменной нет', en: 'there is no such variable' },
        remedy: like
          ? { ru: `Похоже на: ${like}`, en: `Near: ${like}` }
          : { ru: 'Все переменные: mera config list', en: 'All variables: mera config list' },
      }
    })
}
