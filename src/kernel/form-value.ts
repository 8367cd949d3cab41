import type { FormField } from './form.ts'
import type { FormCase } from './form-case.ts'
import type { Text } from './text.ts'

/** How a document writes values and sums, and the case it is written for. */
export interface Printer {
  readonly show: (field: FormField, value: unknown) => string
  readonly total: (values: readonly string[]) => string
  readonly inCase: FormCase
}

const placed = (template: string, places: Readonly<Record<string, unknown>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const found = places[name]
    return typeof found === 'string' || typeof found === 'number' ? String(found) : '__'
  })

/** A label with its places filled; a place without a value prints as the blank of the form. */
export const inPlaces = (text: Text, places: Readonly<Record<string, unknown>>): Text => ({
  ...text,
  ru: placed(text.ru, places),
  en: placed(text.en, places),
})

function one(field: FormField, raw: unknown, printer: Printer, year: number | undefined): string {
  const found =
    field.perYear && year !== undefined
      ? (raw as Readonly<Record<string, unknown>> | undefined)?.[String(year)]
      : raw
  if (field.list && Array.isArray(found)) return found.map((item) => printer.show(field, item)).join('\n')
  return printer.show(field, found)
}

/** The printed value of a field and of those joined to it; empty values leave no separator behind. */
export function value(
  fields: readonly FormField[],
  data: Readonly<Record<string, unknown>>,
  printer: Printer,
  year?: number,
): string {
  return fields.reduce((text, field) => {
    const next = one(field, data[field.key], printer, year)
    if (next === '') return text
    return text === '' ? next : `${text}${field.joined ?? ' '}${next}`
  }, '')
}

/** Footnote marks of each field, or undefined where none has any. */
export const marksOf = (fields: readonly FormField[]): readonly (readonly string[])[] | undefined =>
  fields.some((field) => field.notes) ? fields.map((field) => field.notes ?? []) : undefined
