import { canonical, type Json } from './canonical.ts'
import type { IsoDate } from './date.ts'
import { sha256Hex } from './hash.ts'
import type { TableRevisions } from './rates.ts'

/** Who acts: an opaque person id (never a name) and the role under which the action was allowed. */
export interface EventActor {
  readonly id: string
  readonly role: string
}

/** A fact from another case (for a lawful exception, from the journal of its own) as it stood when it was used: replay needs nothing else. */
export interface ResolvedNeed {
  readonly kind: 'claim' | 'parent' | 'index' | 'journal'
  /** Cases and versions the value was taken from. */
  readonly from: readonly { readonly case: string; readonly version: number }[]
  readonly value: Json
}

/** A deadline begun by an event, computed then and journalled: a later calendar moves it only by another event. */
export interface StartedDeadline {
  readonly key: string
  readonly instance: string
  readonly from: IsoDate
  readonly lastDay: IsoDate
  readonly due: IsoDate
  /** The day was given where a term would be counted: a changed calendar does not move it. */
  readonly given?: true
}

export interface EventData {
  readonly input: Json
  readonly to: string
  readonly starts: readonly StartedDeadline[]
  readonly stops: readonly { readonly key: string; readonly instance: string }[]
}

/** The envelope that is written as canonical JSON text and hashed. Nothing in it is known only under the locks. */
export interface EventEnvelope {
  readonly v: 1
  readonly tenant: string
  readonly case: string
  /** `procedure.action` */
  readonly type: string
  readonly typeVersion: number
  readonly actor: EventActor
  readonly onBehalfOf: string | null
  readonly occurredOn: IsoDate
  readonly edition: string
  readonly readings: Readonly<Record<string, string>>
  readonly needs: Readonly<Record<string, ResolvedNeed>>
  /** The tables it was decided on, where they were not those that the programme brings: it is explained by the same ones. */
  readonly tables?: TableRevisions
  readonly data: EventData
}

/** What only the commit knows: the place in the journal, the instant under the locks, an allotted registration number. */
export interface Stamp {
  readonly seq: number
  /** UTC with milliseconds, `2024-05-27T15:00:00.000Z`. */
  readonly recordedAt: string
  readonly number: string | null
}

export interface StoredEvent extends Stamp {
  readonly text: string
  readonly hash: string
}

/** The text of an envelope: canonical JSON, the bytes that the chain covers. */
export const eventText = (envelope: EventEnvelope): string => canonical(envelope)

/** The hash of a journal before its first event. */
export const genesis = '0'.repeat(64)

/** SHA-256 over previous hash, seq, recordedAt, number and text, each on its own line: the same in SQL. */
export function chainHash(previous: string, stamp: Stamp, text: string): string {
  return sha256Hex(`${previous}\n${stamp.seq}\n${stamp.recordedAt}\n${stamp.number ?? ''}\n${text}`)
}

/** Reads an envelope back from a stored event. */
export const envelopeOf = (event: StoredEvent): EventEnvelope => JSON.parse(event.text) as EventEnvelope

/** @returns the seq of the first event whose hash or place is wrong, or null where the chain holds */
export function brokenLink(events: readonly StoredEvent[]): number | null {
  let previous = genesis
  for (let i = 0; i < events.length; i++) {
    const event = events[i]!
    if (event.seq !== i + 1 || event.hash !== chainHash(previous, event, event.text)) return event.seq
    previous = event.hash
  }
  return null
}
