import { type Actor, refusalOf } from '../../../engine/index.ts'
import { type Json, Problem, type Vote } from '../../../kernel/index.ts'
import type { BallotsApiParts } from './parts.ts'
import type { Sitting } from './sitting.ts'

/** What of a refusal is about the item, who is here, and these votes; the rest is for whoever closes the ballot. */
const early = (path: string) => path === '' || /^(item|attendance|ballot\.votes)(\.|$)/.test(path)

/**
 * Holds some votes against what the closing action would refuse of them alone: the item, the quorum, absence, conflict,
 * a tie found since. Each is told with its clause, before anything is kept.
 * @throws Problem with the code and the clauses of the closing action
 */
export async function weighVotes(
  parts: BallotsApiParts,
  { place, voting }: Sitting,
  item: string,
  votes: readonly { readonly seat: string; readonly vote: Vote }[],
  actor: Actor,
): Promise<void> {
  const ballot = { kind: 'open', votes } as unknown as Json
  const refusal = await refusalOf(parts.engine.parts, {
    tenant: place.tenant,
    procedure: place.procedure,
    case: place.case,
    action: voting.close,
    input: voting.input({ item, ballot, paper: [], more: {} }),
    actor,
  })
  // The first one tells the code; where it is about the decision, nothing stands in the way of a vote.
  const first = refusal?.items[0]
  if (!refusal || !first || !(early(first.path) || refusal.kind === 'role')) return
  const items = refusal.items.filter(({ path }, i) => i === 0 || early(path))
  throw new Problem(refusal.code, refusal.kind, refusal.title, items)
}
