import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kopecks, money } from '../../../../kernel/index.ts'
import {
  accepted,
  acceptStage,
  balances,
  bookReturn,
  claim,
  claimable,
  claimed,
  claimProblem,
  confirmed,
  doubt,
  type Ledger,
  lower,
  mostOf,
  noLedger,
  openOf,
  paid,
  pay,
  payProblem,
  receivable,
  reportSpending,
  returned,
  returnProblem,
  spent,
  unspent,
} from './ledger.ts'

const people = ['a', 'b']
const start: Ledger = {
  ...noLedger,
  total: '1000.00',
  tranches: [
    { number: 1, amount: '400.00', opens: 'signing', paid: null },
    { number: 2, amount: '350.00', opens: 1, paid: null },
    { number: 3, amount: '250.00', opens: 2, paid: null },
  ],
}
const lines = (ledger: Ledger, number: number) => {
  const amount = kopecks(ledger.tranches[number - 1]!.amount)
  return [
    { person: 'a', amount: money(amount / 2n) },
    { person: 'b', amount: money(amount - amount / 2n) },
  ]
}
const payAll = (ledger: Ledger): Ledger =>
  [1, 2, 3].reduce((l, n) => pay(l, n, { on: '2024-09-01', order: '1', lines: lines(l, n) }), ledger)

/** One thing somebody tries to do with the money, lawful or not. */
const step = fc.oneof(
  fc.record({
    do: fc.constant('pay' as const),
    tranche: fc.integer({ min: 0, max: 4 }),
    short: fc.boolean(),
  }),
  fc.record({
    do: fc.constant('spend' as const),
    stage: fc.integer({ min: 1, max: 3 }),
    sum: fc.integer({ min: 0, max: 50_000 }),
  }),
  fc.record({ do: fc.constant('accept' as const), stage: fc.integer({ min: 1, max: 3 }) }),
  fc.record({
    do: fc.constant('doubt' as const),
    stage: fc.integer({ min: 1, max: 3 }),
    person: fc.constantFrom(...people),
    sum: fc.integer({ min: 0, max: 50_000 }),
  }),
  fc.record({
    do: fc.constant('claim' as const),
    scope: fc.constantFrom('unspent' as const, 'rows' as const, 'paid' as const),
    sum: fc.integer({ min: -100, max: 120_000 }),
    row: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    do: fc.constant('lower' as const),
    claim: fc.nat(5),
    sum: fc.integer({ min: 0, max: 60_000 }),
  }),
  fc.record({
    do: fc.constant('return' as const),
    claim: fc.option(fc.nat(5)),
    sum: fc.integer({ min: -5, max: 60_000 }),
  }),
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

/** Does a step if the ledger allows it. */
function walk(ledger: Ledger, s: Step, i: number): Ledger {
  switch (s.do) {
    case 'pay': {
      const wanted = s.tranche >= 1 && s.tranche <= 3 ? lines(ledger, s.tranche) : []
      const given = s.short ? wanted.slice(1) : wanted
      if (payProblem(ledger, s.tranche, given)) return ledger
      return pay(ledger, s.tranche, { on: '2024-09-01', order: String(i), lines: given })
    }
    case 'spend':
      return reportSpending(
        ledger,
        s.stage,
        people.map((person) => ({ person, spent: money(BigInt(s.sum)) })),
      )
    case 'accept':
      return acceptStage(ledger, s.stage)
    case 'doubt': {
      const row = ledger.expenses.find((e) => e.stage === s.stage && e.person === s.person)
      if (!row || BigInt(s.sum) > kopecks(row.spent)) return ledger
      return doubt(ledger, s, 'unconfirmed', money(BigInt(s.sum)))
    }
    case 'claim': {
      const amount = money(BigInt(s.sum))
      const rows = s.scope === 'rows' ? [{ stage: s.row, person: 'a', amount }] : []
      if (claimProblem(ledger, s.scope, amount, rows)) return ledger
      return claim(ledger, `claim-${i}`, s.scope, amount, rows)
    }
    case 'lower': {
      const found = ledger.claims[s.claim]
      return found ? lower(ledger, found.id, BigInt(s.sum)) : ledger
    }
    case 'return': {
      const id = s.claim === null ? null : (ledger.claims[s.claim]?.id ?? 'nothing')
      const amount = money(BigInt(s.sum))
      if (returnProblem(ledger, id, amount)) return ledger
      return bookReturn(ledger, { claim: id, person: 'a', amount, on: '2025-01-01', order: String(i) })
    }
  }
}

describe('the ledger of a grant', () => {
  it('kod-ai:6.2 kod-ai:contract-8.6 whatever is tried: paid within the grant, claimed and returned within the paid', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let ledger = start
        steps.forEach((s, i) => {
          ledger = walk(ledger, s, i)
          expect(paid(ledger) <= kopecks(ledger.total)).toBe(true)
          expect(claimed(ledger) + returned(ledger) <= paid(ledger)).toBe(true)
          expect(claimable(ledger)).toBe(paid(ledger) - claimed(ledger) - returned(ledger))
          for (const c of ledger.claims) expect(openOf(c) >= 0n).toBe(true)
          expect(unspent(ledger) >= 0n && unspent(ledger) <= paid(ledger)).toBe(true)
          expect(receivable(ledger) >= 0n).toBe(true)
          for (const sum of Object.values(balances(ledger))) expect(sum).toMatch(/^-?\d+\.\d\d$/)
        })
      }),
      { numRuns: 300 },
    )
  })

  it('kod-ai:contract-8.6 a rouble is claimed once: claims of every scope together never exceed the paid', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('unspent' as const, 'paid' as const, 'rows' as const), { maxLength: 6 }),
        (scopes) => {
          let ledger = payAll(start)
          ledger = reportSpending(
            ledger,
            1,
            people.map((person) => ({ person, spent: '150.00' })),
          )
          ledger = doubt(ledger, { stage: 1, person: 'a' }, 'unconfirmed', '100.00')
          const rows = [{ stage: 1, person: 'a', amount: '100.00' }]
          scopes.forEach((scope, i) => {
            const most = mostOf(ledger, scope, scope === 'rows' ? rows : [])
            const more = money(most + 1n)
            expect(claimProblem(ledger, scope, more, scope === 'rows' ? rows : [])).toBe('OVER_CLAIMABLE')
            if (most > 0n) ledger = claim(ledger, String(i), scope, money(most), scope === 'rows' ? rows : [])
          })
          expect(claimed(ledger) <= paid(ledger)).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('kod-ai:contract-8.2 the order in which joint debtors pay changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 }), (parts) => {
        const owed = claim(payAll(start), 'c', 'paid', '1000.00')
        const book = (order: readonly number[]) =>
          order.reduce(
            (l, part, i) =>
              bookReturn(l, {
                claim: 'c',
                person: people[i % 2]!,
                amount: money(BigInt(part)),
                on: '2025-01-01',
                order: '1',
              }),
            owed,
          )
        expect(balances(book(parts))).toEqual(balances(book([...parts].reverse())))
      }),
    )
  })

  it('kod-ai:6.2 a tranche is paid once and exactly', () => {
    expect(payProblem(start, 4, [])).toBe('UNKNOWN_TRANCHE')
    expect(payProblem(start, 1, lines(start, 2))).toBe('TRANCHE_SUM')
    const once = pay(start, 1, { on: '2024-09-01', order: '1', lines: lines(start, 1) })
    expect(payProblem(once, 1, lines(start, 1))).toBe('PAID_ALREADY')
    expect(payProblem({ ...start, total: '300.00' }, 1, lines(start, 1))).toBe('OVERPAY')
  })

  it('kod-ai:6.15/2 kod-ai:6.4.5/3 unspent is what was paid and not spent, less what is claimed or back', () => {
    let ledger = payAll(start)
    ledger = reportSpending(ledger, 1, [{ person: 'a', spent: '300.00' }])
    expect(money(unspent(ledger))).toBe('700.00')
    ledger = claim(ledger, 'c', 'unspent', '200.00')
    expect(money(unspent(ledger))).toBe('500.00')
    ledger = bookReturn(ledger, { claim: 'c', person: 'a', amount: '200.00', on: '2025-01-01', order: '1' })
    expect(money(unspent(ledger))).toBe('500.00')
    ledger = bookReturn(ledger, { claim: null, person: 'a', amount: '500.00', on: '2025-01-01', order: '1' })
    expect(money(unspent(ledger))).toBe('0.00')
  })

  it('kod-ai:6.11 kod-ai:2.9 doubted money is spent and not confirmed; a new report clears the doubt', () => {
    let ledger = reportSpending(payAll(start), 1, [{ person: 'a', spent: '300.00' }])
    ledger = doubt(ledger, { stage: 1, person: 'a' }, 'misused', '120.00')
    expect([money(spent(ledger)), money(confirmed(ledger))]).toEqual(['300.00', '180.00'])
    expect(money(accepted(acceptStage(ledger, 1)))).toBe('300.00')
    ledger = reportSpending(ledger, 1, [{ person: 'a', spent: '200.00' }])
    expect(money(confirmed(ledger))).toBe('200.00')
  })
})
