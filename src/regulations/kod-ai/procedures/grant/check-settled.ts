import { kopecks, money, sum } from '../../../../kernel/index.ts'
import { type Check, conflict } from '../contract/index.ts'
import type { GrantFacts } from './facts.ts'
import { claimed, unspent } from './ledger.ts'
import type { MessageKey } from './messages/index.ts'

/** Requires that nothing is owed any more: open claims, demanded penalties and, where asked, money left unspent. */
export function checkSettled(guard: Check<MessageKey>, facts: GrantFacts, rest: boolean): void {
  const open = claimed(facts.ledger)
  const left = rest ? unspent(facts.ledger) : 0n
  guard.ensure(
    open === 0n && left === 0n,
    'kod-ai:6.4.5/3',
    'close.owed',
    { claimed: money(open), unspent: money(left) },
    conflict('MONEY_OWED'),
  )
  const penalty = sum(facts.penalties.map((p) => kopecks(p.amount) - kopecks(p.paid)))
  guard.ensure(
    penalty === 0n,
    'kod-ai:contract-8.3',
    'close.demand',
    { left: money(penalty) },
    conflict('PENALTY_OWED'),
  )
}
