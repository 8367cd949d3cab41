import { z } from 'zod'
import { allocate, kopecks, money, moneyText, sum } from '../../../kernel/index.ts'
import { field, kodAiRule, orDash, verdict } from './kit.ts'

const codes = [
  'TERM',
  'EXTENSION_OVER_1',
  'STAGE_COUNT',
  'STAGE_NUMBERS',
  'WORKS_MISSING',
  'STAGE_MONTHS',
  'STAGE_SUM',
  'SUM_MISMATCH',
  'REPORTS',
] as const
const kinds = ['research', 'expenses', 'act', 'result', 'indicator'] as const
const interim: readonly string[] = ['research', 'expenses', 'act']

const row = z.object({
  stage: z.int(),
  works: field(
    z.array(z.string()),
    'kod-ai:contract-app-7.col-2',
    'Перечислите работы этапа',
    'List the works of the stage',
  ),
  months: field(
    z.int(),
    'kod-ai:contract-app-7.col-3',
    'Укажите длительность этапа в месяцах',
    'Give the length of the stage in months',
  ),
  amount: field(
    moneyText(),
    'kod-ai:contract-app-7.col-4',
    'Укажите сумму этапа',
    'Give the sum of the stage',
  ),
  reports: field(
    z.array(z.enum(kinds)),
    'kod-ai:contract-app-7.col-5',
    'Перечислите отчётные документы этапа',
    'List the reports of the stage',
  ),
})

/** The calendar plan of annex 7: its stages, their length, works, sums and reports. */
export const schedule = kodAiRule({
  name: 'schedule',
  revision: 1,
  title: { ru: 'Календарный план', en: 'Calendar plan' },
  clauses: [
    'kod-ai:2.4',
    'kod-ai:6.1.2',
    'kod-ai:fn4',
    'kod-ai:2.3/1',
    'kod-ai:fn7',
    'kod-ai:6.4.3',
    'kod-ai:6.4.5',
    'kod-ai:contract-6.2',
    'kod-ai:contract-app-7.col-1',
    'kod-ai:contract-app-7.col-2',
    'kod-ai:contract-app-7.col-3',
    'kod-ai:contract-app-7.col-4',
    'kod-ai:contract-app-7.col-5',
    'kod-ai:contract-app-7.total',
    'kod-ai:contract-app-7.interim',
    'kod-ai:contract-app-7.final',
  ],
  parameters: [
    'stage.months',
    'term.extension-max',
    'tranche.shares-12',
    'tranche.shares-18',
    'tranche.shares-24',
  ],
  readings: ['term.extra-month-stage', 'reports.interim'],
  input: z.object({
    months: field(z.int(), 'kod-ai:2.3/1', 'Укажите срок: 12, 18 или 24', 'Give the term: 12, 18 or 24'),
    extension: field(z.int(), 'kod-ai:fn7', 'Укажите 0 или 1', 'Give 0 or 1'),
    grant: field(
      moneyText(),
      'kod-ai:contract-app-7.total',
      'Укажите размер гранта',
      'Give the size of the grant',
    ),
    percents: field(
      z.array(z.int()).nullable(),
      'kod-ai:contract-app-7.fn-revise',
      'Укажите доли, изменённые Фондом, либо null',
      'Give the shares changed by the Fund, or null',
    ),
    roundTo: z.enum(['kopeck', 'rouble']),
    rows: z.array(row),
  }),
  output: z.object({
    ok: z.boolean(),
    errors: z.array(z.enum(codes)),
    amounts: z.array(z.string()).nullable(),
  }),
  example: {
    months: 12,
    extension: 0,
    grant: '2000000.00',
    percents: null,
    roundTo: 'rouble',
    rows: [
      { stage: 1, works: ['w1'], months: 6, amount: '1000000.00', reports: ['research', 'expenses', 'act'] },
      { stage: 2, works: ['w2'], months: 6, amount: '1000000.00', reports: [...kinds] },
    ],
  },
  decide({ months, extension, grant, percents, roundTo, rows }, { parameters, readings }, trace) {
    const { errors, need } = verdict(trace, codes)
    const table =
      months === 12
        ? parameters['tranche.shares-12']
        : months === 18
          ? parameters['tranche.shares-18']
          : months === 24
            ? parameters['tranche.shares-24']
            : null
    const most = parameters['term.extension-max']
    need(table !== null, 'TERM', 'kod-ai:2.3/1', 'tranches.term', { months })
    need(extension >= 0 && extension <= most, 'EXTENSION_OVER_1', 'kod-ai:fn7', 'term.extension', {
      extension,
      most,
    })
    if (table === null || errors.length > 0) return { ok: false, errors, amounts: null }
    const count = table.length
    const given = rows.length
    need(given === count, 'STAGE_COUNT', 'kod-ai:contract-app-7.col-1', 'schedule.count', { given, count })
    const numbered = rows.every((r, i) => r.stage === i + 1)
    need(numbered, 'STAGE_NUMBERS', 'kod-ai:contract-app-7.col-1', 'schedule.numbers', { count })
    const shares = percents ?? table
    const amounts = allocate(kopecks(grant), shares.map(BigInt), roundTo === 'rouble' ? 100n : 1n).map(money)
    const longer = readings['term.extra-month-stage'] === 'first' ? 0 : count - 1
    rows.forEach((line, i) => {
      const stage = i + 1
      need(line.works.length > 0, 'WORKS_MISSING', 'kod-ai:contract-app-7.col-2', 'schedule.works', { stage })
      const length = parameters['stage.months'] + (i === longer ? extension : 0)
      need(line.months === length, 'STAGE_MONTHS', 'kod-ai:contract-app-7.col-3', 'schedule.length', {
        stage,
        months: line.months,
        length,
      })
      const amount = amounts[i] ?? null
      need(line.amount === amount, 'STAGE_SUM', 'kod-ai:contract-app-7.col-4', 'schedule.sum', {
        stage,
        amount: line.amount,
        expected: orDash(amount),
      })
      const final = i === count - 1
      const wanted = final || readings['reports.interim'] === 'five' ? kinds : interim
      const missing = wanted.filter((kind) => !line.reports.some((given) => given === kind))
      const clause = final ? 'kod-ai:contract-app-7.final' : 'kod-ai:contract-app-7.interim'
      need(missing.length === 0, 'REPORTS', clause, 'schedule.reports', { stage, missing })
    })
    const total = sum(rows.map((r) => kopecks(r.amount)))
    const whole = kopecks(grant)
    need(total === whole, 'SUM_MISMATCH', 'kod-ai:contract-app-7.total', 'schedule.total', {
      total: money(total),
      grant,
      difference: money(whole - total),
    })
    trace.step('schedule.amounts', { grant, shares: shares.map(String), amounts })
    return { ok: errors.length === 0, errors, amounts }
  },
})
