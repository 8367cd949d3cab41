import { z } from 'zod'
import { kopecks, money, moneyText } from '../../../kernel/index.ts'
import { check, field, refuse, subsidyRule } from './kit.ts'

const costs = ['O', 'P1', 'P2', 'P3', 'P4', 'P5'] as const
const codes = ['O_OVER_10', 'NESTING_P3_P2', 'NESTING_P4P5_P3', 'NEGATIVE'] as const

const given = (clause: 'subsidy:7' | 'subsidy:8') =>
  field(moneyText(), clause, 'Укажите сумму в рублях с копейками', 'Give a sum in roubles with kopecks')
const told = (clause: 'subsidy:7' | 'subsidy:8') => given(clause).optional()

const mismatch = (path: 'S' | 'P', sum: bigint) =>
  refuse(
    'SUM_MISMATCH',
    path === 'S' ? 'subsidy:7' : 'subsidy:8',
    path,
    {
      ru: `${path} считается, а не вводится: верно ${money(sum)}`,
      en: `${path} is computed, not typed: it is ${money(sum)}`,
    },
    { ru: 'Уберите сумму или укажите посчитанную', en: 'Leave the sum out or give the computed one' },
    { computed: money(sum) },
  )

/** S = O + P and P = P1 + P2, the share of O in S, and the costs that stand in one another (`subsidy:7`, `subsidy:8`). */
export const amount = subsidyRule({
  name: 'amount',
  revision: 1,
  title: { ru: 'Размер субсидии', en: 'Size of the subsidy' },
  clauses: [
    'subsidy:7',
    'subsidy:7/o',
    'subsidy:7/p',
    'subsidy:8',
    'subsidy:8/p3',
    'subsidy:8/p4',
    'subsidy:8/p5',
  ],
  parameters: ['o.share-percent'],
  input: z.object({
    O: given('subsidy:7'),
    P1: given('subsidy:8'),
    P2: given('subsidy:8'),
    P3: given('subsidy:8'),
    P4: given('subsidy:8'),
    P5: given('subsidy:8'),
    S: told('subsidy:7'),
    P: told('subsidy:8'),
  }),
  output: z.object({
    valid: z.boolean(),
    P: z.string(),
    S: z.string(),
    oMax: z.string(),
    codes: z.array(z.enum(codes)),
  }),
  example: {
    O: '10000000.00',
    P1: '5000000.00',
    P2: '85000000.00',
    P3: '70000000.00',
    P4: '30000000.00',
    P5: '20000000.00',
  },
  decide(facts, { parameters }, trace) {
    const [O, P1, P2, P3, P4, P5] = costs.map((key) => kopecks(facts[key])) as [
      bigint,
      bigint,
      bigint,
      bigint,
      bigint,
      bigint,
    ]
    const P = P1 + P2
    const S = O + P
    if (facts.P !== undefined && kopecks(facts.P) !== P) throw mismatch('P', P)
    if (facts.S !== undefined && kopecks(facts.S) !== S) throw mismatch('S', S)
    const share = BigInt(parameters['o.share-percent'])
    const most = P > 0n ? (P * share) / (100n - share) : 0n
    trace.step('amount.sum', { S: money(S), O: facts.O, P: money(P) })
    const found: (typeof codes)[number][] = []
    const need = (
      ok: boolean,
      code: (typeof codes)[number],
      clause: 'subsidy:7' | 'subsidy:7/o' | 'subsidy:8/p3',
      message: 'amount.share' | 'amount.p3' | 'amount.p45' | 'amount.negative',
      operands: Record<string, string>,
    ) => {
      if (!check(trace, ok, clause, message, operands)) found.push(code)
    }
    need(O * (100n - share) <= P * share, 'O_OVER_10', 'subsidy:7/o', 'amount.share', {
      O: facts.O,
      max: money(most),
    })
    need(P3 <= P2, 'NESTING_P3_P2', 'subsidy:8/p3', 'amount.p3', { P3: facts.P3, P2: facts.P2 })
    need(P4 + P5 <= P3, 'NESTING_P4P5_P3', 'subsidy:8/p3', 'amount.p45', {
      sum: money(P4 + P5),
      P3: facts.P3,
    })
    need(
      [O, P1, P2, P3, P4, P5].every((one) => one >= 0n),
      'NEGATIVE',
      'subsidy:7',
      'amount.negative',
      {
        least: String([O, P1, P2, P3, P4, P5].filter((one) => one < 0n).map(money)),
      },
    )
    return { valid: found.length === 0, P: money(P), S: money(S), oMax: money(most), codes: found }
  },
})
