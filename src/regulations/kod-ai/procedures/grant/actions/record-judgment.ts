import { z } from 'zod'
import { dateText, kopecks, money, moneyText } from '../../../../../kernel/index.ts'
import { conflict, content } from '../../contract/index.ts'
import { idText } from '../../shared/index.ts'
import type { GrantFacts } from '../facts.ts'
import { lower, openOf } from '../ledger.ts'
import { changed } from '../of-facts.ts'
import { action, alive } from '../vocabulary.ts'

const left = (facts: GrantFacts, id: string): bigint => {
  const found = facts.ledger.claims.find((c) => c.id === id)
  return found ? openOf(found) : 0n
}

/** What the court awarded of a claim; the rest of it falls away. */
export const recordJudgment = action({
  name: 'record-judgment',
  title: { ru: 'Записать решение суда', en: 'Record the judgment' },
  clauses: ['kod-ai:contract-8.5.2'],
  by: ['fund-officer'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({ id: idText(), date: dateText(), awarded: moneyText() }),
  guard(guard, { facts, input, on }) {
    guard.ensure(
      facts.returns.some((r) => r.id === input.id && r.court !== null && r.judgment === null),
      'kod-ai:contract-8.5.2',
      'court.none',
      {},
      conflict('NO_COURT_CASE', 'id'),
    )
    guard.ensure(
      input.date <= on,
      'kod-ai:contract-8.5.2',
      'court.decision',
      {},
      content('FUTURE_DATE', 'date'),
    )
    const awarded = kopecks(input.awarded)
    guard.ensure(
      awarded >= 0n && awarded <= left(facts, input.id),
      'kod-ai:contract-8.5.2',
      'court.awarded',
      { awarded: input.awarded, left: money(left(facts, input.id)) },
      content('OVER_CLAIM', 'awarded'),
    )
  },
  effect: (facts, { input, on }) => {
    const awarded = kopecks(input.awarded)
    const fallen = left(facts, input.id) - awarded
    return {
      ...facts,
      ledger: lower(facts.ledger, input.id, fallen),
      returns: changed(facts.returns, input.id, (r) => ({
        ...r,
        judgment: { on: input.date, awarded: input.awarded },
        lowerings:
          fallen > 0n
            ? [...r.lowerings, { on, amount: money(fallen), action: 'record-judgment' as const }]
            : r.lowerings,
        settledOn: awarded === 0n ? on : r.settledOn,
      })),
    }
  },
  stops: {
    'return-unused': ({ input }) => (kopecks(input.awarded) === 0n ? input.id : []),
    'return-on-demand': ({ input }) => (kopecks(input.awarded) === 0n ? input.id : []),
    'return-on-refusal': ({ input }) => (kopecks(input.awarded) === 0n ? input.id : []),
    'return-by-demand-date': ({ input }) => (kopecks(input.awarded) === 0n ? input.id : []),
  },
})
