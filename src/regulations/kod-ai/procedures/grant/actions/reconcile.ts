import { z } from 'zod'
import { kopecks, money, moneyText, someText, sum } from '../../../../../kernel/index.ts'
import { content, repeated, sha256 } from '../../contract/index.ts'
import { finishAgreement } from '../finish-agreement.ts'
import { accepted, paid, reportSpending, spent } from '../ledger.ts'
import { isUnfiled } from '../of-facts.ts'
import { action } from '../vocabulary.ts'

/** The parties agree what was really spent and done by the end: the last word on the sums of a terminated agreement. */
export const reconcile = action({
  name: 'reconcile',
  title: { ru: 'Согласовать фактические затраты', en: 'Agree the actual costs' },
  clauses: ['kod-ai:contract-7.2', 'kod-ai:contract-10.1'],
  by: ['fund-officer'],
  from: ['terminating'],
  to: 'terminated',
  input: z.strictObject({
    /** Spent by each member in the first stage without a report; empty where every stage has one. */
    rows: z.array(z.strictObject({ person: someText(200), spent: moneyText() })).max(10),
    statement: sha256(),
  }),
  guard(guard, { facts, input }) {
    const people = facts.members.map((m) => m.person)
    const given = input.rows.map((r) => r.person)
    const open = facts.stages.some(isUnfiled)
    guard.ensure(
      given.length === 0 || (open && given.every((p) => people.includes(p)) && repeated(given).length === 0),
      'kod-ai:contract-7.2',
      'reconcile.rows',
      { list: given },
      content('ROWS', 'rows'),
    )
    const all = spent(facts.ledger) + sum(input.rows.map((r) => kopecks(r.spent)))
    guard.ensure(
      all <= paid(facts.ledger) && input.rows.every((r) => kopecks(r.spent) >= 0n),
      'kod-ai:contract-7.2',
      'reconcile.spent',
      { spent: money(all), paid: money(paid(facts.ledger)) },
      content('SPENT_OVER_PAID', 'rows'),
    )
  },
  effect: (facts, { input, on }) => {
    const stage = facts.stages.find(isUnfiled)?.number
    const ledger =
      stage !== undefined && input.rows.length > 0
        ? reportSpending(facts.ledger, stage, input.rows)
        : facts.ledger
    return {
      ...facts,
      ledger,
      reconciled: {
        on,
        transferred: money(paid(ledger)),
        spent: money(spent(ledger)),
        accepted: money(accepted(ledger)),
      },
    }
  },
  children: ({ file }) => finishAgreement(file, 'terminated'),
})
