import { cyrillic, signs } from './normalise.ts'

const MARKS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The number a run of superscript digits stands for. */
export const superscript = (digits: string): string =>
  [...digits].map((digit) => String(MARKS.indexOf(digit))).join('')

/** Tags that a conversion to text left behind; an address in angle brackets is none. */
const TAGS = /<\/?(?:ul|ol|li|i|b|em|strong|u|p|br|span|div|sup|sub)(?:\s[^<>]*)?\/?>/gi

/**
 * A file made ready for reading: one kind of line end, space, dash and quote, no emphasis marks, no bookmarks, blanks to
 * fill in of one length. Line breaks and tabs stay, so line numbers are those of the file.
 */
export function cleanText(text: string): string {
  const lines = text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
  const plain = lines.replace(TAGS, (tag) => tag.replace(/[^\n]+/g, ''))
  return cyrillic(signs(plain))
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/(?<=\S)\*\*(?=\p{L})/gu, ' ')
    .replace(/\*\*/g, '')
    .replace(/\*(?!\s)((?:[^*\n]|\n(?!\s*\n))*[^\s*])\*/g, '$1')
    .replace(/\[bookmark: [^\]\n]*\]/g, '')
    .replace(/_{2,}/g, '___')
    .replace(/^ +| +$/gm, '')
}

/** A text without its footnote marks (superscript digits, but not those of square and cubic metres). */
export function withoutMarks(text: string): string {
  return text.replace(/(\p{L}*)[⁰¹²³⁴-⁹]+/gu, (whole, word: string) =>
    /^[кдсм]?м$/u.test(word) && /[²³]$/.test(whole) ? whole : word,
  )
}
