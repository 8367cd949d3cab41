import type { Context } from 'hono'
import { correspondenceProblems, type Place, type Side } from '../../../correspondence/index.ts'
import { type Actor, lookAt, partiesOf } from '../../../engine/index.ts'
import type { CaseFile, Procedure } from '../../../kernel/index.ts'
import { caseId } from '../http/ids.ts'
import { refusals } from '../http/refusals.ts'
import type { Known, Viewer } from '../reader.ts'
import type { CorrespondenceApiParts } from './parts.ts'

/** A case as somebody who asks about its correspondence finds it. */
export interface Found {
  readonly place: Place
  readonly file: CaseFile
  readonly procedure: Procedure
  /** The viewer's roles on it. */
  readonly roles: readonly string[]
}

/** @throws Problem UNKNOWN_CASE also where the viewer sees nothing of the case */
export async function foundCase(
  c: Context,
  { engine }: CorrespondenceApiParts,
  { tenant, actor }: Viewer,
): Promise<Found> {
  const id = caseId(c.req.param('case') ?? '')
  const procedure = engine.parts.registry.procedure(c.req.param('procedure') ?? '')
  const file = await engine.parts.store.load(tenant, id)
  const seen = file?.procedure === procedure.id ? lookAt(procedure, file, actor) : null
  if (!seen) throw refusals.unknownCase(id)
  const place = { tenant, case: id, procedure: procedure.id }
  return { place, file: seen.file, procedure, roles: seen.roles }
}

const any = (roles: readonly string[], of: readonly string[]) => of.some((role) => roles.includes(role))

/** On which side of the letters somebody stands; null where on none. Who the case is about writes for nobody else. */
export function sideOf(
  { file, procedure }: Pick<Found, 'file' | 'procedure'>,
  { id, roles }: Actor,
): Side | null {
  const { corresponding } = procedure
  if (!corresponding) return null
  if (any(procedure.relations(file, id), corresponding.parties)) return 'party'
  return any(roles, corresponding.fund) ? 'fund' : null
}

/** The people of the case who read its letters, in the order of the procedure. */
export const readersOf = ({ file, procedure }: Found): readonly string[] => [
  ...new Set(
    partiesOf(procedure, file)
      .filter(({ role }) => procedure.corresponding?.parties.includes(role))
      .map(({ person }) => person),
  ),
]

/** A thread for one of its two sides; to others there is none. @throws Problem UNKNOWN_CASE, NO_CORRESPONDENCE */
export async function threadOf(
  c: Context,
  parts: CorrespondenceApiParts,
  viewer: Known,
): Promise<Found & { readonly side: Side }> {
  const found = await foundCase(c, parts, viewer)
  const side = sideOf(found, viewer.actor)
  if (!side) throw correspondenceProblems.notYours()
  return { ...found, side }
}
