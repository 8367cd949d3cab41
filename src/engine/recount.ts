import { type CaseFile, type IsoDate, movesOf, Problem, recountDeadlines } from '../kernel/index.ts'
import { act } from './act.ts'
import { system } from './command.ts'
import type { EngineParts } from './parts.ts'
import { inForce } from './tables.ts'

/** A deadline that a changed calendar moved, and whom the event told. */
export interface MovedDeadline {
  readonly case: string
  readonly procedure: string
  readonly key: string
  readonly instance: string
  readonly was: IsoDate
  readonly due: IsoDate
  readonly told: readonly string[]
}

/** What the recounting did. A case that refused, as another event came between, is told and moved the next time. */
export interface Recounted {
  readonly moved: readonly MovedDeadline[]
  readonly failures: readonly { readonly key: string; readonly problem: Problem }[]
}

/**
 * Counts the running deadlines of a tenant anew by the calendar of today. Each case is moved by one event of its own,
 * which tells its holders; a case that nothing moves gets none, so it may be run at any time.
 */
export async function recountAll(parts: EngineParts, tenant: string): Promise<Recounted> {
  const moved: MovedDeadline[] = []
  const failures: { key: string; problem: Problem }[] = []
  for (const id of new Set((await parts.store.running({ tenant })).map((due) => due.case))) {
    const file = await parts.store.load(tenant, id)
    if (!file) continue
    try {
      moved.push(...(await recount(parts, file)))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      failures.push({ key: id, problem: error })
    }
  }
  return { moved, failures }
}

async function recount(parts: EngineParts, file: CaseFile): Promise<MovedDeadline[]> {
  const { calendar, registry } = inForce(parts, file.tenant)
  const procedure = registry.procedure(file.procedure)
  const moves = movesOf(procedure.deadlines, procedure, file, calendar)
  if (moves.length === 0) return []
  await act(parts, {
    tenant: file.tenant,
    procedure: procedure.id,
    case: file.id,
    action: recountDeadlines,
    input: {},
    actor: system,
    expectedVersion: file.version,
  })
  return moves.map(({ deadline: { key, instance, due: was }, end: { due }, to }) => ({
    case: file.id,
    procedure: procedure.id,
    key,
    instance,
    was,
    due,
    told: to,
  }))
}
