import type { Basis, IsoDate } from '../../../../kernel/index.ts'
import type { Imported } from '../imported/index.ts'
import type { Lot, Protocol, TimedStage } from '../shared/index.ts'
import type { Body } from './bodies.ts'

/** When a stage ended, or is planned to end. */
export type StageEnds = { readonly [S in TimedStage]: IsoDate | null }

/** A stage that was closed after its due day, with the reason given. */
export interface LateStage {
  readonly stage: TimedStage
  readonly due: IsoDate
  readonly ended: IsoDate
  readonly reason: string
}

/** A criterion added in stage 1 (`kod-ai:4.4.5`): answered yes or no, it bears no points. */
export interface AddedCriterion {
  readonly key: string
  readonly title: string
  readonly consent: Protocol
  readonly publishedOn: IsoDate
}

/** A place in the frozen rating (`kod-ai:4.6.7`); `lotRank` among applications of the same lot. */
export interface Ranked {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly lot: Lot
  /** Exact mean of the totals, `num/den`. */
  readonly mean: string
  readonly mean2: string
  readonly rank: number
  readonly lotRank: number
}

/** A protocol that a sitting of one of the four bodies has signed. */
export interface SignedProtocol extends Protocol {
  readonly sitting: string
  readonly items: number
}

export interface Winner {
  readonly application: string
  readonly number: string
  readonly title: string
  readonly lot: Lot
  readonly amount: string
}

export interface ContestFacts {
  /** Set where the contest was taken over from a registry. */
  readonly imported: Imported | null
  readonly title: string
  /** The round of the programme, `VII`. */
  readonly round: string
  /** What the Fund's subsidy leaves for grants of this round (`kod-ai:2.7`). */
  readonly budget: string
  readonly lots: readonly Lot[]
  /** Readings chosen for this contest; those not named have their defaults. */
  readonly readings: Readonly<Record<string, string>>
  /** What was chosen with a reason, in its order; absent where nothing was. */
  readonly readingChoices?: readonly {
    readonly place: string
    readonly was: string | null
    readonly way: string
    readonly reason: string
    readonly on: IsoDate
    readonly by: string
  }[]
  readonly announcedOn: IsoDate | null
  readonly announcement: { readonly url: string; readonly sha256: string } | null
  readonly regulation: { readonly url: string; readonly sha256: string } | null
  readonly intake: { readonly from: IsoDate; readonly to: IsoDate } | null
  readonly extensions: readonly {
    readonly on: IsoDate
    readonly was: IsoDate
    readonly to: IsoDate
    readonly reason: string
    /** The outage that took days away from everybody, and the act that gave them back. */
    readonly outage?: { readonly from: string; readonly to: string; readonly act: Basis }
  }[]
  readonly plan: StageEnds
  readonly stageEnds: StageEnds
  readonly late: readonly LateStage[]
  readonly criteria: readonly AddedCriterion[]
  readonly bodies: { readonly [B in Body]: RollFacts | null }
  readonly protocols: { readonly [B in Body]: readonly SignedProtocol[] }
  readonly rating: {
    readonly on: IsoDate
    readonly ranking: readonly Ranked[]
    readonly notAi: readonly string[]
  } | null
  readonly publishedOn: IsoDate | null
  readonly winners: readonly Winner[]
  readonly cancelled: { readonly on: IsoDate; readonly reason: string } | null
}

/** Who sits in a body and by which document. Names are sealed and stay in the contest; sittings copy ids only. */
export interface RollFacts {
  readonly document: Protocol
  readonly former: readonly Protocol[]
  /** The document with the rules of its work, where the clauses ask for one (`kod-ai:4.9.1`). */
  readonly rules: Protocol | null
  readonly members: readonly {
    readonly person: string
    readonly name: unknown
    readonly role: 'chair' | 'deputy' | 'member'
    readonly category: string
    /** The entry in the register of interests. */
    readonly entry?: string | undefined
  }[]
  /** Categories of the clause that no member stands for: a warning, never an obstacle. */
  readonly missing: readonly string[]
}

const noEnds: StageEnds = { 2: null, 3: null, 4: null, 5: null, 6: null, 7: null, publish: null }

export const initialContest: ContestFacts = {
  imported: null,
  title: '',
  round: '',
  budget: '0.00',
  lots: [],
  readings: {},
  announcedOn: null,
  announcement: null,
  regulation: null,
  intake: null,
  extensions: [],
  plan: noEnds,
  stageEnds: noEnds,
  late: [],
  criteria: [],
  bodies: { jury: null, council: null, commission: null, directorate: null },
  protocols: { jury: [], council: [], commission: [], directorate: [] },
  rating: null,
  publishedOn: null,
  winners: [],
  cancelled: null,
}
