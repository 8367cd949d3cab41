import { z } from 'zod'
import { kopecks, moneyText, someText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import { doubt, expenseOf, least, lower } from '../ledger.ts'
import { action, alive } from '../vocabulary.ts'

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
  effect: (facts, { input }) => {
    const expense = expenseOf(facts.ledger, input)!
    let left = kopecks(expense.doubted) - kopecks(input.doubted)
    let ledger = doubt(facts.ledger, input, expense.doubt ?? 'unconfirmed', input.doubted)
    for (const claim of facts.ledger.claims) {
      const row = claim.rows.find((r) => r.stage === input.stage && r.person === input.person)
      if (!row || left === 0n) continue
      const by = least(left, kopecks(row.amount))
      ledger = lower(ledger, claim.id, by)
      left -= by
    }
    return { ...facts, ledger }
  },
})
