import type { Env, HistoryStep } from '../../kernel/index.ts'
import { needsOf } from '../../kernel/index.ts'
import type { EngineParts } from '../parts.ts'
import { openInput } from '../seal.ts'

/** What an event was decided on, with its input as it stands in the journal: sealed. */
export const sealedEnv = ({ calendar }: Pick<EngineParts, 'calendar'>, step: HistoryStep): Env => ({
  facts: step.before.facts,
  input: step.input,
  needs: needsOf(step.envelope),
  file: step.before,
  on: step.envelope.occurredOn,
  now: step.recordedAt,
  actor: step.envelope.actor,
  calendar,
  readings: step.envelope.readings,
})

/** The same with personal fields opened, as guard, claims and deadlines saw it; erased ones stay sealed. */
export async function openEnv(parts: EngineParts, step: HistoryStep): Promise<Env> {
  const { action, before, input } = step
  return {
    ...sealedEnv(parts, step),
    input: await openInput(action.input, input, before.tenant, parts.vault),
  }
}
