import { z } from 'zod'
import { kopecks, money } from '../../../kernel/index.ts'
import { rowCodes } from '../parameters.ts'
import { check, field, subsidyRule, sumText } from './kit.ts'

const codes = [
  'INSURANCE_WITHOUT_WAGES',
  'NO_JUSTIFICATION',
  'DOUBLE_BOOKING',
  'P3_OVER_EVENTS',
  'P2_MISMATCH',
  'O_OVER_10',
  'NESTING_P4P5_P3',
] as const

/** A row of an estimate; `invoice` and `justification` are ids of papers. */
export const estimateRow = z.object({
  code: field(
    z.enum(rowCodes),
    'subsidy:7/o',
    `Допустимы строки: ${rowCodes.join(', ')}`,
    `Rows are: ${rowCodes.join(', ')}`,
  ),
  amount: field(
    sumText(),
    'subsidy:7',
    'Укажите сумму в рублях с копейками',
    'Give a sum in roubles with kopecks',
  ),
  invoice: z.string().trim().min(1).max(120).nullable(),
  justification: z.string().trim().min(1).max(120).nullable(),
  /** The publication of a row of P4, the month of broadcasts of a row of P5. */
  record: z.string().trim().min(1).max(120).nullish(),
})

/** The estimate of a year by its rows: what stands where, what is counted once, what each row is backed by (`subsidy:13.o`). */
export const estimate = subsidyRule({
  name: 'estimate',
  revision: 1,
  title: { ru: 'Смета на год', en: 'Estimate of a year' },
  clauses: [
    'subsidy:13.o',
    'subsidy:7/o',
    'subsidy:7/o1',
    'subsidy:7/o2',
    'subsidy:7/o3',
    'subsidy:7/o4',
    'subsidy:7/o5',
    'subsidy:7/o6',
    'subsidy:7/o7',
    'subsidy:7/o8',
    'subsidy:8/p1',
    'subsidy:8/p2',
    'subsidy:8/p2.1',
    'subsidy:8/p2.2',
    'subsidy:8/p2.3',
    'subsidy:8/p2.4',
    'subsidy:8/p3',
    'subsidy:8/p4',
    'subsidy:8/p5',
  ],
  parameters: ['o.share-percent'],
  input: z.object({ rows: z.array(estimateRow).max(20_000), P2: sumText().nullable() }),
  output: z.object({
    valid: z.boolean(),
    O: z.string(),
    P1: z.string(),
    P2: z.string(),
    P3: z.string(),
    P4: z.string(),
    P5: z.string(),
    S: z.string(),
    codes: z.array(z.enum(codes)),
    /** Numbers of rows of P4 and P5 that are linked to no publication or month: a warning, not a breach. */
    unlinked: z.array(z.int()),
  }),
  example: { rows: [{ code: 'P1', amount: '100.00', invoice: null, justification: 'расчёт 1' }], P2: null },
  decide({ rows, P2: told }, { parameters }, trace) {
    const by = new Map<string, bigint>()
    for (const { code, amount } of rows) by.set(code, (by.get(code) ?? 0n) + kopecks(amount))
    const of = (...names: (typeof rowCodes)[number][]) =>
      names.reduce((a, name) => a + (by.get(name) ?? 0n), 0n)
    const O = of('O.1', 'O.2', 'O.3', 'O.4', 'O.5', 'O.6', 'O.7', 'O.8')
    const P1 = of('P1')
    const P2 = of('P2.1', 'P2.2', 'P2.3', 'P2.4')
    const [P3, P4, P5] = [of('P3'), of('P4'), of('P5')]
    const share = BigInt(parameters['o.share-percent'])
    const invoices = (...names: string[]) =>
      new Set(
        rows.flatMap(({ code, invoice }) => (invoice !== null && names.includes(code) ? [invoice] : [])),
      )
    const media = invoices('P4', 'P5')
    const twice = [...invoices('O.8')].filter((one) => media.has(one))
    const bare = rows.flatMap(({ justification }, i) => (justification === null ? [String(i + 1)] : []))
    const insured = (['O.2', 'O.3', 'O.4', 'O.5'] as const).filter((code) => of(code) > 0n)
    const results = [
      check(trace, insured.length === 0 || of('O.1') > 0n, 'subsidy:7/o2', 'estimate.wages', {
        rows: insured,
      }),
      check(trace, bare.length === 0, 'subsidy:13.o', 'estimate.justified', { rows: bare.slice(0, 20) }),
      check(trace, twice.length === 0, 'subsidy:7/o8', 'estimate.once', { invoices: twice.slice(0, 20) }),
      check(trace, P3 <= of('P2.4'), 'subsidy:8/p2.4', 'estimate.events', {
        P3: money(P3),
        events: money(of('P2.4')),
      }),
      check(trace, told === null || kopecks(told) === P2, 'subsidy:8/p2', 'estimate.p2', {
        computed: money(P2),
      }),
      check(trace, O * (100n - share) <= (P1 + P2) * share, 'subsidy:7/o', 'estimate.share', {
        O: money(O),
        P: money(P1 + P2),
      }),
      check(trace, P4 + P5 <= P3, 'subsidy:8/p3', 'estimate.p45', { sum: money(P4 + P5), P3: money(P3) }),
    ]
    const found = codes.filter((_, i) => !results[i])
    const unlinked = rows.flatMap(({ code, record }, i) =>
      (code === 'P4' || code === 'P5') && !record ? [i + 1] : [],
    )
    const loose = (code: 'P4' | 'P5') => unlinked.filter((n) => rows[n - 1]?.code === code).map(String)
    if (loose('P4').length > 0)
      trace.note('unknown', 'subsidy:8/p4', 'estimate.unlinked', { rows: loose('P4').slice(0, 20) })
    if (loose('P5').length > 0)
      trace.note('unknown', 'subsidy:8/p5', 'estimate.unlinked', { rows: loose('P5').slice(0, 20) })
    const shown = { O: money(O), P1: money(P1), P2: money(P2), P3: money(P3), P4: money(P4), P5: money(P5) }
    return { valid: found.length === 0, ...shown, S: money(O + P1 + P2), codes: found, unlinked }
  },
})
