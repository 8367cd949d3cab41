import type { KodAiClause } from '../../clauses/index.ts'

/** A place in the chain of those who judge: what it takes, what it may decide, and what it may do with the sum. */
export interface ChainLink {
  /** What people call it: a code with a word. */
  readonly body: string
  readonly procedure: string
  /** The stage of the contest it belongs to. */
  readonly stage: string
  /** State of the applications it takes. */
  readonly takes: string
  /** Its two decisions; an expert gives scores instead. */
  readonly yes: string | null
  readonly no: string | null
  /**
   * `none`: names no sum; `advice`: recommends one, which binds nobody; `sets`: the only one to set it, downwards from the
   * request; `as-is`: takes the sum that was set.
   */
  readonly sum: 'none' | 'advice' | 'sets' | 'as-is'
  /** The column of the list in which the sum that it starts from stands. */
  readonly from: 'requested' | 'jury' | 'council' | 'approved'
  readonly clauses: {
    readonly decide: KodAiClause
    readonly sum: KodAiClause
    readonly members: KodAiClause
    readonly protocol: KodAiClause
  }
}

/** Who judges after whom (`kod-ai:4.1`). Only the commission lowers a sum; the others recommend or approve (reading T15). */
export const chain = {
  review: {
    body: 'experts',
    procedure: 'review',
    stage: 'expertise',
    takes: 'in-review',
    yes: null,
    no: null,
    sum: 'none',
    from: 'requested',
    clauses: {
      decide: 'kod-ai:4.6.6/1',
      sum: 'kod-ai:4.6.6/1',
      members: 'kod-ai:4.6.1/1',
      protocol: 'kod-ai:4.6.6/1',
    },
  },
  jury: {
    body: 'jury',
    procedure: 'jury-sitting',
    stage: 'jury',
    takes: 'recommended',
    yes: 'support',
    no: 'not-support',
    sum: 'advice',
    from: 'requested',
    clauses: {
      decide: 'kod-ai:4.7.8',
      sum: 'kod-ai:4.7.7',
      members: 'kod-ai:4.7.3/1',
      protocol: 'kod-ai:4.7.10',
    },
  },
  council: {
    body: 'council',
    procedure: 'council-sitting',
    stage: 'council',
    takes: 'jury-supported',
    yes: 'approve',
    no: 'reject',
    sum: 'advice',
    from: 'jury',
    clauses: {
      decide: 'kod-ai:4.8.1/1',
      sum: 'kod-ai:4.8.1/1',
      members: 'kod-ai:4.8.1/2',
      protocol: 'kod-ai:4.8.2',
    },
  },
  commission: {
    body: 'commission',
    procedure: 'commission-sitting',
    stage: 'commission',
    takes: 'council-supported',
    yes: 'support',
    no: 'reject',
    sum: 'sets',
    from: 'council',
    clauses: {
      decide: 'kod-ai:4.9.3',
      sum: 'kod-ai:4.9.4',
      members: 'kod-ai:4.9.1',
      protocol: 'kod-ai:4.9.5',
    },
  },
  directorate: {
    body: 'directorate',
    procedure: 'directorate-sitting',
    stage: 'directorate',
    takes: 'commission-supported',
    yes: 'approve',
    no: 'return',
    sum: 'as-is',
    from: 'approved',
    clauses: {
      decide: 'kod-ai:4.10.1',
      sum: 'kod-ai:4.10.1',
      members: 'kod-ai:4.10.1',
      protocol: 'kod-ai:1.3/8',
    },
  },
} as const satisfies Readonly<Record<string, ChainLink>>

/** Clauses that bind a sum whoever names it. */
export const sumClauses = {
  limit: 'kod-ai:2.2',
  whole: 'kod-ai:contract-3.1',
  budget: 'kod-ai:2.7',
} as const satisfies Readonly<Record<string, KodAiClause>>

/** State of the applications that have won once the chain is through. */
export const wins = 'winner'
