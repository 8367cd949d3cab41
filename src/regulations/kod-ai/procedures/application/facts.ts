import type { IsoDate, Personal } from '../../../../kernel/index.ts'
import type { TieKind } from '../../rules/index.ts'
import type { Imported } from '../imported/index.ts'
import type { Conflict, DocumentMeta, Protocol } from '../shared/index.ts'
import type { Content, Member } from './content.ts'
import { type Declared, nothingDeclared } from './declared.ts'

export interface MemberFacts extends Member {
  readonly signed: { readonly on: IsoDate; readonly kind: 'e-signature' | 'scan' } | null
}

/** What a checker saw in an attached file; null until looked at: unknown is not false (`kod-ai:3.4/2`, `kod-ai:3.4/3`). */
export interface DocumentMarks {
  readonly language: string
  readonly readable: boolean
  readonly colour: boolean
  readonly complete: boolean
  readonly by: string
  readonly on: IsoDate
}

export interface DocumentFacts extends Omit<DocumentMeta, 'unclearName'> {
  /** The name tells neither title nor purpose: shown to the checker, blocks nothing (`kod-ai:3.4/4`). */
  readonly unclearName: boolean
  readonly marks: DocumentMarks | null
}

/** A dated check of a requirement of `kod-ai:3.6`, with its source. */
export interface CheckFacts {
  readonly person: string
  readonly kind: string
  readonly clause: string
  readonly outcome: 'clear' | 'finding' | 'flag'
  readonly checkedOn: IsoDate
  readonly source: string
  readonly evidence: string | null
  readonly text: Personal | null
}

/** An application that shares persons with this one, found while importing (`kod-ai:3.3/2`). */
export interface OtherApplication {
  readonly case: string
  /** The persons of this application whom the other one names too. */
  readonly shared: readonly string[]
}

export interface ExpertFacts {
  readonly expert: string
  /** The entry of the register (`kod-ai:4.6.2`). */
  readonly entry: string
  readonly conflict: Conflict
  /** Whether the statement of no interest has opened the application to the expert (`kod-ai:4.6.3`). */
  readonly open: boolean
  readonly state: 'assigned' | 'recused' | 'released' | 'signed' | 'annulled'
}

export interface Scores {
  readonly novelty: number
  readonly achievability: number
  readonly prospects: number
}

export interface ConclusionFacts {
  readonly review: string
  readonly expert: string
  readonly isAi: boolean
  readonly scores: Scores
  readonly annulled: Personal | null
}

/** What a body decided about the application, and where it stands. */
export interface DecisionFacts {
  readonly decision: string
  readonly sitting: string
  readonly protocol: Protocol
  readonly amount: string | null
  readonly reason: string | null
}

export interface JuryDecisionFacts extends DecisionFacts {
  /** Who voted, with the entry in the register; absent from events of before voters were told. */
  readonly voters?: readonly { readonly person: string; readonly entry: string | null }[]
  readonly votes: {
    readonly for: number
    readonly against: number
    readonly abstain: number
    readonly voters: number
    readonly present: number
    readonly total: number
  }
}

export interface StopDecision {
  readonly decision: 'reject' | 'stop'
  readonly ground: string
  readonly person: string | null
  readonly text: Personal
  readonly evidence: string | null
  readonly by: string
  readonly on: IsoDate
}

/** A decision that somebody with a tie had a part in. */
export interface AffectedDecision {
  readonly kind: 'review' | 'jury'
  readonly case: string
  /** Whether it hangs on that part: a vote less could turn it. */
  readonly decisive: boolean
}

/** A tie that became known after its person judged. */
export interface KnownTie {
  readonly person: string
  readonly kind: TieKind
  readonly with: string | null
  readonly letter: 'a' | 'b'
  /** The person's register, the applicant's declaration, or an officer who was told. */
  readonly source: 'register' | 'applicant' | 'officer'
  readonly on: IsoDate
  readonly by: string
  readonly affects: readonly AffectedDecision[]
  readonly text: Personal | null
  readonly evidence: string | null
  readonly settled: {
    readonly outcome: 'no-tie' | 'annulled' | 'stands'
    readonly reason: Personal
    readonly document: Protocol | null
    readonly by: string
    readonly on: IsoDate
  } | null
}

export interface ApplicationFacts {
  readonly lead: string
  readonly contest: string
  readonly content: Omit<Content, 'members' | 'documents' | 'declared'> | null
  readonly contentHash: string
  readonly members: readonly MemberFacts[]
  readonly documents: readonly DocumentFacts[]
  readonly declared: Declared
  readonly channel: 'fond-m' | 'import'
  readonly submittedAt: string | null
  /** Where it was taken over from; absent where it was filed here. */
  readonly imported?: Imported
  readonly others: readonly OtherApplication[]
  readonly checks: readonly CheckFacts[]
  readonly removal: {
    readonly clauses: readonly string[]
    readonly text: Personal
    readonly by: string
    readonly at: string
  } | null
  readonly experts: readonly ExpertFacts[]
  readonly conclusions: readonly ConclusionFacts[]
  readonly ai: {
    readonly isAi: boolean
    readonly basis: 'third-expert' | 'fund'
    readonly reason: string
    readonly by: string
  } | null
  readonly rating: {
    readonly mean: string
    readonly mean2: string
    readonly rank: number
    readonly lotRank: number
  } | null
  readonly recommendation: {
    readonly recommended: boolean
    readonly reason: Personal
    readonly by: string
    readonly on: IsoDate
  } | null
  readonly jury: JuryDecisionFacts | null
  readonly council: DecisionFacts | null
  readonly commission: DecisionFacts | null
  readonly directorate: DecisionFacts | null
  /** Returned by the directorate to the commission, with its reason (reading T15). */
  readonly returned: readonly DecisionFacts[]
  readonly publishedOn: IsoDate | null
  readonly agreement: {
    readonly agreement: string
    readonly number: string | null
    readonly signed: IsoDate | null
    readonly refusedBy: 'winner' | 'fund' | null
    readonly reason: Personal | null
  } | null
  readonly stops: readonly StopDecision[]
  readonly ties: readonly KnownTie[]
}

export const initialApplication: ApplicationFacts = {
  lead: '',
  contest: '',
  content: null,
  contentHash: '',
  members: [],
  documents: [],
  declared: nothingDeclared,
  channel: 'fond-m',
  submittedAt: null,
  others: [],
  checks: [],
  removal: null,
  experts: [],
  conclusions: [],
  ai: null,
  rating: null,
  recommendation: null,
  jury: null,
  council: null,
  commission: null,
  directorate: null,
  returned: [],
  publishedOn: null,
  agreement: null,
  stops: [],
  ties: [],
}
