import { z } from 'zod'
import { kopecks, money, moneyText, sum } from '../../../kernel/index.ts'
import { field, kodAiRule, verdict } from './kit.ts'

const codes = [
  'MEMBERS_COUNT',
  'ROWS',
  'WORKS_MISSING',
  'NOT_POSITIVE',
  'PERSON_OVER_2M',
  'SUM_MISMATCH',
] as const

const row = z.object({
  person: z.string().min(1),
  works: field(
    z.array(z.string()),
    'kod-ai:contract-app-8.col-2',
    'Перечислите работы участника по заданию',
    "List the member's works of the specification",
  ),
  sum: field(
    moneyText(),
    'kod-ai:contract-app-8.col-3',
    'Укажите сумму в рублях с копейками',
    'Give the sum in roubles with kopecks',
  ),
})

/** The estimate of annex 8: one row of pay a member, each with works, together exactly the grant. */
export const estimate = kodAiRule({
  name: 'estimate',
  revision: 1,
  title: { ru: 'Смета проекта', en: 'Estimate of the project' },
  clauses: [
    'kod-ai:6.1.3',
    'kod-ai:fn5',
    'kod-ai:1.3/3',
    'kod-ai:2.1/1',
    'kod-ai:contract-app-8.col-1',
    'kod-ai:contract-app-8.col-2',
    'kod-ai:contract-app-8.col-3',
    'kod-ai:contract-app-8.total',
    'kod-ai:contract-app-8.fn-1',
  ],
  parameters: ['team.max', 'grant.person-cap'],
  input: z.object({
    grant: field(
      moneyText(),
      'kod-ai:contract-app-8.total',
      'Укажите размер гранта',
      'Give the size of the grant',
    ),
    members: field(
      z.array(z.string().min(1)),
      'kod-ai:contract-app-8.fn-1',
      'Перечислите участников',
      'List the members',
    ),
    rows: z.array(row),
  }),
  output: z.object({ ok: z.boolean(), errors: z.array(z.enum(codes)), total: z.string() }),
  example: {
    grant: '3000000.00',
    members: ['P1', 'P2'],
    rows: [
      { person: 'P1', works: ['w1'], sum: '1800000.00' },
      { person: 'P2', works: ['w2'], sum: '1200000.00' },
    ],
  },
  decide({ grant, members, rows }, { parameters }, trace) {
    const { errors, need } = verdict(trace, codes)
    const most = parameters['team.max']
    const cap = parameters['grant.person-cap']
    const count = members.length
    need(count >= 1 && count <= most, 'MEMBERS_COUNT', 'kod-ai:1.3/3', 'sums.members', { count, most })
    const given = rows.map((r) => r.person)
    const wrong = [
      ...members.filter((m) => given.filter((g) => g === m).length !== 1),
      ...given.filter((g) => !members.includes(g)),
    ]
    need(wrong.length === 0, 'ROWS', 'kod-ai:contract-app-8.fn-1', 'estimate.rows', {
      persons: [...new Set(wrong)],
    })
    const idle = rows.filter((r) => r.works.length === 0).map((r) => r.person)
    need(idle.length === 0, 'WORKS_MISSING', 'kod-ai:contract-app-8.col-2', 'estimate.works', {
      persons: idle,
    })
    const sums = rows.map((r) => kopecks(r.sum))
    const low = sums.find((s) => s <= 0n)
    need(low === undefined, 'NOT_POSITIVE', 'kod-ai:contract-app-8.col-3', 'sums.positive', {
      sum: low === undefined ? null : money(low),
    })
    const over = sums.flatMap((s, i) => (s > cap ? [String(i + 1)] : []))
    need(over.length === 0, 'PERSON_OVER_2M', 'kod-ai:2.1/1', 'sums.person', {
      members: over,
      cap: money(cap),
    })
    const total = sum(sums)
    const whole = kopecks(grant)
    trace.step('estimate.total', { sums: rows.map((r) => r.sum), total: money(total) })
    need(total === whole, 'SUM_MISMATCH', 'kod-ai:contract-app-8.total', 'sums.split', {
      shares: money(total),
      total: grant,
      difference: money(whole - total),
    })
    return { ok: errors.length === 0, errors, total: money(total) }
  },
})
