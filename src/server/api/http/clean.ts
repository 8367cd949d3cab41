import type { Text } from '../../../kernel/index.ts'
import { wrong } from './refusals.ts'

/** Deeper or longer than any form of ours; what goes beyond is no input, and would cost more to read than to refuse. */
const DEEPEST = 32
const LONGEST_LIST = 2000
const MOST_VALUES = 20_000

const messages = {
  nul: { ru: 'в тексте есть нулевой символ', en: 'the text holds a null character' },
  half: {
    ru: 'в тексте есть половина символа (суррогат без пары)',
    en: 'the text holds half a character (a surrogate without its pair)',
  },
  key: { ru: 'такого поля не бывает', en: 'there is no such field' },
  deep: {
    ru: `вложенность больше ${DEEPEST} уровней`,
    en: `the nesting is deeper than ${DEEPEST} levels`,
  },
  list: {
    ru: `в списке больше ${LONGEST_LIST} строк`,
    en: `the list is longer than ${LONGEST_LIST} items`,
  },
  many: { ru: `значений больше ${MOST_VALUES}`, en: `there are more than ${MOST_VALUES} values` },
  number: { ru: 'число слишком велико', en: 'the number is too large' },
} satisfies Record<string, Text>

/** With the `u` flag whole pairs are no surrogates. */
const halfPair = /\p{Surrogate}/u

/** What is wrong with a text that a database or canonical JSON cannot hold, or null. */
export function textFault(text: string): Text | null {
  if (text.includes('\u0000')) return messages.nul
  return halfPair.test(text) ? messages.half : null
}

interface Place {
  readonly value: unknown
  readonly path: string
  readonly depth: number
}

const at = (path: string, key: string | number) => (path === '' ? String(key) : `${path}.${key}`)

function faultOf({ value, depth }: Place): Text | null {
  if (typeof value === 'string') return textFault(value)
  if (typeof value === 'number') return Number.isFinite(value) ? null : messages.number
  if (typeof value !== 'object' || value === null) return null
  if (depth > DEEPEST) return messages.deep
  if (Array.isArray(value)) return value.length > LONGEST_LIST ? messages.list : null
  for (const key of Object.keys(value)) {
    const fault = key === '__proto__' ? messages.key : textFault(key)
    if (fault) return fault
  }
  return null
}

/**
 * What no command may hold, whatever its schema: null characters and broken text, which the database cannot keep, and
 * shapes that are made to cost time. Walks without recursion, so that depth itself is no danger.
 * @returns the first fault with its place, or null
 */
export function faultIn(value: unknown): { readonly path: string; readonly message: Text } | null {
  const open: Place[] = [{ value, path: '', depth: 0 }]
  let count = 0
  for (let place = open.pop(); place; place = open.pop()) {
    const message = ++count > MOST_VALUES ? messages.many : faultOf(place)
    if (message) return { path: place.path, message }
    const { value: here, path, depth } = place
    if (typeof here !== 'object' || here === null) continue
    for (const [key, inner] of Object.entries(here))
      open.push({ value: inner, path: at(path, key), depth: depth + 1 })
  }
  return null
}

/** @throws Problem INVALID_INPUT with the place of what no command may hold */
export function assertClean(value: unknown): void {
  const fault = faultIn(value)
  if (fault) throw wrong(fault.path, fault.message)
}
