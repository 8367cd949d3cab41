import { z } from 'zod'
import { kopecks, money, moneyText, sum } from '../../../kernel/index.ts'
import { field, kodAiRule, orDash, verdict } from './kit.ts'

const codes = [
  'NOT_IN_ESTIMATE',
  'ESTIMATE_CHANGED',
  'NEGATIVE',
  'CUMULATIVE',
  'OVER_ESTIMATE',
  'EXPLAIN',
  'SUM_MISMATCH',
  'STAGE_COST',
  'OVER_STAGE',
] as const

const given = (
  clause: `kod-ai:contract-app-5.${'col-2' | 'col-3' | 'col-4' | 'head-cost' | 'total'}`,
  ru: string,
  en: string,
) => field(moneyText(), clause, ru, en)

const row = z.object({
  person: z.string().min(1),
  approved: given('kod-ai:contract-app-5.col-2', 'Укажите сумму по смете', 'Give the sum of the estimate'),
  cumulative: given(
    'kod-ai:contract-app-5.col-3',
    'Укажите расход с начала',
    'Give what was spent since the start',
  ),
  stage: given('kod-ai:contract-app-5.col-4', 'Укажите расход за этап', 'Give what was spent in the stage'),
  note: z.string(),
})

const input = z.object({
  grant: given('kod-ai:contract-app-5.total', 'Укажите размер гранта', 'Give the size of the grant'),
  /** Rows of the estimate (annex 8) in their order, with what each member spent by the report before. */
  estimate: z.array(
    z.object({
      person: z.string().min(1),
      sum: given('kod-ai:contract-app-5.col-2', 'Укажите сумму по смете', 'Give the sum of the estimate'),
      before: given(
        'kod-ai:contract-app-5.col-3',
        'Укажите расход по прошлым отчётам',
        'Give what was spent before',
      ),
    }),
  ),
  /** Sums of the stages of the schedule up to the one reported on. */
  stages: field(
    z.array(moneyText()).min(1),
    'kod-ai:contract-app-7.col-4',
    'Перечислите суммы этапов по отчётный включительно',
    'List the sums of the stages through the one reported on',
  ),
  stageCost: given(
    'kod-ai:contract-app-5.head-cost',
    'Укажите стоимость этапа',
    'Give the cost of the stage',
  ),
  rows: z.array(row),
})
type Facts = z.infer<typeof input>
type Need = ReturnType<
  typeof verdict<
    `kod-ai:contract-app-5.${'col-2' | 'col-3' | 'col-5' | 'unit'}` | 'kod-ai:6.3/3',
    (typeof codes)[number]
  >
>['need']

function checkRow(need: Need, line: Facts['rows'][number], planned: Facts['estimate'][number]): void {
  const { person, approved, cumulative, stage, note } = line
  const [spent, now, before] = [kopecks(cumulative), kopecks(stage), kopecks(planned.before)]
  need(approved === planned.sum, 'ESTIMATE_CHANGED', 'kod-ai:contract-app-5.col-2', 'expenditure.approved', {
    person,
    approved,
    sum: planned.sum,
  })
  need(now >= 0n && spent >= 0n, 'NEGATIVE', 'kod-ai:contract-app-5.unit', 'expenditure.sign', { person })
  const expected = money(before + now)
  need(spent === before + now, 'CUMULATIVE', 'kod-ai:contract-app-5.col-3', 'expenditure.cumulative', {
    person,
    before: planned.before,
    stage,
    cumulative,
    expected,
  })
  need(spent <= kopecks(planned.sum), 'OVER_ESTIMATE', 'kod-ai:6.3/3', 'expenditure.within', {
    person,
    cumulative,
    sum: planned.sum,
  })
  need(now !== 0n || note.trim() !== '', 'EXPLAIN', 'kod-ai:contract-app-5.col-5', 'expenditure.explained', {
    person,
  })
}

/** The expense report of annex 5 against the estimate, the reports before it and the schedule. */
export const expenditure = kodAiRule({
  name: 'expenditure',
  revision: 1,
  title: { ru: 'Отчёт о расходах', en: 'Expense report' },
  clauses: [
    'kod-ai:6.3/3',
    'kod-ai:6.9',
    'kod-ai:contract-4.1.v',
    'kod-ai:contract-app-5.unit',
    'kod-ai:contract-app-5.head-cost',
    'kod-ai:contract-app-5.col-1',
    'kod-ai:contract-app-5.col-2',
    'kod-ai:contract-app-5.col-3',
    'kod-ai:contract-app-5.col-4',
    'kod-ai:contract-app-5.col-5',
    'kod-ai:contract-app-5.total',
    'kod-ai:contract-app-5.fn-1',
    'kod-ai:contract-app-7.fn-spend',
  ],
  input,
  output: z.object({
    ok: z.boolean(),
    errors: z.array(z.enum(codes)),
    totals: z.object({ approved: z.string(), cumulative: z.string(), stage: z.string() }),
    left: z.string(),
  }),
  example: {
    grant: '1000000.00',
    estimate: [{ person: 'P1', sum: '1000000.00', before: '0.00' }],
    stages: ['500000.00'],
    stageCost: '500000.00',
    rows: [{ person: 'P1', approved: '1000000.00', cumulative: '480000.00', stage: '480000.00', note: '' }],
  },
  decide({ grant, estimate, stages, stageCost, rows }, _, trace) {
    const { errors, need } = verdict(trace, codes)
    const inOrder = rows.length === estimate.length && rows.every((r, i) => r.person === estimate[i]!.person)
    need(inOrder, 'NOT_IN_ESTIMATE', 'kod-ai:contract-app-5.col-1', 'expenditure.rows', {
      given: orDash(rows.map((r) => r.person)),
      estimate: orDash(estimate.map((e) => e.person)),
    })
    for (const line of rows) {
      const planned = estimate.find((e) => e.person === line.person)
      if (planned) checkRow(need, line, planned)
    }
    const total = (key: 'approved' | 'cumulative' | 'stage') => sum(rows.map((r) => kopecks(r[key])))
    const [approved, cumulative, stage] = [total('approved'), total('cumulative'), total('stage')]
    const whole = kopecks(grant)
    need(approved === whole, 'SUM_MISMATCH', 'kod-ai:contract-app-5.total', 'sums.split', {
      shares: money(approved),
      total: grant,
      difference: money(whole - approved),
    })
    const planned = stages.at(-1)!
    need(stageCost === planned, 'STAGE_COST', 'kod-ai:contract-app-5.head-cost', 'expenditure.cost', {
      stageCost,
      planned,
    })
    const paid = sum(stages.map(kopecks))
    const over = cumulative > paid && !rows.some((r) => r.note.trim() !== '')
    need(!over, 'OVER_STAGE', 'kod-ai:contract-app-7.fn-spend', 'expenditure.stages', {
      cumulative: money(cumulative),
      stages: money(paid),
    })
    const left = money(whole - cumulative)
    const totals = { approved: money(approved), cumulative: money(cumulative), stage: money(stage) }
    trace.step('expenditure.left', { grant, cumulative: totals.cumulative, left })
    return { ok: errors.length === 0, errors, totals, left }
  },
})
