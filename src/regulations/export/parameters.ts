import type { Parameter } from '../../kernel/index.ts'
import type { ExportClause } from './clauses/index.ts'

/** The declaration is undated; it cannot be older than the decree it cites. */
export const editionFrom = '2022-07-19'

const since =
  <const U extends Parameter['unit']>(unit: U) =>
  <T>(clause: ExportClause, value: T, ru: string, en: string) => ({
    title: { ru, en },
    unit,
    values: [{ from: editionFrom, to: null, value, clause }],
  })
const count = since('count')
const list = since('list')

/** What the clauses fix as numbers and lists, dated. */
const table = {
  'flags.count': count('export:app', 22, 'Число признаков риска', 'How many flags the list has'),
  'flags.threshold': count(
    'export:5.1/1',
    1,
    'Сколько признаков достаточно для выбора',
    'How many flags call for the choice',
  ),
  'flags.equipment': list(
    'export:app.12',
    [12, 15, 18] as readonly number[],
    'Признаки, которые бывают только при поставке оборудования',
    'Flags that need equipment with the solution in it',
  ),
  'flags.gated': list(
    'export:app.19/n',
    [19, 20, 21, 22] as readonly number[],
    'Признаки, которые действуют только по своему примечанию',
    'Flags that apply only under their note',
  ),
  'sample.most': count(
    'export:app.18',
    1,
    'Сколько экземпляров ещё единичный образец',
    'How many pieces still are a single sample',
  ),
} as const

export type ParameterKey = keyof typeof table
export type ParameterValues = {
  readonly [K in ParameterKey]: (typeof table)[K]['values'][number]['value']
}

export const parameters: readonly Parameter[] = Object.entries(table).map(([key, p]) => ({ key, ...p }))
