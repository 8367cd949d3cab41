import { kopecks } from '../../../../kernel/index.ts'
import type { GrantFacts } from './facts.ts'
import type { Tranche } from './ledger.ts'
import { isAccepted } from './of-facts.ts'

/** Tranches that are due: the first one from the signing, each other one from the act that opens it (`kod-ai:6.4.4`). */
export const openTranches = (facts: GrantFacts): readonly Tranche[] =>
  facts.ledger.tranches.filter(
    ({ paid, amount, opens }) =>
      paid === null && kopecks(amount) > 0n && (opens === 'signing' || isAccepted(facts, opens)),
  )
