import type { Procedure } from '../../../kernel/index.ts'
import { wrong } from '../http/refusals.ts'
import type { ApiParts } from '../parts.ts'

/** Every procedure of every regulation. */
export const allProcedures = ({ engine }: Pick<ApiParts, 'engine'>): readonly Procedure[] =>
  engine.parts.registry.regulations.flatMap((regulation) => regulation.procedures)

/** The procedure that a parameter names. @throws Problem INVALID_INPUT */
export function procedureNamed(parts: Pick<ApiParts, 'engine'>, id: string): Procedure {
  const all = allProcedures(parts)
  const found = all.find((procedure) => procedure.id === id)
  if (found) return found
  const known = all.map((procedure) => procedure.id).join(', ')
  throw wrong('procedure', { ru: `есть ${known}`, en: `there are ${known}` })
}
