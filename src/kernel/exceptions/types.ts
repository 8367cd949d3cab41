import type { Json } from '../canonical.ts'
import type { ClaimRequest } from '../claim.ts'
import type { IsoDate } from '../date.ts'

/** The names of the actions that every procedure with signers has. */
export const exceptionNames = {
  correct: 'correct-clerical-error',
  annul: 'annul-by-act',
  reopen: 'reopen',
  follow: 'follow-exception',
} as const

/** What is left of a case that a later annulled event had opened: nobody acts on it any more. */
export const voidState = 'void'

/** An act that an exception rests on, or the clause that allows it. */
export type Basis =
  | {
      readonly kind: 'court' | 'complaint' | 'order'
      readonly body: string
      readonly number: string
      readonly date: IsoDate
    }
  | { readonly kind: 'clause'; readonly clause: string }

export interface Signer {
  readonly person: string
  readonly post: string
}

/** Events of a journal by place, both inclusive. */
export interface EventSpan {
  readonly from: number
  readonly to: number
}

/** What may become of an event, and of a case by it: the gravest first. */
export const exceptionKinds = ['annulled', 'reopened', 'corrected'] as const
export type ExceptionKind = (typeof exceptionKinds)[number]

/** A lawful exception as the case carries it: which events it touches, by which event of the case and on which ground. */
export interface LawfulException {
  readonly kind: ExceptionKind
  readonly by: number
  readonly on: IsoDate
  readonly spans: readonly EventSpan[]
  readonly basis: Basis
  /** The event of another case that this one follows, `case#seq`. */
  readonly source: string | null
}

/** Whether the facts go back to what they were when the case stood in the restored state, or stay as they are now. */
export type FactsOf = 'then' | 'now'

/** What of an event can be decided otherwise. */
export const decidedParts = [
  'findings',
  'rulings',
  'state',
  'deadlines',
  'claims',
  'commands',
  'number',
  'last-day',
  'refusal',
  'readings',
  'holder',
  'lot',
  'sums',
  'dates',
  'marks',
] as const
export type DecidedPart = (typeof decidedParts)[number]

/** A part of an event (`#5`, of another case `case#5`) that would be decided otherwise. */
export interface Difference {
  readonly event: string
  readonly part: DecidedPart
}

/** What the engine finds in the journal for a correction; it stands in the event, so that replay needs nothing else. */
export interface CorrectionFound {
  readonly kind: 'corrected'
  readonly spans: readonly EventSpan[]
  /** The first clause of the corrected action; null where there is no such event. */
  readonly clause: string | null
  /** The input as it should have been, in the words of a version of the action; personal parts sealed. */
  readonly corrected: { readonly version: number; readonly input: Json } | null
  /** Paths that do not hold the value that was named. */
  readonly wrong: readonly string[]
  /** What would be decided otherwise: a correction that changes any of it is none. */
  readonly differences: readonly Difference[]
  /** Events of other cases that were given the value as it was, `case#seq`: they are mended there. */
  readonly copies: readonly string[]
}

/** A deadline that runs again, with the day that is left for it. */
export interface RunsAgain {
  readonly key: string
  readonly instance: string
  readonly due: IsoDate
}

/** Cases that events set aside have reached through the outbox, with the events that they made there. */
export interface Reached {
  readonly procedure: string
  readonly case: string
  readonly events: readonly number[]
}

/** What the engine finds in the journal for an annulment, a re-opening and what follows from one in another case. */
export interface ReturnFound {
  readonly kind: 'annulled' | 'reopened'
  readonly clause: string | null
  readonly spans: readonly EventSpan[]
  /** The event after which the case stands again; null: it stays where it is. */
  readonly back: number | null
  readonly to: string
  readonly facts: FactsOf
  /** States the case was really in before. */
  readonly states: readonly string[]
  /** Who did the event that is annulled. */
  readonly makers: readonly string[]
  readonly starts: readonly RunsAgain[]
  readonly stops: readonly { readonly key: string; readonly instance: string }[]
  readonly takes: readonly ClaimRequest[]
  readonly frees: readonly string[]
  readonly reached: readonly Reached[]
  /** Commands of the events that are not carried out yet. */
  readonly waiting: readonly string[]
}

export type ExceptionFound = CorrectionFound | ReturnFound
