import { editionOn, type Foreseen, Guard, type IsoDate, moscowDate, read } from '../kernel/index.ts'
import type { Actor } from './command.ts'
import { lookAt } from './look.ts'
import type { EngineParts } from './parts.ts'
import { readingsOf } from './readings.ts'
import { inForce } from './tables.ts'

/** Which foresight is asked for, on which case. */
export interface ForesightQuestion {
  readonly procedure: string
  readonly case: string
  readonly name: string
  readonly input: unknown
}

/**
 * What would come of a case, by one of the foresights of its procedure; null where the viewer is not told it, as where there is none.
 * @throws Problem where the input is no good
 */
export async function foreseen(
  given: Pick<EngineParts, 'registry' | 'store' | 'clock' | 'calendar' | 'tables'>,
  tenant: string,
  question: ForesightQuestion,
  viewer: Actor,
): Promise<{ readonly on: IsoDate; readonly items: readonly Foreseen[] } | null> {
  const { registry, store, clock, calendar, keyRates } = inForce(given, tenant)
  const procedure = registry.procedure(question.procedure)
  const file = await store.load(tenant, question.case)
  const seen = file?.procedure === procedure.id ? lookAt(procedure, file, viewer) : null
  const foresight = procedure.foresights?.find(({ name }) => name === question.name)
  if (!file || !seen || !foresight?.told.some((role) => seen.roles.includes(role))) return null
  const input = read(foresight.input, question.input)
  const on = moscowDate(clock.now())
  const regulation = registry.regulationOf(procedure)
  const edition = file.edition || editionOn(regulation, on).id
  const guard = () => new Guard(regulation, calendar, readingsOf(file), edition, keyRates)
  return { on, items: foresight.look({ facts: file.facts, input, file, on, calendar, guard }) }
}
