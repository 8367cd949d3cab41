import { foreseen } from '../../../engine/index.ts'
import { computations, spoken } from '../cases/index.ts'
import { caseId } from '../http/ids.ts'
import { refusals } from '../http/refusals.ts'
import type { Call } from './call.ts'
import type { ForeseenView } from './shapes.ts'

/** What would come of a case, to whom its procedure tells it; to others there is no such case. @throws Problem UNKNOWN_CASE */
export async function foresee({ parts, viewer, param, input }: Call): Promise<ForeseenView> {
  const { registry } = parts.engine.parts
  const id = caseId(param('case'))
  const procedure = registry.procedure(param('procedure'))
  const question = { procedure: procedure.id, case: id, name: param('name'), input }
  const found = await foreseen(parts.engine.parts, viewer.tenant, question, viewer.actor)
  if (!found) throw refusals.unknownCase(id)
  const regulation = registry.regulationOf(procedure)
  return {
    on: found.on,
    items: found.items.map(({ key, title, clause, outcome, values, guard }) => {
      const decided = guard?.decided ?? []
      // Those of the rules first: they are what the guard judged by.
      const findings = [...decided.flatMap(({ ruling }) => ruling.findings), ...(guard?.findings ?? [])]
      return {
        key,
        title,
        clause,
        outcome: outcome ?? null,
        values: Object.fromEntries(
          Object.entries(values).map(([name, one]) => [name, Array.isArray(one) ? [...one] : one]),
        ) as ForeseenView['items'][number]['values'],
        // In words, without operands.
        findings: spoken(regulation, procedure, findings).map(({ clause, outcome, message }) => ({
          clause,
          outcome,
          message,
        })),
        computations: computations(
          regulation,
          decided.map(({ ruling }) => ruling),
        ).map((one) => ({ ...one, steps: [...one.steps] })),
      }
    }),
  }
}
