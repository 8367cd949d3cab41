import { Problem } from './problem.ts'

/** What canonical JSON may hold: no undefined, no floating point, no bigint (money is a decimal string on every wire). */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Where the writer stands: one name or index a level. Written in place, as a path is only needed for a refusal. */
type Trail = (string | number)[]

/**
 * Canonical JSON (RFC 8785): keys sorted by UTF-16 code units, no white space, text as it is (no normalisation, section
 * 3.1). Numbers are safe integers only. A key whose value is undefined is left out.
 * @throws TypeError naming the path of a value that has no canonical form: our own fault
 * @throws Problem INVALID_INPUT for text with half a surrogate pair (RFC 8785 section 3.2.2.2): a fault of the input
 */
export function canonical(value: unknown): string {
  return write(value, [], 0)
}

function write(value: unknown, trail: Trail, depth: number): string {
  if (value === null) return 'null'
  switch (typeof value) {
    case 'string':
      return writeText(value, trail, depth)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'number':
      if (Number.isSafeInteger(value)) return String(value)
      throw noForm('only whole numbers have a canonical form', trail, depth)
    case 'object':
      return Array.isArray(value) ? writeArray(value, trail, depth) : writeObject(value, trail, depth)
    default:
      throw noForm(`${typeof value} has no canonical form`, trail, depth)
  }
}

/** Text that is written as it stands between quotes: nothing to escape, no surrogate. Most text, and quicker so. */
const asItIs = /^[ !#-[\]-~\u00a0-\ud7ff\ue000-\uffff]*$/
/** With the `u` flag whole pairs are no surrogates. */
const halfPair = /\p{Surrogate}/u

function writeText(text: string, trail: Trail, depth: number): string {
  if (asItIs.test(text)) return `"${text}"`
  if (halfPair.test(text)) throw brokenText(trail, depth)
  return JSON.stringify(text)
}

function writeArray(value: readonly unknown[], trail: Trail, depth: number): string {
  let out = '['
  for (let i = 0; i < value.length; i++) {
    trail[depth] = i
    out += (i ? ',' : '') + write(value[i], trail, depth + 1)
  }
  return `${out}]`
}

function writeObject(value: object, trail: Trail, depth: number): string {
  if (!isPlain(value)) throw noForm(`${value.constructor.name} has no canonical form`, trail, depth)
  let out = '{'
  for (const key of sortedKeys(value)) {
    const item = (value as Record<string, unknown>)[key]
    if (item === undefined) continue
    trail[depth] = key
    if (out.length > 1) out += ','
    out += `${writeText(key, trail, depth + 1)}:${write(item, trail, depth + 1)}`
  }
  return `${out}}`
}

/** What was written before, or by zod, is often sorted already. Comparison is by UTF-16 code units. */
function sortedKeys(value: object): string[] {
  const keys = Object.keys(value)
  for (let i = 1; i < keys.length; i++) if (keys[i - 1]! > keys[i]!) return keys.sort()
  return keys
}

/** A date, a map or an instance of a class would be written as `{}` or by its own `toJSON`: never what was meant. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

const placeOf = (trail: Trail, depth: number) => trail.slice(0, depth).join('.')

const noForm = (what: string, trail: Trail, depth: number) =>
  new TypeError(`${['$', ...trail.slice(0, depth)].join('.')}: ${what}`)

const brokenText = (trail: Trail, depth: number) =>
  new Problem('INVALID_INPUT', 'content', { ru: 'Текст повреждён', en: 'The text is damaged' }, [
    {
      path: placeOf(trail, depth),
      message: {
        ru: 'в тексте половина знака (кодировка)',
        en: 'the text holds half a character (encoding)',
      },
      remedy: { ru: 'Введите текст заново', en: 'Type the text again' },
    },
  ])
