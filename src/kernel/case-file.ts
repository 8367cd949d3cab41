import type { Json } from './canonical.ts'
import type { IsoDate } from './date.ts'
import { type EventEnvelope, genesis, type Stamp } from './event.ts'
import type { LawfulException } from './exceptions/index.ts'
import { Problem } from './problem.ts'
import type { Action, Procedure } from './procedure.ts'

/** A deadline of a case: running, or stopped on a day. Whether it was missed follows from the dates alone. */
export interface Deadline {
  readonly key: string
  readonly instance: string
  readonly from: IsoDate
  readonly lastDay: IsoDate
  readonly due: IsoDate
  /** The day was given where a term would be counted. */
  readonly given?: true
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
  /** Corrections, annulments and re-openings of the case; absent where there was none. */
  readonly exceptions?: readonly LawfulException[]
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

interface Step {
  readonly action: Action
  /** Whether separation of duties watches the action. */
  readonly watched: boolean
}

const steps = new WeakMap<Procedure, ReadonlyMap<string, Step>>()

/** Actions by event type, made once a procedure: folds run over hundreds of thousands of events. */
function stepsOf(procedure: Procedure): ReadonlyMap<string, Step> {
  let known = steps.get(procedure)
  if (!known) {
    const watched = new Set(procedure.separations.flatMap((pair) => pair.actions))
    known = new Map(
      procedure.actions.map((action) => [
        `${procedure.id}.${action.name}`,
        { action, watched: watched.has(action.name) },
      ]),
    )
    steps.set(procedure, known)
  }
  return known
}

const unreadable = (code: string, ru: string, en: string) => new Problem(code, 'unknown', { ru, en })

function stepOf(procedure: Procedure, type: string): Step {
  const step = stepsOf(procedure).get(type)
  if (step) return step
  throw unreadable('UNKNOWN_ACTION', `Неизвестное событие ${type}`, `Unknown event ${type}`)
}

/** The action that an event did. @throws Problem UNKNOWN_ACTION */
export const actionOf = (procedure: Procedure, { type }: Pick<EventEnvelope, 'type'>): Action =>
  stepOf(procedure, type).action

/** The input as the present action reads it: older versions are brought up, newer ones are not guessed at. */
export function inputOf(action: Action, { type, typeVersion, data }: EventEnvelope): Json {
  if (typeVersion === action.version) return data.input
  if (typeVersion < action.version && action.upcast) return action.upcast(data.input, typeVersion)
  throw unreadable(
    'UNKNOWN_EVENT_VERSION',
    `Событие ${type} версии ${typeVersion} нельзя прочесть: действие версии ${action.version}`,
    `The event ${type} of version ${typeVersion} cannot be read: the action has version ${action.version}`,
  )
}

/** What the needs of an event were, by their names. */
export function needsOf(envelope: Pick<EventEnvelope, 'needs'>): Readonly<Record<string, Json>> {
  const values: Record<string, Json> = {}
  for (const key of Object.keys(envelope.needs)) values[key] = envelope.needs[key]!.value
  return values
}

/**
 * One step of the fold. An event of a lawful exception is folded with the journal before it (`nextFile`).
 * @throws Problem UNKNOWN_ACTION for an event the procedure does not know, UNKNOWN_EVENT_VERSION for one it cannot read
 */
export function applyEvent(
  procedure: Procedure,
  file: CaseFile,
  envelope: EventEnvelope,
  stamp: Stamp,
  hash: string,
): CaseFile {
  const { action, watched } = stepOf(procedure, envelope.type)
  const { name } = action
  const happened: Happened = {
    seq: stamp.seq,
    recordedAt: stamp.recordedAt,
    number: stamp.number,
    input: inputOf(action, envelope),
    needs: needsOf(envelope),
    on: envelope.occurredOn,
    actor: envelope.actor,
  }
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
    ...(action.exception ? { exceptions: [...(file.exceptions ?? []), action.exception(happened)] } : {}),
    facts: action.effect(file.facts, happened),
  }
}

/** The deadline that runs under a key, or null. */
export function running(file: CaseFile, key: string, instance = ''): Deadline | null {
  return file.deadlines.find((d) => d.key === key && d.instance === instance && d.stoppedOn === null) ?? null
}

/** A canonical picture of a file, to compare a stored row with the fold of its journal. */
export const fileJson = (file: CaseFile): Json => file as unknown as Json
