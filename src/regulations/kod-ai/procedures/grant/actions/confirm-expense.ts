import { z } from 'zod'
import { kopecks, money, moneyText, someText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import type { GrantFacts } from '../facts.ts'
import { doubt, expenseOf, least, lower, openOf } from '../ledger.ts'
import { changed } from '../of-facts.ts'
import { action, alive } from '../vocabulary.ts'

interface Proof {
  readonly stage: number
  readonly person: string
  readonly doubted: string
}

/** What a proof takes off the claims for its row, the earliest first. */
function fallen({ ledger }: GrantFacts, input: Proof) {
  let left = kopecks(expenseOf(ledger, input)?.doubted ?? '0.00') - kopecks(input.doubted)
  return ledger.claims.flatMap((claim) => {
    const row = claim.rows.find((r) => r.stage === input.stage && r.person === input.person)
    if (!row) return []
    const amount = least(left, kopecks(row.amount), openOf(claim))
    if (amount <= 0n) return []
    left -= amount
    return [{ id: claim.id, amount, isAll: amount === openOf(claim) }]
  })
}

const settledBy = (facts: GrantFacts, input: Proof): string[] =>
  fallen(facts, input).flatMap(({ id, isAll }) => (isAll ? [id] : []))

/** A proof came in later: the doubt goes down, and what is claimed for the row goes down with it. */
export const confirmExpense = action({
  name: 'confirm-expense',
  title: { ru: 'Принять подтверждение расхода', en: 'Accept the proof of an expense' },
  clauses: ['kod-ai:6.11', 'kod-ai:contract-8.9'],
  by: ['fund-officer'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({
    stage: z.int(),
    person: someText(200),
    /** What stays in doubt. */
    doubted: moneyText(),
    proof: someText(500),
  }),
  guard(guard, { facts, input }) {
    const expense = expenseOf(facts.ledger, input)
    const before = expense?.doubted ?? '0.00'
    const after = kopecks(input.doubted)
    guard.ensure(
      expense !== undefined && after >= 0n && after < kopecks(before),
      'kod-ai:6.11',
      'expense.lower',
      { doubted: before },
      content('NOT_LOWER', 'doubted'),
    )
  },
  effect: (facts, { input, on }) => {
    const expense = expenseOf(facts.ledger, input)!
    let { returns } = facts
    let ledger = doubt(facts.ledger, input, expense.doubt ?? 'unconfirmed', input.doubted)
    for (const { id, amount, isAll } of fallen(facts, input)) {
      ledger = lower(ledger, id, amount)
      returns = changed(returns, id, (r) => ({
        ...r,
        lowerings: [...r.lowerings, { on, amount: money(amount), action: 'confirm-expense' as const }],
        settledOn: isAll ? on : r.settledOn,
      }))
    }
    return { ...facts, ledger, returns }
  },
  stops: {
    'return-by-demand-date': ({ facts, input }) => settledBy(facts, input),
    'notify-return-decision': ({ facts, input }) => settledBy(facts, input),
  },
})
