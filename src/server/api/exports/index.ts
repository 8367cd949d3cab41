import { caseId } from '../http/ids.ts'
import { type Param, readQuery } from '../http/query.ts'
import { languageOf } from '../language.ts'
import { payers } from '../payments/index.ts'
import { overseers } from '../registers/index.ts'
import type { ReportCall, ReportRoute } from '../reports/index.ts'
import { periodIn, periodParams, reporters } from '../statistics/index.ts'
import { budgetTable } from './budget.ts'
import { caseParams, casesTable } from './cases.ts'
import { csvOf } from './csv.ts'
import { exceptionsTable } from './exceptions.ts'
import { paymentsTable } from './payments.ts'
import { ratingTable } from './rating.ts'
import { statisticsTable } from './statistics.ts'
import type { Table } from './table.ts'
import { xlsxOf } from './xlsx.ts'

const oneOf = <T extends string>(values: readonly T[], ru: string, en: string): Param<T> => ({
  description: { ru, en },
  schema: { type: 'string', enum: values },
  read: ([value]) => values.find((known) => known === value) ?? null,
})

const fileParams = {
  format: oneOf(
    ['xlsx', 'csv'] as const,
    'Вид файла; xlsx, если не указан',
    'Kind of file; xlsx where none is given',
  ),
  lang: oneOf(['ru', 'en'] as const, 'Язык заголовков', 'Language of the headings'),
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

function answer({ c }: ReportCall, table: Table, format: 'xlsx' | 'csv' = 'xlsx'): Response {
  c.header('content-type', format === 'csv' ? 'text/csv; charset=utf-8' : XLSX)
  c.header('content-disposition', `attachment; filename="${table.name}.${format}"`)
  return c.body(format === 'csv' ? csvOf(table) : xlsxOf(table))
}

const asked = ({ c }: ReportCall, lang: 'ru' | 'en' | undefined) =>
  lang ?? languageOf(c.req.header('accept-language'))

export const exportRoutes: readonly ReportRoute[] = [
  {
    path: '/api/v1/exports/cases',
    tag: 'exports',
    summary: {
      ru: 'Список дел одного вида файлом: столбцы, которые вам видны',
      en: 'A list of cases of one kind as a file: the columns that you may see',
    },
    roles: 'signed-in',
    params: { ...caseParams, ...fileParams },
    output: null,
    outputType: XLSX,
    refusals: [401, 404, 422],
    async handle(call) {
      const { format, lang, ...query } = readQuery(call.c, { ...caseParams, ...fileParams })
      return answer(call, casesTable(call, query, asked(call, lang)), format)
    },
  },
  {
    path: '/api/v1/exports/rating/{case}',
    tag: 'exports',
    summary: { ru: 'Рейтинг конкурса файлом', en: 'The rating of a contest as a file' },
    roles: 'signed-in',
    params: fileParams,
    output: null,
    outputType: XLSX,
    refusals: [401, 404, 422],
    async handle(call) {
      const { format, lang } = readQuery(call.c, fileParams)
      const id = caseId(call.c.req.param('case') ?? '')
      return answer(call, await ratingTable(call, id, asked(call, lang)), format)
    },
  },
  {
    path: '/api/v1/exports/exceptions',
    tag: 'exports',
    summary: { ru: 'Исключения по закону файлом', en: 'Lawful exceptions as a file' },
    roles: overseers,
    params: fileParams,
    output: null,
    outputType: XLSX,
    refusals: [401, 403, 422],
    async handle(call) {
      const { format, lang } = readQuery(call.c, fileParams)
      return answer(call, await exceptionsTable(call, asked(call, lang)), format)
    },
  },
  {
    path: '/api/v1/exports/payments',
    tag: 'exports',
    summary: { ru: 'Выплаты к исполнению файлом', en: 'Payments due as a file' },
    roles: payers,
    params: fileParams,
    output: null,
    outputType: XLSX,
    refusals: [401, 403, 422],
    async handle(call) {
      const { format, lang } = readQuery(call.c, fileParams)
      return answer(call, await paymentsTable(call, asked(call, lang)), format)
    },
  },
  {
    path: '/api/v1/exports/budget',
    tag: 'exports',
    summary: { ru: 'Бюджет конкурсов файлом', en: 'Budgets of the contests as a file' },
    roles: payers,
    params: fileParams,
    output: null,
    outputType: XLSX,
    refusals: [401, 403, 422],
    async handle(call) {
      const { format, lang } = readQuery(call.c, fileParams)
      return answer(call, await budgetTable(call, asked(call, lang)), format)
    },
  },
  {
    path: '/api/v1/exports/statistics',
    tag: 'exports',
    summary: { ru: 'Статистика за период файлом', en: 'Statistics of a period as a file' },
    roles: reporters,
    params: { ...periodParams, ...fileParams },
    output: null,
    outputType: XLSX,
    refusals: [401, 403, 422],
    async handle(call) {
      const { format, lang, ...days } = readQuery(call.c, { ...periodParams, ...fileParams })
      return answer(call, await statisticsTable(call, periodIn(call, days), asked(call, lang)), format)
    },
  },
]
