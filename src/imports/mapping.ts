import { z } from 'zod'
import { Problem, read, type Text } from '../kernel/index.ts'
import { normal } from './cells/index.ts'
import type { Row, Sheet } from './file/index.ts'
import type { Kind } from './kinds/index.ts'

/** What a mapping file may say: other headings, which sheets, and what stands in a column that the registry lacks. */
const mappingSchema = z.strictObject({
  columns: z.record(z.string(), z.string().min(1)).default({}),
  sheets: z.array(z.string()).nullable().default(null),
  constants: z.record(z.string(), z.string()).default({}),
})
export type Mapping = z.infer<typeof mappingSchema>
export const noMapping: Mapping = { columns: {}, sheets: null, constants: {} }

/** Reads a mapping file. @throws Problem INVALID_INPUT, UNKNOWN_COLUMN */
export function readMapping(kind: Kind, json: unknown): Mapping {
  const mapping = read(mappingSchema, json)
  const unknown = [...Object.keys(mapping.columns), ...Object.keys(mapping.constants)].filter(
    (c) => !(c in kind.columns),
  )
  if (unknown.length === 0) return mapping
  const known = Object.keys(kind.columns).join(', ')
  throw new Problem(
    'UNKNOWN_COLUMN',
    'content',
    { ru: 'Таких полей нет', en: 'There are no such fields' },
    unknown.map((path) => ({
      path,
      message: { ru: 'неизвестное поле', en: 'an unknown field' },
      remedy: { ru: `Поля: ${known}`, en: `Fields: ${known}` },
    })),
  )
}

/** Where the columns of a kind stand in a sheet. */
export interface Head {
  readonly row: number
  /** Column key -> place in the row. */
  readonly places: ReadonlyMap<string, number>
  /** Headings as they are written, by key. */
  readonly headings: Readonly<Record<string, string>>
  /** Headings that no column of the kind has. */
  readonly unknown: readonly string[]
}

/** How far down the headings may begin: titles and dates stand above them. */
const SEARCHED = 20

function headIn(kind: Kind, mapping: Mapping, row: Row): Head {
  const places = new Map<string, number>()
  const headings: Record<string, string> = {}
  const taken = new Set<number>()
  const texts = row.cells.map((cell) => normal(cell.text))
  for (const [key, column] of Object.entries(kind.columns)) {
    const told = mapping.columns[key]
    const wanted = (told ? [told] : column.headings).map(normal)
    const place = wanted.map((w) => texts.indexOf(w)).find((at) => at >= 0 && !taken.has(at))
    if (place === undefined) continue
    taken.add(place)
    places.set(key, place)
    headings[key] = row.cells[place]!.text
  }
  const unknown = row.cells.flatMap((cell, i) => (cell.text !== '' && !taken.has(i) ? [cell.text] : []))
  return { row: row.number, places, headings, unknown }
}

/** The row of headings: the one among the first that names the most columns, two at least; null where there is none. */
export function findHead(kind: Kind, mapping: Mapping, sheet: Sheet): Head | null {
  const heads = sheet.rows.slice(0, SEARCHED).map((row) => headIn(kind, mapping, row))
  const best = heads.reduce<Head | null>((a, b) => (a && a.places.size >= b.places.size ? a : b), null)
  return best && best.places.size >= 2 ? best : null
}

/** The needed columns that neither the sheet nor the mapping has. */
export const missingIn = (kind: Kind, mapping: Mapping, { places }: Head): readonly string[] =>
  Object.entries(kind.columns)
    .filter(([key, column]) => column.needed && !places.has(key) && !(key in mapping.constants))
    .map(([key]) => key)

/** A registry whose headings are not understood (code HEADINGS). */
export const headingsProblem = (
  items: readonly { readonly path: string; readonly message: Text }[],
): Problem =>
  new Problem(
    'HEADINGS',
    'content',
    { ru: 'Заголовки столбцов не поняты', en: 'The headings of the columns were not understood' },
    items.map((item) => ({
      ...item,
      remedy: {
        ru: 'Возьмите образец (mera import template) или назовите столбцы в файле соответствий (--mapping)',
        en: 'Take the template (mera import template) or name the columns in a mapping file (--mapping)',
      },
    })),
  )
