import type { IsoDate, OpenBallot, Personal, SecretBallot } from '../../../../kernel/index.ts'
import type { TieKind, TieSettings } from '../../rules/index.ts'
import type { Protocol } from '../shared/index.ts'

export interface JurySeat {
  readonly person: string
  readonly role: 'chair' | 'deputy' | 'member'
  /** The entry in the register of interests. */
  readonly entry: string | null
}

/** Who does not vote on an item: by own declaration or the secretary's, or because a tie was found. */
export interface Recusal {
  readonly person: string
  /** The letter of `kod-ai:4.6.4`; none where the ground is another. */
  readonly letter: 'a' | 'b' | null
  /** What was found; absent where it was declared. */
  readonly kind?: TieKind | 'undeclared'
}

export interface Tally {
  readonly for: number
  readonly against: number
  readonly abstain: number
  readonly voters: number
  readonly present: number
  readonly total: number
}

/** One vote on an item, closed; `decision` null where neither decision gathered its majority. */
export interface Attempt {
  readonly ballot: OpenBallot | SecretBallot
  readonly tally: Tally
  readonly reason: string
  readonly decision: 'support' | 'not-support' | null
  /** Why the ballot is void: somebody with a tie voted. */
  readonly void?: Personal
  /** Whose votes were on paper and entered by hand; absent where nobody's. */
  readonly paper?: readonly string[]
}

export interface JuryItem {
  readonly number: string
  readonly title: string
  readonly lot: string
  readonly requested: string
  readonly rank: number
  readonly mean2: string
  /** Persons of the applicant: never voters on it. */
  readonly members: readonly string[]
  /** Who reviewed it: printed in the protocol where such a person sits in the jury (reading T39). */
  readonly experts: readonly string[]
  readonly recused: readonly Recusal[]
  readonly attempts: readonly Attempt[]
  /** A secret vote came out equal and waits for the lead's open vote (`kod-ai:4.7.6/3`). */
  readonly tie: { readonly amount: string | null; readonly note: string | null } | null
  readonly result: {
    readonly decision: 'support' | 'not-support'
    readonly amount: string | null
    readonly note: string | null
    readonly tally: Tally
    readonly castBy: string | null
  } | null
  readonly postponed: string | null
}

export interface JurySittingFacts {
  readonly contest: string
  readonly date: IsoDate
  /** The order of the general director and the roll it gave, frozen at planning (`kod-ai:4.7.2`). */
  readonly order: Protocol | null
  readonly roll: readonly JurySeat[]
  /** How unclear places about ties are read, as the contest chose. */
  readonly settings: TieSettings | null
  /** Members of the roll who have not declared their interests. */
  readonly undeclared: readonly string[]
  readonly items: Readonly<Record<string, JuryItem>>
  readonly attendance: readonly { readonly person: string; readonly mode: 'onsite' | 'remote' }[]
  readonly protocol: Protocol | null
  /** The signed paper; absent where it was not put in. */
  readonly file?: string
  readonly cancelled: string | null
}

export const initialJurySitting: JurySittingFacts = {
  contest: '',
  date: '',
  order: null,
  roll: [],
  settings: null,
  undeclared: [],
  items: {},
  attendance: [],
  protocol: null,
  cancelled: null,
}
