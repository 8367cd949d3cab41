import { z } from 'zod'
import { addFractions, divideHalfUp, type Fraction, fraction, kopecks, money } from '../../../kernel/index.ts'
import { field, refuse, subsidyRule, sumText } from './kit.ts'

const indicatorKeys = ['N1', 'N2', 'N3', 'N4', 'N5'] as const
const count = (clause: 'subsidy:27/rix' | 'subsidy:27/rif') =>
  field(
    z.string().regex(/^\d{1,15}$/, { error: 'count' }),
    clause,
    'Укажите целое число не меньше нуля',
    'Give a whole number that is not below zero',
  )
const counts = (clause: 'subsidy:27/rix' | 'subsidy:27/rif') =>
  z.object({ N1: count(clause), N2: count(clause), N3: count(clause), N4: count(clause), N5: count(clause) })
const sum = () =>
  field(
    sumText(),
    'subsidy:27/py',
    'Укажите сумму в рублях с копейками',
    'Give a sum in roubles with kopecks',
  )

/** What the formulas of points 27 and 28 need. */
export const shortfallInput = z.object({
  O: field(
    sumText(),
    'subsidy:28/o',
    'Укажите сумму в рублях с копейками',
    'Give a sum in roubles with kopecks',
  ),
  P1: sum(),
  P2: sum(),
  P3: sum(),
  P4: sum(),
  P5: sum(),
  plan: counts('subsidy:27/rix'),
  fact: counts('subsidy:27/rif'),
})
const each = z.object({ N1: z.string(), N2: z.string(), N3: z.string(), N4: z.string(), N5: z.string() })
const rounded = ({ num, den }: Fraction) => money(divideHalfUp(num, den))
const least = (a: bigint, b: bigint) => (a < b ? a : b)
const total = (parts: readonly Fraction[]) => parts.reduce(addFractions, fraction(0n))
const times = (one: Fraction, num: bigint, den: bigint) => fraction(one.num * num, one.den * den)

/** Recovery V and fine N by every reading of the lost formulas, side by side; an official chooses (`subsidy:27`, `subsidy:28`). */
export const shortfall = subsidyRule({
  name: 'shortfall',
  revision: 1,
  title: { ru: 'Недобор показателей: возврат и штраф', en: 'Shortfall of indicators: recovery and fine' },
  clauses: [
    'subsidy:22',
    'subsidy:27',
    'subsidy:27/i',
    'subsidy:27/y',
    'subsidy:27/cap',
    'subsidy:28',
    'subsidy:28/i',
    'subsidy:28/y',
    'subsidy:28/rix',
    'subsidy:28/rif',
    'subsidy:28/py',
    'subsidy:28/s',
    'subsidy:28/cap',
  ],
  parameters: ['fine.threshold-percent'],
  input: shortfallInput,
  output: z.object({
    terms: each,
    literal: z.string(),
    capped: z.string(),
    exceedsP: z.boolean(),
    below90: z.array(z.enum(indicatorKeys)),
    fineDue: z.boolean(),
    fine: z.object({ R1: z.string(), R2: z.string(), R3: z.string() }),
  }),
  example: {
    O: '10000000.00',
    P1: '5000000.00',
    P2: '85000000.00',
    P3: '70000000.00',
    P4: '30000000.00',
    P5: '20000000.00',
    plan: { N1: '1', N2: '1', N3: '10000000', N4: '500', N5: '12' },
    fact: { N1: '1', N2: '1', N3: '10000000', N4: '400', N5: '12' },
  },
  decide(facts, { parameters }, trace) {
    const O = kopecks(facts.O)
    const P = kopecks(facts.P1) + kopecks(facts.P2)
    if (P === 0n)
      throw refuse(
        'DIVISION_BY_ZERO',
        'subsidy:28/s',
        'P1',
        { ru: 'S равно O: делить на S − O нельзя', en: 'S equals O: nothing to divide by' },
        { ru: 'Укажите расходы P1 и P2', en: 'Give the costs P1 and P2' },
      )
    const threshold = BigInt(parameters['fine.threshold-percent'])
    const list = indicatorKeys.map((key, i) => {
      const plan = BigInt(facts.plan[key])
      const fact = BigInt(facts.fact[key])
      const cost = kopecks(facts[`P${i + 1}` as 'P1'])
      const term = plan === 0n ? fraction(0n) : fraction((plan - least(fact, plan)) * cost, plan)
      const below = 100n * fact < threshold * plan
      const operands = { indicator: key, fact: String(fact), plan: String(plan), term: rounded(term) }
      if (fact > plan) trace.met('subsidy:27/cap', 'shortfall.cap', operands)
      if (fact < plan) trace.broken('subsidy:27', 'shortfall.term', operands)
      if (below) trace.broken('subsidy:28', 'shortfall.below', operands)
      return { key, term, below }
    })
    const all = total(list.map(({ term }) => term))
    const deep = total(list.flatMap(({ term, below }) => (below ? [term] : [])))
    const literal = divideHalfUp(all.num, all.den)
    const below90 = list.flatMap(({ key, below }) => (below ? [key] : []))
    const due = below90.length > 0
    if (literal > P)
      trace.note('unknown', 'subsidy:27', 'shortfall.exceeds', { literal: money(literal), P: money(P) })
    trace.step('shortfall.reading', { literal: money(literal), P: money(P) })
    return {
      terms: Object.fromEntries(list.map(({ key, term }) => [key, rounded(term)])) as z.infer<typeof each>,
      literal: money(literal),
      capped: money(least(literal, P)),
      exceedsP: literal > P,
      below90,
      fineDue: due,
      fine: {
        R1: rounded(times(deep, O, P)),
        R2: rounded(times(deep, O, O + P)),
        R3: due ? rounded(times(all, O, P)) : '0.00',
      },
    }
  },
})
