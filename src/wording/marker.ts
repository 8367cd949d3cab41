import { superscript } from './clean.ts'

/** What a line begins with: a number, a letter, a dash, a footnote sign, or nothing. */
export interface Marker {
  readonly kind: 'number' | 'chapter' | 'item' | 'dash' | 'note'
  readonly key: string
  /** The line without the marker. */
  readonly rest: string
}

const ROMAN = /^([IVXХ]{1,5})\.(?:\s|$)/
const CHAPTER = /^(?:Статья|Раздел|Глава|СТАТЬЯ|РАЗДЕЛ|ГЛАВА) (\d{1,2}|[IVXХ]{1,5})(?:[.:]|$| (?=\p{Lu}))/u
const NUMBER = /^(\d{1,2}(?:\.\d{1,2})*)\.(?:\s|$)/
const BARE = /^(\d{1,2}(?:\.\d{1,2})+) (?=\p{Lu})/u
const BRACKETED = /^(\d{1,2})\)(?:\s|$)/
const LETTER = /^(?:- ?)?([а-яё])\)(?:\s|$)/
const DASH = /^-(?:\s|$|(?=\p{Ll}))|^[•▪·◦\uE000-\uF8FF]\s?/u
const NOTE = /^([⁰¹²³⁴-⁹]+)(?: (?=[^\s•])|$)/

const PATTERNS: readonly [Marker['kind'], RegExp][] = [
  ['chapter', ROMAN],
  ['chapter', CHAPTER],
  ['number', NUMBER],
  ['number', BARE],
  ['item', BRACKETED],
  ['item', LETTER],
  ['dash', DASH],
]

/** The marker of a cleaned line, if it has one. Whether it is one in its place is for the reader of the lines to judge. */
export function markerOf(line: string): Marker | null {
  const note = NOTE.exec(line)
  if (note)
    return line.includes('\t')
      ? null
      : { kind: 'note', key: superscript(note[1]!), rest: line.slice(note[0].length) }
  for (const [kind, pattern] of PATTERNS) {
    const found = pattern.exec(line)
    if (found)
      return { kind, key: (found[1] ?? '').replaceAll('Х', 'X'), rest: line.slice(found[0].length).trim() }
  }
  return null
}

/** A text that has come to an end: a full stop, a colon, a semicolon, a question, under brackets and quotes too. */
export const ended = (text: string): boolean =>
  /[.;:!?…]["')\]]*\s*$/.test(text.replace(/\s*[⁰¹²³⁴-⁹]+/g, ''))

/** Whether a number may follow another in a list whose lines do not end with a sign: 3 after 2, 6.2 after 6.1. */
export function follows(previous: string, next: string): boolean {
  const a = previous.split('.')
  const b = next.split('.')
  if (a.length !== b.length || a.slice(0, -1).join('.') !== b.slice(0, -1).join('.')) return false
  const step = Number(b.at(-1)) - Number(a.at(-1))
  return step > 0 && step <= 3
}

/** A text whose last full stop only shortens a word: «2031 г.», «т.е.», an initial. */
export const abbreviated = (text: string): boolean =>
  /(?:^|[\s("])(?:г|гг|т\.е|т\.д|т\.ч|ст|п|пп|им|ул|д|стр|руб|коп|мес|млн|\p{Lu})\.$/u.test(text)
