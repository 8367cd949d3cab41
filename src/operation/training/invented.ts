import { createHash } from 'node:crypto'

/** What invents people: the same subject is always the same person. */
export interface Inventor {
  readonly name: (subject: string) => string
  readonly phone: (subject: string) => string
}

const NAME = /^\p{Lu}[\p{L}’'-]+( \p{Lu}[\p{L}’'.-]*){1,3}$/u
const PHONE = /^\+[\d\s()-]{9,20}$/

/** Bytes that follow from a text alone. */
const drawn = (text: string): Buffer => createHash('sha256').update(text).digest()

/** The invented address of somebody: it leads nowhere. */
export const inventedMail = (seed: string, subject: string): string =>
  `u${drawn(`${seed}/mail/${subject}`).toString('hex').slice(0, 10)}@training.example`

/**
 * An invented value in place of a personal one, of the same kind as far as its form tells: address, phone, name, day, digits; else
 * words that say what they are. The same value of the same person is always replaced by the same one.
 */
export function invented(seed: string, inventor: Inventor, subject: string, plain: string): string {
  const text = plain.trim()
  const bytes = drawn(`${seed}/${subject}/${text}`)
  if (/^\S+@\S+$/.test(text)) return inventedMail(seed, subject)
  if (PHONE.test(text)) return inventor.phone(subject)
  if (/^\d{4}-\d\d-\d\d$/.test(text))
    return `19${60 + (bytes[0]! % 40)}-0${1 + (bytes[1]! % 9)}-1${bytes[2]! % 9}`
  if (/^[\d\s-]+$/.test(text))
    return text.replace(/\d/g, (_, at: number) => `${bytes[at % bytes.length]! % 10}`)
  if (NAME.test(text)) return inventor.name(subject)
  if (/^[[{]/.test(text)) {
    const inner = parsed(text)
    if (inner !== undefined)
      return JSON.stringify(inside(inner, (one) => invented(seed, inventor, subject, one)))
  }
  return `Учебный текст ${bytes.readUInt16BE(4)}`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // It only looked like JSON: it is replaced as words are.
    return undefined
  }
}

/** Every text within a value made another one; keys stay. */
function inside(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (typeof value === 'number') return 0
  if (Array.isArray(value)) return value.map((one) => inside(one, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inside(one, change)]))
}
