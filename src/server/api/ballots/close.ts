import type { Context } from 'hono'
import { ballotProblems, closedBallot, type Place } from '../../../ballots/index.ts'
import { Problem, read } from '../../../kernel/index.ts'
import { carryOut } from '../cases/index.ts'
import { readBody } from '../http/body.ts'
import type { Known } from '../reader.ts'
import type { BallotsApiParts } from './parts.ts'
import { type ClosedView, closeInput } from './shapes.ts'
import { demandOfficer, sittingOf } from './sitting.ts'

/** One ballot is closed by one command, however often that is asked for. */
const keyOf = (ballot: string) => `ballot/${ballot}`

/** What became of a ballot that is not there any more. @throws Problem NO_BALLOT where it was never closed */
async function closedBefore(
  { engine }: BallotsApiParts,
  { tenant, case: id }: Place,
  ballot: string,
  error: unknown,
): Promise<ClosedView> {
  const gone = error instanceof Problem && error.code === ballotProblems.none().code
  const { file, repeated } = gone
    ? await engine.parts.store.open(tenant, { case: id, parent: null, key: keyOf(ballot) })
    : { file: null, repeated: null }
  if (!file || repeated?.case !== id) throw error
  return { case: id, state: file.state, item: null, live: 0, paper: 0, repeated: true }
}

/** Closes a ballot: what was cast and what was on paper become the one command that decides the item. */
export async function closeBallot(c: Context, parts: BallotsApiParts, viewer: Known): Promise<ClosedView> {
  const sitting = await sittingOf(c, parts, viewer)
  demandOfficer(sitting)
  const { place, seen, voting, closing } = sitting
  const { ballot: id, paper, without, more } = read(closeInput, await readBody(c))
  try {
    return await parts.ballots.close(place, id, async ({ item, kind }, cast) => {
      const seats = sitting.seats(item) ?? []
      const ballot = closedBallot({ kind, seats, cast, paper, without, clauses: voting.clauses })
      const input = voting.input({
        item,
        ballot: JSON.parse(JSON.stringify(ballot)),
        paper: paper.people,
        more,
      })
      const asked = { procedure: seen.procedure, action: closing, case: place.case, parent: null, input }
      const { file } = await carryOut(c, parts, viewer, { ...asked, key: keyOf(id) })
      parts.accepted?.()
      return {
        case: file.id,
        state: file.state,
        item,
        live: cast.size - without.length,
        paper: paper.people.length,
        repeated: false,
      }
    })
  } catch (error) {
    return closedBefore(parts, place, id, error)
  }
}
