import Papa from 'papaparse'
import type { Text } from '../kernel/index.ts'
import type { RowContext } from './kinds/index.ts'
import type { Remark } from './rows.ts'

/** What became of a row. */
export interface RowReport {
  readonly sheet: string
  readonly row: number
  readonly number: string
  readonly outcome: 'accepted' | 'refused'
  /** Done before under the same key: nothing was written again. */
  readonly repeated: boolean
  /** The opened case; null in a dry run and for a refused row. */
  readonly case: string | null
  readonly reasons: readonly Remark[]
  readonly findings: readonly Remark[]
  /** Other rows of the registry (`sheet:row`) and other cases in which the same persons or numbers stand. */
  readonly duplicates: readonly string[]
}

/** A column of money: what the registry says in total, what its rows make, what the cases make. */
export interface MoneyReport {
  readonly column: string
  /** Total row of the registry; null where there is none. */
  readonly told: string | null
  readonly rows: string
  /** Of the accepted rows. */
  readonly accepted: string
  /** Of the cases opened for them. */
  readonly cases: string
  readonly agrees: boolean
}

/** The whole of an import. */
export interface ImportReport {
  readonly kind: string
  readonly dryRun: boolean
  readonly file: { readonly name: string; readonly sha256: string }
  /** What every case of it cites besides its sheet and row: the registry, its day, the document it is done by. */
  readonly registry: string
  readonly on: string
  readonly basis: RowContext['basis']
  readonly accepted: number
  readonly repeated: number
  readonly refused: number
  /** Rows that were not come to: the import was called off. */
  readonly left: number
  readonly skippedSheets: readonly string[]
  readonly unusedColumns: readonly string[]
  readonly money: readonly MoneyReport[]
  readonly rows: readonly RowReport[]
}

/** Whether everything was taken over and every total agrees. */
export const isClean = ({ refused, left, money }: ImportReport): boolean =>
  refused === 0 && left === 0 && money.every((one) => one.agrees)

const words = {
  ru: {
    head: [
      'Лист',
      'Строка',
      'Номер',
      'Итог',
      'Дело',
      'Что',
      'Столбец',
      'Сообщение',
      'Пункт',
      'Как исправить',
    ],
    accepted: 'принята',
    again: 'принята раньше',
    refused: 'не принята',
    reason: 'причина',
    finding: 'замечание',
    duplicate: 'повтор',
    also: 'Те же лица или номер: ',
  },
  en: {
    head: ['Sheet', 'Row', 'Number', 'Outcome', 'Case', 'Kind', 'Column', 'Message', 'Clause', 'Remedy'],
    accepted: 'accepted',
    again: 'accepted before',
    refused: 'refused',
    reason: 'reason',
    finding: 'finding',
    duplicate: 'duplicate',
    also: 'The same persons or number: ',
  },
} as const

/** What a spreadsheet would take for a formula is written as text. */
const harmless = (text: string) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

/** The report as a table, a line a remark, that spreadsheets open (UTF-8 with its mark, semicolons). */
export function reportCsv(report: ImportReport, language: keyof Text & ('ru' | 'en')): string {
  const say = words[language]
  const lines = report.rows.flatMap((row) => {
    const outcome = row.outcome === 'refused' ? say.refused : row.repeated ? say.again : say.accepted
    const start = [row.sheet, String(row.row), row.number, outcome, row.case ?? '']
    const remark =
      (what: string) =>
      ({ column, message, clause, remedy }: Remark) => [
        ...start,
        what,
        column,
        message[language],
        clause ?? '',
        remedy?.[language] ?? '',
      ]
    const told = [
      ...row.reasons.map(remark(say.reason)),
      ...row.findings.map(remark(say.finding)),
      ...row.duplicates.map((other) => [...start, say.duplicate, '', say.also + other, '', '']),
    ]
    return told.length > 0 ? told : [[...start, '', '', '', '', '']]
  })
  const cells = [[...say.head], ...lines].map((line) => line.map(harmless))
  return `\ufeff${Papa.unparse(cells, { delimiter: ';', newline: '\r\n' })}\r\n`
}
