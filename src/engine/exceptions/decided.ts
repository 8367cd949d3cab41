import {
  canonical,
  type DecidedPart,
  Guard,
  type HistoryStep,
  Problem,
  type Procedure,
} from '../../kernel/index.ts'
import { startedBy, stoppedBy, targetOf } from '../consequences.ts'
import type { EngineParts } from '../parts.ts'
import { readingsOf } from '../readings.ts'
import { asDecided } from '../tables.ts'
import { openEnv, sealedEnv } from './env.ts'

/** What was decided in one event, part by part, as canonical text to compare. */
export type Decided = ReadonlyMap<DecidedPart, string>

/** Commands without what they say: a copied value is mended where it was copied to. */
const addressed = (parts: EngineParts, step: HistoryStep) =>
  step.action
    .children(sealedEnv(parts, step))
    .map(({ child, procedure, case: id, parent, action }) => [child, procedure, id, parent ?? null, action])

/** What other cases see of this one: everything in its row but the title. */
function shown(procedure: Procedure, step: HistoryStep): [DecidedPart, unknown][] {
  const { lot, holder, sums, dates, marks } = procedure.row(step.after)
  return [
    ['lot', lot],
    ['holder', holder],
    ['sums', sums],
    ['dates', dates],
    ['marks', marks],
  ]
}

/** Decides an event again on the facts before it: findings, rulings, state, deadlines, claims, commands, row. */
export async function decidedIn(
  given: EngineParts,
  procedure: Procedure,
  step: HistoryStep,
): Promise<Decided> {
  const { action, envelope, before } = step
  const parts = await asDecided(given, before.tenant, envelope)
  const regulation = parts.registry.regulationOf(procedure)
  const guard = new Guard(regulation, parts.calendar, envelope.readings, envelope.edition, parts.keyRates)
  const env = await openEnv(parts, step)
  const said: [DecidedPart, unknown][] = []
  try {
    action.guard(guard, env)
    said.push(
      ['findings', guard.findings.map(({ clause, outcome, message }) => [clause, outcome, message])],
      ['rulings', guard.decided.map(({ rule, ruling }) => [rule.id, ruling.value])],
      ['state', targetOf(action, env)],
      ['deadlines', [startedBy(procedure, action, env), stoppedBy(action, env)]],
      ['claims', [action.claims(env), action.releases(env)]],
      ['commands', addressed(parts, step)],
      ['number', action.number?.(env) ?? null],
      ['last-day', action.notAfter?.(env) ?? null],
    )
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    said.push(['refusal', error.code])
  }
  said.push(['readings', readingsOf(before)], ...shown(procedure, step))
  return new Map(said.map(([part, value]) => [part, canonical(value)]))
}
