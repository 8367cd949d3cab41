import { actionOf, applyEvent, type CaseFile, emptyFile } from './case-file.ts'
import { type EventEnvelope, envelopeOf, eventText, type Stamp, type StoredEvent } from './event.ts'
import { history } from './exceptions/index.ts'
import type { Procedure } from './procedure.ts'

/**
 * The case after one more event. The facts after a lawful exception follow from the whole journal, which is given for it
 * (without the event itself); any other event needs the file alone.
 */
export function nextFile(
  procedure: Procedure,
  file: CaseFile,
  envelope: EventEnvelope,
  stamp: Stamp,
  hash: string,
  journal: readonly StoredEvent[] | null,
): CaseFile {
  const next = applyEvent(procedure, file, envelope, stamp, hash)
  if (!actionOf(procedure, envelope).exception) return next
  if (!journal) throw new TypeError(`${envelope.type} is folded with its journal`)
  const event: StoredEvent = { ...stamp, text: eventText(envelope), hash }
  return { ...next, facts: history(procedure, file, [...journal, event]).at(-1)!.after.facts }
}

/** Folds a journal into its case file: the only definition of what a case is. */
export function fold(
  procedure: Procedure,
  tenant: string,
  id: string,
  parent: string | null,
  events: readonly StoredEvent[],
): CaseFile {
  let file = emptyFile(procedure, tenant, id, parent)
  events.forEach((event, i) => {
    const envelope = envelopeOf(event)
    const before = actionOf(procedure, envelope).exception ? events.slice(0, i) : null
    file = nextFile(procedure, file, envelope, event, event.hash, before)
  })
  return file
}
