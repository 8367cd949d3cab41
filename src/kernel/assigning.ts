import type { Json } from './canonical.ts'
import type { IsoDate } from './date.ts'
import type { Operands } from './finding.ts'
import type { CaseRow } from './procedure.ts'

/** Why somebody may not judge a filing: a message of the regulation, and its clause. */
export interface Bar {
  readonly kind: string
  readonly clause: string
  readonly message: string
  readonly operands: Operands
}

/** Somebody of a register of those who judge, as an assignment knows them. */
export interface Assessor {
  readonly person: string
  readonly active: boolean
  /** Lots the person is versed in: nobody is assigned to another. */
  readonly lots: readonly string[]
  /** Words of the subjects the person is versed in. */
  readonly keywords: readonly string[]
  /** How many filings of one contest the person takes at most; null where that was not said. */
  readonly capacity: number | null
}

/** What the search for ties goes by: everybody who could judge, how the contest reads the clauses, the day. */
export interface BarsAsked {
  readonly on: IsoDate
  readonly readings: Readonly<Record<string, string>>
  readonly assessors: readonly CaseRow[]
  /** Who assigns: nobody assigns themselves. */
  readonly officer: string
  /** Persons who apply in the round themselves. */
  readonly competing: ReadonlySet<string>
}

export interface Bars {
  /** What keeps somebody from judging anything of this contest, in the order of the assessors. */
  readonly everywhere: readonly (readonly Bar[])[]
  /** Ties to one filing, by the place of the assessor; who is not there has none. */
  with(filing: CaseRow): ReadonlyMap<number, readonly Bar[]>
}

/**
 * How a procedure's filings get those who judge them: what an assignment over many filings at once needs to know. The
 * assignment itself is one command a pair, which the engine decides like any other.
 */
export interface Assigning {
  /** The procedures of the register and of one assessor's work on one filing. */
  readonly register: string
  readonly review: string
  /** The state of the contest in which filings are assigned, and the states of the filings that wait for it. */
  readonly stage: string
  readonly states: readonly string[]
  /** The deadline of the contest by which the work is to be done. */
  readonly deadline: string
  readonly action: string
  /** The fewest assessors of a filing, and clauses: of that, of the skill, of ties. */
  readonly fewest: number
  readonly clauses: { readonly fewest: string; readonly skill: string; readonly ties: string }
  /** States of the work: not begun, under way, done. In all others it counts no more, and its person is not asked again. */
  readonly work: { readonly asked: string; readonly begun: string; readonly done: string }
  readonly assessor: (row: CaseRow) => Assessor
  /** The claim that a person who applies in a contest holds. */
  readonly claim: (contest: string, person: string) => string
  readonly bars: (asked: BarsAsked) => Bars
  readonly input: (row: CaseRow) => Json
}
