import type { CaseFile, Procedure } from '../kernel/index.ts'

/** A person with a role on one case, by the facts of the case. */
export interface Party {
  readonly person: string
  readonly role: string
}

/** Everyone who has a role on a case, each role once. */
export function partiesOf(procedure: Procedure, file: CaseFile): readonly Party[] {
  const people = new Set(procedure.people(file))
  people.delete('')
  return [...people].flatMap((person) =>
    [...new Set(procedure.relations(file, person))].map((role) => ({ person, role })),
  )
}
