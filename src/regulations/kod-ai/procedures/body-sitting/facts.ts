import type { IsoDate, Personal } from '../../../../kernel/index.ts'
import type { TieKind } from '../../rules/index.ts'
import type { Protocol } from '../shared/index.ts'

export interface BodyItem {
  readonly number: string
  readonly title: string
  readonly lot: string
  readonly requested: string
  /** The sum the body before recommended or set. */
  readonly proposed: string
  readonly rank: number
  readonly members: readonly string[]
  /** Latest closing of the members' UMNIK agreements: a day, `open`, or null where there are none (`kod-ai:fn2`). */
  readonly umnik: string | null
  readonly decision: string | null
  readonly amount: string | null
  readonly reason: string | null
}

/** A conflict that a member declared: told and warned of, not barred (reading T39). */
export interface DeclaredConflict {
  readonly person: string
  readonly item: string
  readonly ground: Personal
}

/** A tie of a member that was found: told, not barred (reading T39). */
export interface FoundConflict {
  readonly person: string
  readonly item: string
  readonly kind: TieKind
  readonly letter: 'a' | 'b' | null
}

export interface BodySittingFacts {
  readonly contest: string
  readonly date: IsoDate
  /** The document that approved the membership. */
  readonly document: Protocol | null
  /** The document with the body's own rules of work; the clauses give none. */
  readonly rules: Protocol | null
  readonly roll: readonly string[]
  readonly items: Readonly<Record<string, BodyItem>>
  readonly attendance: readonly string[]
  readonly conflicts: readonly DeclaredConflict[]
  readonly found: readonly FoundConflict[]
  readonly protocol: Protocol | null
  /** The signed paper; absent where it was not put in. */
  readonly file?: string
  readonly cancelled: string | null
}

export const initialBodySitting: BodySittingFacts = {
  contest: '',
  date: '',
  document: null,
  rules: null,
  roll: [],
  items: {},
  attendance: [],
  conflicts: [],
  found: [],
  protocol: null,
  cancelled: null,
}
