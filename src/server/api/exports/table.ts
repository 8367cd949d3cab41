/** A cell of an export: text, a whole number, money as its exact string, a day. */
export type Cell =
  | null
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'money'; readonly value: string }
  | { readonly kind: 'day'; readonly value: string }

export const text = (value: string | null | undefined): Cell => (value ? { kind: 'text', value } : null)
export const count = (value: number | null | undefined): Cell =>
  value === null || value === undefined ? null : { kind: 'count', value }
export const money = (value: string | null | undefined): Cell => (value ? { kind: 'money', value } : null)
export const day = (value: string | null | undefined): Cell =>
  value ? { kind: 'day', value: value.slice(0, 10) } : null

/** What is exported: a title, the headings, and rows as they come. */
export interface Table {
  /** The name of the file without its ending, in Latin letters. */
  readonly name: string
  readonly title: string
  readonly headings: readonly string[]
  readonly rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>
}

/** What a spreadsheet would take for a formula (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r]/

/** The same text, so that no spreadsheet runs it: an apostrophe in front says that it is text. */
export const harmless = (value: string): string => (FORMULA.test(value) ? `'${value}` : value)

/** Digits that a double holds exactly, whatever they are. */
const EXACT_DIGITS = 15

/** Whether the money may stand in a spreadsheet as a number and still be what the string says. */
export const fitsNumber = (value: string): boolean => value.replace(/\D/g, '').length <= EXACT_DIGITS
