import { lookAt } from '../../../engine/index.ts'
import { type Action, Problem, type Procedure } from '../../../kernel/index.ts'
import { refusals } from '../http/refusals.ts'
import type { ApiParts } from '../parts.ts'
import type { Viewer } from '../reader.ts'

/** What was asked for: an action on a case, or the opening of one under a parent. */
export interface Attempt {
  readonly procedure: Procedure
  readonly action: Action
  readonly case: string | null
  readonly parent: string | null
}

/**
 * Whether a viewer knows of the case of an attempt, or of the parent: they have the role for the action, or see something of
 * it. Also false where it is of another kind.
 */
export async function knows(
  { engine }: Pick<ApiParts, 'engine'>,
  { tenant, actor }: Viewer,
  { procedure, action, case: own, parent }: Attempt,
): Promise<boolean> {
  const id = own ?? parent
  const file = id === null ? null : await engine.parts.store.load(tenant, id)
  if (file?.procedure !== (own === null ? procedure.parent : procedure.id)) return false
  const kind = engine.parts.registry.procedure(file.procedure)
  const roles = [...actor.roles, ...kind.relations(file, actor.id)]
  const may = own !== null && action.by.some((role) => roles.includes(role))
  return may || lookAt(kind, file, actor) !== null
}

/**
 * A refused command as it may be told: where the viewer sees nothing of the case (or of the parent under which one was to
 * open), it is as unknown as one that is not there, whatever stood in the way. Whoever has the role for the action is told
 * why it was refused.
 */
export async function concealed(
  parts: ApiParts,
  viewer: Viewer,
  attempt: Attempt,
  error: unknown,
): Promise<unknown> {
  const id = attempt.case ?? attempt.parent
  if (!(error instanceof Problem) || id === null || (await knows(parts, viewer, attempt))) return error
  return refusals.unknownCase(id)
}
