import {
  type Action,
  type CaseFile,
  type Deadline,
  type LawfulException,
  type Procedure,
  type ProjectedField,
  project,
  type Task,
} from '../kernel/index.ts'
import type { Actor } from './command.ts'
import { seesDeadline, seesVersion } from './openings.ts'
import type { EngineParts } from './parts.ts'

/** What became of the record, when and on which ground. */
export interface SeenException extends Pick<LawfulException, 'kind' | 'on' | 'basis'> {
  /** By which event, and which events it touches; null for whoever does not oversee the case, as they count them. */
  readonly by: number | null
  readonly spans: LawfulException['spans'] | null
}

/** A case that a viewer may see, with what of it they may see. */
export interface Look {
  readonly file: CaseFile
  readonly procedure: Procedure
  /** The viewer's roles on this case: those they hold everywhere and those by its facts. */
  readonly roles: readonly string[]
  /** Null for whoever does not oversee the case. */
  readonly version: number | null
  /** Personal values are sealed still. */
  readonly fields: readonly ProjectedField[]
  /** Corrections, annulments and re-openings: facts of the record, told to everybody who sees the case. */
  readonly exceptions: readonly SeenException[]
  readonly deadlines: readonly Deadline[]
  readonly tasks: readonly Task[]
  /** What they may do now. */
  readonly actions: readonly Action[]
}

export const rolesOn = (procedure: Procedure, file: CaseFile, viewer: Actor): readonly string[] => [
  ...new Set([...viewer.roles, ...procedure.relations(file, viewer.id)]),
]

/** Looks at a case with somebody's eyes; null where they see nothing of it, as where there is none. */
export async function look(
  parts: Pick<EngineParts, 'registry' | 'store'>,
  tenant: string,
  id: string,
  viewer: Actor,
): Promise<Look | null> {
  const file = await parts.store.load(tenant, id)
  return file && lookAt(parts.registry.procedure(file.procedure), file, viewer)
}

/** The same for a case at hand. */
export function lookAt(procedure: Procedure, file: CaseFile, viewer: Actor): Look | null {
  const roles = rolesOn(procedure, file, viewer)
  const fields = project(procedure.visibility, file, roles)
  if (fields.length === 0) return null
  const overseen = seesVersion(procedure, file.state, roles)
  return {
    file,
    procedure,
    roles,
    version: overseen ? file.version : null,
    fields,
    exceptions: (file.exceptions ?? []).map(({ kind, on, basis, by, spans }) => ({
      kind,
      on,
      basis,
      by: overseen ? by : null,
      spans: overseen ? spans : null,
    })),
    deadlines: file.deadlines.filter((d) => seesDeadline(procedure, file.state, roles, d.key)),
    tasks: procedure.tasks(file).filter((task) => roles.includes(task.role)),
    actions: procedure.actions.filter(
      (a) => a.from !== 'new' && a.from.includes(file.state) && a.by.some((role) => roles.includes(role)),
    ),
  }
}
