import { z } from 'zod'
import { allocate, kopecks, money, moneyText } from '../../../kernel/index.ts'
import { field, givenNumber, kodAiRule, shown, verdict } from './kit.ts'

const codes = [
  'TERM',
  'STAGE_COUNT',
  'PERCENT_SUM',
  'PERCENT_RANGE',
  'NOT_POSITIVE',
  'TOTAL_OVER_10M',
] as const

/** The table of `kod-ai:6.4.2` by term. */
const tables = [
  { months: 12, shares: 'tranche.shares-12', clause: 'kod-ai:6.4.2/t12' },
  { months: 18, shares: 'tranche.shares-18', clause: 'kod-ai:6.4.2/t18' },
  { months: 24, shares: 'tranche.shares-24', clause: 'kod-ai:6.4.2/t24' },
] as const

/** The tranches of a grant by stage (`kod-ai:6.4.2`): shares of the table or of the Fund, the rest to the last stage. */
export const tranches = kodAiRule({
  name: 'tranches',
  revision: 1,
  publicFacts: true,
  title: { ru: 'Транши гранта по этапам', en: 'Tranches of the grant by stage' },
  clauses: [
    'kod-ai:6.4.2',
    'kod-ai:6.4.2/t12',
    'kod-ai:6.4.2/t18',
    'kod-ai:6.4.2/t24',
    'kod-ai:fn6',
    'kod-ai:fn8',
    'kod-ai:2.1/1',
    'kod-ai:2.3/1',
    'kod-ai:contract-app-7.12',
    'kod-ai:contract-app-7.18',
    'kod-ai:contract-app-7.24',
    'kod-ai:contract-app-7.total',
    'kod-ai:contract-app-7.col-1',
    'kod-ai:contract-app-7.col-4',
    'kod-ai:contract-app-7.fn-revise',
    'kod-ai:contract-3.1',
  ],
  parameters: ['tranche.shares-12', 'tranche.shares-18', 'tranche.shares-24', 'grant.project-cap'],
  input: z.object({
    total: field(
      moneyText(),
      'kod-ai:2.1/1',
      'Укажите сумму гранта в рублях с копейками',
      'Give the total of the grant in roubles with kopecks',
    ),
    months: field(
      givenNumber(),
      'kod-ai:2.3/1',
      'Укажите срок числом месяцев: 12, 18 или 24',
      'Give the term as a number of months: 12, 18 or 24',
    ),
    percents: field(
      z.array(z.int()).nullable(),
      'kod-ai:fn8',
      'Укажите целые доли этапов в процентах либо null для долей таблицы',
      'Give whole shares of the stages in per cent, or null for those of the table',
    ),
    roundTo: field(
      z.enum(['kopeck', 'rouble']),
      'kod-ai:contract-3.1',
      'Укажите kopeck или rouble',
      'Give kopeck or rouble',
    ),
  }),
  output: z.object({
    ok: z.boolean(),
    errors: z.array(z.enum(codes)),
    amounts: z.array(z.string()).nullable(),
  }),
  example: { total: '2000000.00', months: 18, percents: null, roundTo: 'kopeck' },
  decide({ total, months, percents, roundTo }, { parameters }, trace) {
    const { errors, need } = verdict(trace, codes)
    const known = tables.find((t) => t.months === months) ?? null
    const table = known && parameters[known.shares]
    const shares = percents ?? table
    const sum = kopecks(total)
    const cap = parameters['grant.project-cap']
    need(table !== null, 'TERM', 'kod-ai:2.3/1', 'tranches.term', { months: shown(months) })
    if (table && shares) {
      const [given, count] = [shares.length, table.length]
      need(given === count, 'STAGE_COUNT', 'kod-ai:contract-app-7.col-1', 'tranches.count', { given, count })
    }
    if (percents) {
      const all = percents.reduce((a, b) => a + BigInt(b), 0n)
      need(all === 100n, 'PERCENT_SUM', 'kod-ai:contract-app-7.total', 'tranches.sum', {
        sum: all.toString(),
      })
      const wrong = percents.find((p) => p < 0 || p > 100) ?? null
      need(wrong === null, 'PERCENT_RANGE', 'kod-ai:fn8', 'tranches.range', { share: wrong })
    }
    need(sum > 0n, 'NOT_POSITIVE', 'kod-ai:2.1/1', 'sums.positive', { sum: total })
    const over = money(sum > cap ? sum - cap : 0n)
    need(sum <= cap, 'TOTAL_OVER_10M', 'kod-ai:2.1/1', 'sums.project', { total, cap: money(cap), over })
    if (errors.length > 0 || !shares || !known) return { ok: false, errors, amounts: null }
    if (percents) trace.met('kod-ai:fn6', 'tranches.changed', { shares: shares.map(String) })
    else trace.met(known.clause, 'tranches.table', { shares: shares.map(String) })
    const amounts = allocate(sum, shares.map(BigInt), roundTo === 'rouble' ? 100n : 1n).map(money)
    shares.forEach((share, i) => {
      const last = i === shares.length - 1
      const operands = { stage: i + 1, total, share, amount: amounts[i]! }
      if (!last) trace.step('tranches.share', operands)
      else trace.step('tranches.rest', operands)
    })
    return { ok: true, errors, amounts }
  },
})
