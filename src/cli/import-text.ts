import type { ImportReport, Remark, RowReport } from '../imports/index.ts'
import type { Session } from './io.ts'
import { table } from './table.ts'

const words = {
  ru: {
    from: 'Откуда',
    by: 'По документу',
    asOf: 'на',
    dated: 'от',
    accepted: 'принято',
    repeated: 'из них раньше',
    refused: 'не принято',
    dry: 'Проверка: ничего не записано.',
    sheets: 'Листы без заголовков пропущены',
    columns: 'Столбцы не использованы',
    row: 'строка',
    also: 'те же лица или номер',
    money: ['Столбец', 'Итог реестра', 'По строкам', 'Принято', 'В делах', ''],
    agrees: 'сходится',
    differs: 'НЕ СХОДИТСЯ',
    more: (n: number) => `…и ещё строк с замечаниями: ${n}; все – в отчёте (--report, --json)`,
  },
  en: {
    from: 'Taken from',
    by: 'By',
    asOf: 'as of',
    dated: 'of',
    accepted: 'accepted',
    repeated: 'of them before',
    refused: 'refused',
    dry: 'A dry run: nothing was written.',
    sheets: 'Sheets without headings were passed over',
    columns: 'Columns not used',
    row: 'row',
    also: 'the same persons or number',
    money: ['Column', 'Total told', 'Rows', 'Accepted', 'Cases', ''],
    agrees: 'agrees',
    differs: 'DIFFERS',
    more: (n: number) => `…and ${n} more rows with remarks; all are in the report (--report, --json)`,
  },
} as const

const SHOWN = 50

/** The report in sentences: refused rows first, then what was noticed, then the money. */
export function importText(report: ImportReport, { language, width }: Session): string {
  const say = words[language]
  const line =
    (sign: string) =>
    ({ column, message, clause, remedy }: Remark) =>
      `  ${sign} ${column === '' ? '' : `${column}: `}${message[language]}${clause ? ` (${clause})` : ''}${remedy ? ` → ${remedy[language]}` : ''}`
  const told = (row: RowReport) => [
    `${row.sheet === '' ? '' : `${row.sheet}, `}${say.row} ${row.row}${row.number === '' ? '' : ` (${row.number})`}: ${row.outcome === 'accepted' ? say.accepted : say.refused}`,
    ...row.reasons.map(line('✗')),
    ...row.findings.map(line('·')),
    ...row.duplicates.map((other) => `  · ${say.also}: ${other}`),
  ]
  const spoken = [
    ...report.rows.filter((row) => row.outcome === 'refused'),
    ...report.rows.filter(
      (row) => row.outcome === 'accepted' && row.findings.length + row.duplicates.length > 0,
    ),
  ]
  const rows = report.money.map((one) => [
    one.column,
    one.told ?? '–',
    one.rows,
    one.accepted,
    one.cases,
    one.agrees ? say.agrees : say.differs,
  ])
  const list = (title: string, all: readonly string[]) =>
    all.length === 0 ? [] : [`${title}: ${all.map((one) => `«${one}»`).join(', ')}`]
  const { file, registry, on, basis } = report
  const parts = [
    `${say.from}: «${registry}» ${say.asOf} ${on}, ${file.name} (SHA-256 ${file.sha256})`,
    `${say.by}: ${basis.title} № ${basis.number} ${say.dated} ${basis.date}`,
    ...spoken.slice(0, SHOWN).flatMap(told),
    ...(spoken.length > SHOWN ? [say.more(spoken.length - SHOWN)] : []),
    ...list(say.sheets, report.skippedSheets),
    ...list(say.columns, report.unusedColumns),
    table(
      say.money.map((head, i) => (i > 0 && i < 5 ? { head, right: true as const } : { head })),
      rows,
      width,
    ),
    `${say.accepted}: ${report.accepted} (${say.repeated}: ${report.repeated}), ${say.refused}: ${report.refused}`,
    ...(report.dryRun ? [say.dry] : []),
  ]
  return `${parts.join('\n')}\n`
}
