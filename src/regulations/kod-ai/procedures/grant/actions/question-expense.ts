import { z } from 'zod'
import { kopecks, moneyText, personalText, someText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import { doubt, expenseOf } from '../ledger.ts'
import { action, alive } from '../vocabulary.ts'

/** The Fund marks a part of an expense as unconfirmed, or as not spent as intended; a claim may follow, by decision. */
export const questionExpense = action({
  name: 'question-expense',
  title: {
    ru: 'Отметить неподтверждённый или нецелевой расход',
    en: 'Mark an unconfirmed or misused expense',
  },
  clauses: ['kod-ai:6.11', 'kod-ai:2.9', 'kod-ai:2.6', 'kod-ai:contract-8.9', 'kod-ai:contract-4.1.v'],
  by: ['fund-officer'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({
    stage: z.int(),
    person: someText(200),
    kind: z.enum(['unconfirmed', 'misused']),
    amount: moneyText(),
    reason: personalText('person'),
    evidence: personalText('person', 500),
  }),
  guard(guard, { facts, input }) {
    const expense = expenseOf(facts.ledger, input)
    const known = guard.ensure(
      expense !== undefined,
      'kod-ai:6.11',
      'expense.row',
      {},
      content('UNKNOWN_EXPENSE', 'person'),
    )
    if (!known || !expense) return
    const amount = kopecks(input.amount)
    guard.ensure(
      amount > 0n && amount <= kopecks(expense.spent),
      input.kind === 'misused' ? 'kod-ai:2.9' : 'kod-ai:6.11',
      'expense.over',
      { amount: input.amount, spent: expense.spent },
      content('OVER_EXPENSE', 'amount'),
    )
  },
  effect: (facts, { input }) => ({
    ...facts,
    ledger: doubt(facts.ledger, input, input.kind, input.amount),
  }),
})
