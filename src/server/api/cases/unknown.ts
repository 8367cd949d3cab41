import { lookAt } from '../../../engine/index.ts'
import { Problem } from '../../../kernel/index.ts'
import { refusals } from '../http/refusals.ts'
import type { ApiParts } from '../parts.ts'
import type { Viewer } from '../reader.ts'

/**
 * A refused command as it may be told: where the viewer sees nothing of the case (or of the parent under which one was to
 * open), it is as unknown as one that is not there, whatever stood in the way.
 */
export async function concealed(
  { engine }: ApiParts,
  { tenant, actor }: Viewer,
  procedure: string | null,
  id: string | null,
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof Problem) || id === null) return error
  const file = await engine.parts.store.load(tenant, id)
  const seen = file && lookAt(engine.parts.registry.procedure(file.procedure), file, actor)
  return seen && seen.procedure.id === procedure ? error : refusals.unknownCase(id)
}
