import type { Procedure, Regulation } from '../kernel/index.ts'
import { refusals } from './refusals.ts'

/** Finds procedures and their regulations by id; built once from the list of programmes. */
export interface Registry {
  readonly regulations: readonly Regulation[]
  procedure(id: string): Procedure
  regulationOf(procedure: Procedure): Regulation
}

export function makeRegistry(regulations: readonly Regulation[]): Registry {
  const procedures = new Map(regulations.flatMap((r) => r.procedures.map((p) => [p.id, p] as const)))
  const owners = new Map(regulations.map((r) => [r.id, r] as const))
  return {
    regulations,
    procedure(id) {
      const found = procedures.get(id)
      if (!found) throw refusals.procedure(id)
      return found
    },
    regulationOf: (procedure) => owners.get(procedure.regulation)!,
  }
}
