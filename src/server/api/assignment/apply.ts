import { behalfOf } from '../../../access/index.ts'
import type { Pair, Proposal } from '../../../assignment/index.ts'
import type { Working } from '../../../jobs/index.ts'
import { Problem, sha256Hex, type Text } from '../../../kernel/index.ts'
import type { Known } from '../reader.ts'
import type { AssignmentApiParts } from './parts.ts'
import type { Situation } from './situation.ts'

export interface ApplyProgress {
  readonly phase: 'applying'
  readonly done: number
  readonly of: number
}

/** A pair that was refused, by the engine like any other command. */
export interface RefusedPair extends Pair {
  readonly code: string
  readonly title: Text
  readonly items: readonly { readonly message: Text; readonly clause: string | null }[]
}

export interface Applied {
  readonly assigned: readonly Pair[]
  readonly refused: readonly RefusedPair[]
}

/** So many commands are under way at once. */
const AT_ONCE = 4

const refusedOf = (pair: Pair, problem: Problem): RefusedPair => ({
  ...pair,
  code: problem.code,
  title: problem.title,
  items: problem.items.map(({ message, clause }) => ({ message, clause: clause ?? null })),
})

/**
 * Assigns what a proposal says, one command a pair: each is decided by the engine as it stands then, and none is done twice,
 * however often the same proposal is applied.
 */
export async function apply(
  { engine, accepted }: AssignmentApiParts,
  { tenant, person, actor, identity }: Known,
  { procedure, assigning, listed }: Situation,
  job: string,
  proposal: Proposal,
  { signal, progress, sofar }: Working<ApplyProgress, Applied>,
): Promise<Applied> {
  const action = procedure.actions.find(({ name }) => name === assigning.action)!
  const onBehalfOf = behalfOf(identity, action.by)
  const rows = new Map(listed.map((one) => [one.person, one.row]))
  const waiting = [...proposal.pairs]
  const done: { assigned: Pair[]; refused: RefusedPair[] } = { assigned: [], refused: [] }
  sofar(done)

  async function one({ filing, person: expert }: Pair): Promise<void> {
    const pair = { filing, person: expert }
    try {
      await engine.act({
        tenant,
        procedure: procedure.id,
        case: filing,
        parent: null,
        action: action.name,
        input: assigning.input(rows.get(expert)!),
        actor,
        key: `by/${person}/${sha256Hex(`assignment ${job} ${filing} ${expert}`)}`,
        ...(onBehalfOf ? { onBehalfOf } : {}),
      })
      done.assigned.push(pair)
      accepted?.()
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      done.refused.push(refusedOf(pair, error))
    }
    const count = done.assigned.length + done.refused.length
    progress({ phase: 'applying', done: count, of: proposal.pairs.length })
  }
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      signal.throwIfAborted()
      await one(next)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return done
}
