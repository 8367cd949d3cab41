import { type IsoDate, type Kopecks, kopecks, money, type TypedGuard } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import { doubleClaim, returnOfGrant } from '../../rules/index.ts'
import { conflict, forbidden } from '../contract/index.ts'
import type { GrantFacts } from './facts.ts'
import { type ReturnGroundKey, returnGrounds } from './grounds.ts'
import { claimable, confirmed, least, mostOf, openOf, paid, returned, spent } from './ledger.ts'
import type { ClaimRow } from './ledger-facts.ts'
import type { MessageKey } from './messages/index.ts'

type Guarding = TypedGuard<KodAiClause, MessageKey>

/** Claims that still hold something, by the grounds of the rules. */
const openClaims = (facts: GrantFacts) =>
  facts.ledger.claims.flatMap((c) => {
    const decision = facts.returns.find((r) => r.id === c.id)
    if (!decision) return []
    return [{ ground: returnGrounds[decision.ground as ReturnGroundKey].rule, amount: money(openOf(c)) }]
  })

/** Requires that the case shows the circumstance of a ground. */
export function checkShown(guard: Guarding, facts: GrantFacts, key: ReturnGroundKey): boolean {
  const ground = returnGrounds[key]
  return guard.ensure(
    ground.shown(facts),
    ground.clause,
    'return.ground',
    { ground: key, why: ground.clause },
    key === 'result-not-achieved' ? forbidden('RESULT_ACHIEVED') : conflict('GROUND_NOT_SHOWN', 'ground'),
  )
}

/** What may be claimed on a ground at most: within the ground, and neither returned nor claimed already. */
export function mostClaimable(
  guard: Guarding,
  facts: GrantFacts,
  claim: {
    readonly ground: ReturnGroundKey
    readonly rows: readonly ClaimRow[]
    /** The day the term runs from, where the ground is one of the rule's own. */
    readonly detected: IsoDate
  },
): { readonly most: Kopecks; readonly due: IsoDate | null } {
  const ground = returnGrounds[claim.ground]
  const { ledger } = facts
  guard.ensure(claimable(ledger) > 0n, 'kod-ai:contract-8.6', 'return.none', {}, conflict('NOTHING_TO_CLAIM'))
  const whole = ground.summed
    ? guard.rule(returnOfGrant, {
        ground: ground.rule,
        transferred: money(paid(ledger)),
        spent: money(spent(ledger)),
        confirmed: money(confirmed(ledger)),
        start: claim.detected,
        agreementDate: null,
        demandDue: null,
        members: facts.members.length,
      })
    : null
  const most = mostOf(ledger, ground.scope, claim.rows)
  const left = guard.rule(doubleClaim, {
    paid: money(paid(ledger)),
    returned: money(returned(ledger)),
    claimed: openClaims(facts),
    ground: ground.rule,
    amount: whole?.amount ?? money(most),
  }).claimable
  return { most: least(most, kopecks(left ?? '0.00')), due: whole?.dueShifted ?? null }
}
