import { Problem } from './problem.ts'

/** What canonical JSON may hold: no undefined, no floating point, no bigint (money is a decimal string on every wire). */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** What is written so far, and where the writer stands: one name or index a level. A path is only needed for a refusal. */
interface Sheet {
  text: string
  readonly trail: (string | number)[]
}

/**
 * Canonical JSON (RFC 8785): keys sorted by UTF-16 code units, no white space, text as it is (no normalisation, section
 * 3.1). Numbers are safe integers only. A key whose value is undefined is left out.
 * @throws TypeError naming the path of a value that has no canonical form: our own fault
 * @throws Problem INVALID_INPUT for text with half a surrogate pair (RFC 8785 section 3.2.2.2): a fault of the input
 */
export function canonical(value: unknown): string {
  const sheet: Sheet = { text: '', trail: [] }
  write(sheet, value, 0)
  return sheet.text
}

function write(sheet: Sheet, value: unknown, depth: number): void {
  if (value === null) {
    sheet.text += 'null'
    return
  }
  switch (typeof value) {
    case 'string':
      sheet.text += quoted(sheet, value, depth)
      return
    case 'boolean':
      sheet.text += value ? 'true' : 'false'
      return
    case 'number':
      if (!Number.isSafeInteger(value)) throw noForm('only whole numbers have a canonical form', sheet, depth)
      sheet.text += String(value)
      return
    case 'object':
      if (Array.isArray(value)) writeArray(sheet, value, depth)
      else writeObject(sheet, value, depth)
      return
    default:
      throw noForm(`${typeof value} has no canonical form`, sheet, depth)
  }
}

/** Text that is written as it stands between quotes: nothing to escape, no surrogate. Most text, and quicker so. */
const asItIs = /^[ !#-[\]-~\u00a0-\ud7ff\ue000-\uffff]*$/
/** With the `u` flag whole pairs are no surrogates. */
const halfPair = /\p{Surrogate}/u

function quoted(sheet: Sheet, text: string, depth: number): string {
  if (asItIs.test(text)) return `"${text}"`
  if (halfPair.test(text)) throw brokenText(sheet, depth)
  return JSON.stringify(text)
}

/** Keys come again and again: `"key":` is kept for the first thousands of them. */
const heads = new Map<string, string>()
const MOST = 4000

function headOf(sheet: Sheet, key: string, depth: number): string {
  const known = heads.get(key)
  if (known !== undefined) return known
  const head = `${quoted(sheet, key, depth)}:`
  if (heads.size < MOST) heads.set(key, head)
  return head
}

function writeArray(sheet: Sheet, value: readonly unknown[], depth: number): void {
  sheet.text += '['
  for (let i = 0; i < value.length; i++) {
    sheet.trail[depth] = i
    if (i) sheet.text += ','
    write(sheet, value[i], depth + 1)
  }
  sheet.text += ']'
}

function writeObject(sheet: Sheet, value: object, depth: number): void {
  if (!isPlain(value)) throw noForm(`${value.constructor.name} has no canonical form`, sheet, depth)
  let before = '{'
  for (const key of sortedKeys(value)) {
    const item = (value as Record<string, unknown>)[key]
    if (item === undefined) continue
    sheet.trail[depth] = key
    sheet.text += before + headOf(sheet, key, depth + 1)
    before = ','
    write(sheet, item, depth + 1)
  }
  sheet.text += before === '{' ? '{}' : '}'
}

const FEW = 24

/** Comparison is by UTF-16 code units. Few keys are put in place one by one, which makes no list besides. */
function sortedKeys(value: object): string[] {
  const keys = Object.keys(value)
  if (keys.length > FEW) return keys.sort()
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i]!
    let place = i
    while (place > 0 && keys[place - 1]! > key) {
      keys[place] = keys[place - 1]!
      place--
    }
    keys[place] = key
  }
  return keys
}

/** A date, a map or an instance of a class would be written as `{}` or by its own `toJSON`: never what was meant. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

const placeOf = ({ trail }: Sheet, depth: number) => trail.slice(0, depth).join('.')

const noForm = (what: string, { trail }: Sheet, depth: number) =>
  new TypeError(`${['$', ...trail.slice(0, depth)].join('.')}: ${what}`)

const brokenText = (sheet: Sheet, depth: number) =>
  new Problem('INVALID_INPUT', 'content', { ru: 'Текст повреждён', en: 'The text is damaged' }, [
    {
      path: placeOf(sheet, depth),
      message: {
        ru: 'в тексте половина знака (кодировка)',
        en: 'the text holds half a character (encoding)',
      },
      remedy: { ru: 'Введите текст заново', en: 'Type the text again' },
    },
  ])
