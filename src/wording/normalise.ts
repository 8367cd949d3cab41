import { sha256Hex } from '../kernel/index.ts'

/** Latin letters drawn like a Cyrillic one: in a word made of these alone the script cannot be told by eye. */
const TWINS: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
}
/** Further letters, read as Cyrillic only inside a word that has Cyrillic letters too. */
const INSIDE: Readonly<Record<string, string>> = {
  ...TWINS,
  b: 'в',
  d: 'д',
  f: 'ф',
  g: 'г',
  h: 'н',
  i: 'и',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  z: 'з',
  D: 'Д',
  F: 'Ф',
  G: 'Г',
  I: 'И',
  L: 'Л',
  N: 'Н',
  R: 'Р',
  S: 'С',
  U: 'У',
  V: 'В',
  Z: 'З',
}
const LATIN = /\p{Script=Latin}/u
const CYRILLIC = /\p{Script=Cyrillic}/u

const letters = (word: string, table: Readonly<Record<string, string>>) =>
  [...word].map((letter) => table[letter] ?? letter).join('')

/** Latin letters inside Cyrillic words become Cyrillic; a word wholly of twins («c», «AC») counts as Cyrillic. */
export function cyrillic(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    if (!LATIN.test(word)) return word
    if (CYRILLIC.test(word)) return letters(word, INSIDE)
    return [...word].every((letter) => TWINS[letter] !== undefined) ? letters(word, TWINS) : word
  })
}

/** Signs that only help a typesetter go; dashes and quotes become one kind. Spaces and line breaks stay. */
export function signs(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(\p{L})\u00AD[^\S\n]*\n[^\S\n]*(?=\p{Ll})/gu, '$1')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[\u002D\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/g, '-')
    .replace(/[«»‹›“”„‟‘’‚‛″′"'`]/g, '"')
}

/**
 * The wording as it is compared: NFC; soft hyphens out; every space, NBSP and line break to one space, trimmed; dashes
 * and quotes to one kind; Latin letters inside Cyrillic words to Cyrillic.
 */
export function normaliseWording(text: string): string {
  return cyrillic(signs(text)).replace(/\s+/g, ' ').trim()
}

/** SHA-256 of the normalised wording, lower-case hex. */
export const wordingHash = (text: string): string => sha256Hex(normaliseWording(text))

/**
 * A normalised wording as it is shown: Russian quotes and a dash between words again. For eyes only: comparing and hashing
 * take the normalised wording.
 */
export function typesetWording(wording: string): string {
  return wording
    .replace(/(^|[\s(/«-])"(?=\S)/g, '$1«')
    .replace(/"/g, '»')
    .replace(/(^|\s)-(?=\s)/g, '$1–')
}
