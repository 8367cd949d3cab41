import type { Opening, Party } from '../engine/index.ts'
import type { CaseFile, CaseRow, Task } from '../kernel/index.ts'

/** What the pages read of a case. */
export interface Listed {
  readonly file: CaseFile
  readonly row: CaseRow
  readonly parties: readonly Party[]
  readonly tasks: (file: CaseFile) => readonly Task[]
}

/** The cases of a tenant; under a parent only its own, where one is named. */
export type Listing = (tenant: string, parent?: string) => Iterable<Listed>

export const rolesOf = ({ parties }: Listed, person: string | null): readonly string[] =>
  parties.filter((p) => p.person === person).map((p) => p.role)

/** Whether one of the openings opens a row to a reader with these roles on it. */
export const opens = (openings: readonly Opening[], row: CaseRow, roles: readonly string[]): boolean =>
  openings.some(
    (o) =>
      o.procedure === row.procedure &&
      (o.as === null || roles.includes(o.as)) &&
      (o.states === null || o.states.includes(row.state)),
  )
