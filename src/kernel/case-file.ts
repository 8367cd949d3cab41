import type { Json } from './canonical.ts'
import type { IsoDate } from './date.ts'
import { type EventEnvelope, envelopeOf, genesis, type Stamp, type StoredEvent } from './event.ts'
import { Problem } from './problem.ts'
import type { Procedure } from './procedure.ts'

/** A deadline of a case: running, or stopped on a day. Whether it was missed follows from the dates alone. */
export interface Deadline {
  readonly key: string
  readonly instance: string
  readonly from: IsoDate
  readonly lastDay: IsoDate
  readonly due: IsoDate
  readonly stoppedOn: IsoDate | null
}

/** A case: the fold of its journal. The stored row is a cache of this value. */
export interface CaseFile<Facts = unknown> {
  readonly tenant: string
  readonly id: string
  readonly procedure: string
  readonly parent: string | null
  readonly state: string
  readonly version: number
  readonly edition: string
  /** Readings chosen for the case, as its latest event recorded them. */
  readonly readings: Readonly<Record<string, string>>
  readonly number: string | null
  readonly openedAt: string
  readonly changedAt: string
  readonly head: string
  readonly deadlines: readonly Deadline[]
  /** Who did the actions that separation of duties watches. */
  readonly doneBy: Readonly<Record<string, readonly string[]>>
  readonly facts: Facts
}

/** What an effect sees: the event, with sealed personal fields, and the stamp. */
export interface Happened<Input = unknown, Needs = unknown> extends Stamp {
  readonly input: Input
  readonly needs: Needs
  readonly on: IsoDate
  readonly actor: { readonly id: string; readonly role: string }
}

/** An empty file before its first event. */
export function emptyFile(procedure: Procedure, tenant: string, id: string, parent: string | null): CaseFile {
  return {
    tenant,
    id,
    procedure: procedure.id,
    parent,
    state: 'new',
    version: 0,
    edition: '',
    readings: {},
    number: null,
    openedAt: '',
    changedAt: '',
    head: genesis,
    deadlines: [],
    doneBy: {},
    facts: procedure.initial,
  }
}

function withDeadlines(file: CaseFile, envelope: EventEnvelope): readonly Deadline[] {
  const { starts, stops } = envelope.data
  if (starts.length === 0 && stops.length === 0) return file.deadlines
  const ended = (d: Deadline) =>
    d.stoppedOn === null &&
    (stops.some((s) => s.key === d.key && (s.instance === '*' || s.instance === d.instance)) ||
      starts.some((s) => s.key === d.key && s.instance === d.instance))
  return [
    ...file.deadlines.map((d) => (ended(d) ? { ...d, stoppedOn: envelope.occurredOn } : d)),
    ...starts.map((s) => ({ ...s, stoppedOn: null })),
  ]
}

/** One step of the fold. @throws Problem UNKNOWN_ACTION for an event the procedure cannot read. */
export function applyEvent(
  procedure: Procedure,
  file: CaseFile,
  envelope: EventEnvelope,
  stamp: Stamp,
  hash: string,
): CaseFile {
  const name = envelope.type.slice(procedure.id.length + 1)
  const action = procedure.actions.find((a) => a.name === name)
  if (!action) {
    throw new Problem('UNKNOWN_ACTION', 'unknown', {
      ru: `Неизвестное событие ${envelope.type}`,
      en: `Unknown event ${envelope.type}`,
    })
  }
  const input = action.upcast ? action.upcast(envelope.data.input, envelope.typeVersion) : envelope.data.input
  const needs = Object.fromEntries(Object.entries(envelope.needs).map(([key, need]) => [key, need.value]))
  const happened: Happened = { ...stamp, input, needs, on: envelope.occurredOn, actor: envelope.actor }
  const watched = procedure.separations.some((pair) => pair.actions.includes(name))
  return {
    ...file,
    state: envelope.data.to,
    version: stamp.seq,
    edition: file.edition || envelope.edition,
    readings: envelope.readings,
    number: stamp.number ?? file.number,
    openedAt: file.openedAt || stamp.recordedAt,
    changedAt: stamp.recordedAt,
    head: hash,
    deadlines: withDeadlines(file, envelope),
    doneBy: watched
      ? { ...file.doneBy, [name]: [...(file.doneBy[name] ?? []), envelope.actor.id] }
      : file.doneBy,
    facts: action.effect(file.facts, happened),
  }
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
  for (const event of events) file = applyEvent(procedure, file, envelopeOf(event), event, event.hash)
  return file
}

/** The deadline that runs under a key, or null. */
export function running(file: CaseFile, key: string, instance = ''): Deadline | null {
  return file.deadlines.find((d) => d.key === key && d.instance === instance && d.stoppedOn === null) ?? null
}

/** A canonical picture of a file, to compare a stored row with the fold of its journal. */
export const fileJson = (file: CaseFile): Json => file as unknown as Json
