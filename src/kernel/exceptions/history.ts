import { actionOf, applyEvent, emptyFile, inputOf } from '../case-file.ts'
import { type EventEnvelope, envelopeOf, type ResolvedNeed, type StoredEvent } from '../event.ts'
import type { Procedure } from '../procedure.ts'
import { foundIn, type HistoryStep } from './counting.ts'
import type { CorrectionFound } from './types.ts'

/** Another input or other needs for an event: what corrections bring, and what one that is only considered would bring. */
export interface Replaced {
  readonly corrected?: CorrectionFound['corrected']
  readonly needs?: Readonly<Record<string, ResolvedNeed>>
}

/** The case whose journal is read. */
export interface CaseName {
  readonly tenant: string
  readonly id: string
  readonly parent: string | null
}

function mended(envelope: EventEnvelope, { corrected, needs }: Replaced): EventEnvelope {
  const { data, typeVersion } = envelope
  return {
    ...envelope,
    needs: { ...envelope.needs, ...needs },
    ...(corrected
      ? { typeVersion: corrected.version, data: { ...data, input: corrected.input } }
      : { typeVersion }),
  }
}

/** Corrections of a journal by the event they mend; a later one of the same event holds the earlier in it. */
function corrections(procedure: Procedure, envelopes: readonly EventEnvelope[]): Map<number, Replaced> {
  const found = new Map<number, Replaced>()
  for (const envelope of envelopes) {
    if (!actionOf(procedure, envelope).exception) continue
    const value = foundIn(envelope)
    if (value.kind === 'corrected') found.set(value.spans[0]!.from, { corrected: value.corrected })
  }
  return found
}

/**
 * A journal event by event, as lawful exceptions leave it: a corrected input counts from its event on, and facts that
 * an act restores are those of the event after which the case stands again.
 * @param more replacements to consider besides, by event
 */
export function history(
  procedure: Procedure,
  { tenant, id, parent }: CaseName,
  events: readonly StoredEvent[],
  more: ReadonlyMap<number, Replaced> = new Map(),
): HistoryStep[] {
  const envelopes = events.map(envelopeOf)
  const replaced = corrections(procedure, envelopes)
  for (const [seq, change] of more) replaced.set(seq, { ...replaced.get(seq), ...change })
  const steps: HistoryStep[] = []
  let before = emptyFile(procedure, tenant, id, parent)
  events.forEach((event, i) => {
    const change = replaced.get(event.seq)
    const envelope = change ? mended(envelopes[i]!, change) : envelopes[i]!
    const action = actionOf(procedure, envelope)
    let after = applyEvent(procedure, before, envelope, event, event.hash)
    if (action.exception) {
      const found = foundIn(envelope)
      if (found.kind !== 'corrected' && found.back !== null && found.facts === 'then')
        after = { ...after, facts: steps[found.back - 1]!.after.facts }
    }
    const { seq, recordedAt } = event
    steps.push({ seq, recordedAt, action, envelope, input: inputOf(action, envelope), before, after })
    before = after
  })
  return steps
}
