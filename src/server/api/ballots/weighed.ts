import { type Actor, refusalOf } from '../../../engine/index.ts'
import { type Json, Problem, type Vote } from '../../../kernel/index.ts'
import type { BallotsApiParts } from './parts.ts'
import type { Sitting } from './sitting.ts'

/** What of a refusal is about the item, who is here, and these votes; the rest is for whoever closes the ballot. */
const early = (path: string) => path === '' || /^(item|attendance|ballot\.votes)(\.|$)/.test(path)

interface Weighed {
  readonly item: string
  readonly votes: readonly { readonly seat: string; readonly vote: Vote }[]
  /** As whom the closing action is asked. */
  readonly actor: Actor
}

/**
 * Holds some votes against what the closing action would refuse of them alone: the item, the quorum, absence, conflict,
 * a tie found since. Each is told with its clause, before anything is kept.
 * @throws Problem where the action is not even asked: role, state
 */
async function hindranceOf(
  parts: BallotsApiParts,
  { place, voting }: Sitting,
  { item, votes, actor }: Weighed,
): Promise<Problem | null> {
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
  if (!refusal || !first || !(early(first.path) || refusal.kind === 'role')) return null
  const items = refusal.items.filter(({ path }, i) => i === 0 || early(path))
  return new Problem(refusal.code, refusal.kind, refusal.title, items)
}

/** @throws Problem with the code and the clauses of the closing action, where these votes cannot be taken */
export async function weighVotes(parts: BallotsApiParts, sitting: Sitting, weighed: Weighed): Promise<void> {
  const hindrance = await hindranceOf(parts, sitting, weighed)
  if (hindrance) throw hindrance
}

/** As whoever closes ballots: what stands in the way is the same for everybody who follows. */
export const asOfficer = ({ closing }: Sitting, id: string): Actor => ({
  id,
  roles: closing.by.filter((role) => role !== 'system'),
})

/** How long what stands in the way is told again: everybody who follows asks at the same moment, after each vote. */
const FRESH = 3000
const MOST = 200

interface Weighing {
  readonly until: number
  readonly told: Promise<Problem | null>
}

/** What stands in the way of a vote on an item now, told to all who follow after one look; a vote itself is always weighed. */
export function waysLookedAt(parts: BallotsApiParts) {
  const known = new Map<string, Weighing>()
  async function weighed(sitting: Sitting, item: string): Promise<Problem | null> {
    try {
      return await hindranceOf(parts, sitting, { item, votes: [], actor: asOfficer(sitting, '') })
    } catch (error) {
      if (error instanceof Problem) return error
      throw error
    }
  }
  return (sitting: Sitting, item: string): Promise<Problem | null> => {
    const { file } = sitting.seen
    const name = JSON.stringify([file.tenant, file.id, file.version, item])
    const now = Date.parse(parts.engine.parts.clock.now())
    const found = known.get(name)
    if (found && found.until > now) return found.told
    if (known.size >= MOST) known.clear()
    const told = weighed(sitting, item)
    known.set(name, { until: now + FRESH, told })
    told.catch(() => known.delete(name))
    return told
  }
}
