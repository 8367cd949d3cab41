import type { IsoDate, Personal } from '../../../../kernel/index.ts'
import type { GrantOpening, ReportKind, Requisites, RequisitesChange } from '../contract/index.ts'
import type { Imported } from '../imported/index.ts'
import { type Ledger, noLedger } from './ledger-facts.ts'
import type { ReportDocuments } from './report.ts'

export interface GrantMember {
  readonly person: string
  readonly name: Personal
  readonly grant: string
  readonly works: readonly string[]
  readonly requisites: Requisites
  /** A change that waits for the Fund: payments to the member are frozen (`kod-ai:contract-4.1.k`). */
  readonly pending: (RequisitesChange & { readonly on: IsoDate }) | null
  /** Entry in the digital solution of the AI community (`kod-ai:contract-4.1.d`). */
  readonly registered: { readonly entry: string; readonly on: IsoDate } | null
}

export interface Filing {
  readonly on: IsoDate
  readonly by: string
  readonly daysLate: number
  readonly document: string
}

export type StageStatus = 'running' | 'filed' | 'remarks' | 'approved' | 'members-signed' | 'accepted'

/** One stage: its reports, their review and its act. */
export interface Stage {
  readonly number: number
  readonly ends: IsoDate
  readonly status: StageStatus
  readonly filings: readonly Filing[]
  readonly documents: ReportDocuments | null
  readonly approved: Partial<Readonly<Record<ReportKind, { readonly on: IsoDate; readonly by: string }>>>
  readonly remarks: readonly {
    readonly on: IsoDate
    readonly items: readonly { readonly document: string; readonly text: Personal }[]
  }[]
  readonly opinions: readonly {
    readonly by: string
    readonly on: IsoDate
    readonly positive: boolean
    readonly text: Personal
  }[]
  readonly jury: {
    readonly number: string
    readonly date: IsoDate
    readonly decision: 'support' | 'not-support'
  } | null
  /** SHA-256 of the act as it is signed. */
  readonly actText: string | null
  readonly signatures: Readonly<Record<string, IsoDate>>
  /** The day the Fund signed the act: the day the work was done (`kod-ai:contract-6.5.date`). */
  readonly acceptedOn: IsoDate | null
}

/** A demanded penalty; how it was computed stands in the receipts of the demand. */
export interface Penalty {
  readonly id: string
  readonly stage: number
  readonly amount: string
  readonly demandedOn: IsoDate
  readonly paid: string
  readonly payments: readonly { readonly on: IsoDate; readonly amount: string; readonly order: string }[]
}

export interface Breach {
  readonly clause: string
  readonly text: Personal
  readonly on: IsoDate
  readonly by: 'fund' | 'system'
}

export interface ControlCheck {
  readonly id: string
  readonly from: IsoDate
  readonly to: IsoDate
  readonly subject: string
  readonly by: 'fund' | 'monitor'
  readonly members: readonly string[]
  readonly finding: { readonly on: IsoDate; readonly text: Personal; readonly misused: string } | null
}

/** Something asked for, with the day it was answered: document requests, questions, proposals, surveys, extra reports. */
export interface Asked {
  readonly id: string
  readonly kind: 'documents' | 'question' | 'proposal' | 'survey' | 'report'
  readonly subject: Personal
  readonly list: readonly string[]
  readonly person: string | null
  readonly on: IsoDate
  readonly due: IsoDate | null
  readonly answeredOn: IsoDate | null
  readonly refused: boolean
}

export interface SupplementChanges {
  readonly total?: string | undefined
  readonly tranches?: readonly string[] | undefined
  readonly shares?: readonly { readonly person: string; readonly grant: string }[] | undefined
  readonly stageEnds?: readonly IsoDate[] | undefined
  readonly text: string
}

/** An additional agreement: an amendment or a termination, signed by all (`kod-ai:contract-10.3`, `kod-ai:contract-10.5`). */
export interface Supplement {
  readonly number: number
  readonly kind: 'amendment' | 'termination'
  readonly changes: SupplementChanges
  /** What stood in place of the changes when they were drafted. */
  readonly before: Omit<SupplementChanges, 'text'>
  readonly document: string
  readonly proposedOn: IsoDate
  readonly signatures: Readonly<Record<string, IsoDate>>
  readonly inForce: IsoDate | null
}

export interface ForceMajeure {
  readonly id: string
  readonly from: IsoDate
  readonly expectedEnd: IsoDate
  readonly text: Personal
  readonly noticeBy: 'member' | 'fund'
  readonly confirmedOn: IsoDate | null
  readonly to: IsoDate | null
}

export interface LinkCheck {
  readonly url: string
  readonly on: IsoDate
  readonly status: number
  readonly works: boolean
  readonly licence: string | null
  readonly override: string | null
}
/** Every check of a link that was recorded, in their order. */
export type LinkHistory = readonly (LinkCheck & { readonly kind: LinkKind })[]
export type LinkKind = 'repository' | 'licence' | 'tutorial'

export interface Termination {
  readonly way: 'agreement' | 'fund' | 'court'
  readonly grounds: readonly string[]
  readonly detected: IsoDate
  readonly on: IsoDate
  readonly text: Personal
}

/** The decision to claim money back and what became of it; the sums stand in the ledger under the same id. */
export interface ReturnDecision {
  readonly id: string
  readonly ground: string
  readonly clause: string
  readonly text: Personal
  readonly decidedOn: IsoDate
  /** The day the circumstances were found, where the term runs from it. */
  readonly detected: IsoDate
  readonly debtors: readonly string[]
  readonly sentOn: IsoDate | null
  readonly settledOn: IsoDate | null
  readonly talks: { readonly from: IsoDate; readonly text: Personal } | null
  readonly court: {
    readonly court: string
    readonly filedOn: IsoDate
    readonly number: string
    readonly afterTalks: boolean
  } | null
  readonly judgment: { readonly on: IsoDate; readonly awarded: string } | null
  /** When the claim was lowered, by how much and by which action. */
  readonly lowerings: readonly Lowering[]
}

export interface Lowering {
  readonly on: IsoDate
  readonly amount: string
  readonly action: 'lower-claim' | 'record-judgment' | 'confirm-expense'
}

export interface Publication {
  readonly title: string
  readonly place: string
  readonly creditShown: boolean
  readonly proof: string
  readonly on: IsoDate
}

export type Award = Pick<
  GrantOpening,
  | 'agreement'
  | 'contest'
  | 'applicationNumber'
  | 'topic'
  | 'lot'
  | 'months'
  | 'extension'
  | 'linkStage'
  | 'interim'
  | 'declaredResults'
  | 'codes'
>

/** What the bank did with one line of a tranche; of a member's lines in it the last one stands. */
export interface Transfer {
  readonly tranche: number
  readonly person: string
  readonly amount: string
  readonly outcome: 'paid' | 'failed' | 'returned'
  readonly on: IsoDate
  readonly order: string
  readonly register: string
}

export interface GrantFacts {
  /** Set where the grant was taken over from a registry. */
  readonly imported: Imported | null
  readonly award: Award | null
  readonly members: readonly GrantMember[]
  readonly works: readonly {
    readonly key: string
    readonly title: string
    readonly stages: readonly number[]
  }[]
  readonly stages: readonly Stage[]
  readonly ledger: Ledger
  /** The version of the agreement: 1, one more with each amendment. */
  readonly version: number
  readonly supplements: readonly Supplement[]
  readonly monitors: readonly string[]
  readonly penalties: readonly Penalty[]
  readonly breaches: readonly Breach[]
  readonly checks: readonly ControlCheck[]
  readonly asked: readonly Asked[]
  readonly requirements: readonly {
    readonly key: string
    readonly text: string
    readonly metOn: IsoDate | null
  }[]
  /** The latest check of each link. */
  readonly links: Partial<Readonly<Record<LinkKind, LinkCheck>>>
  readonly linkChecks: LinkHistory
  readonly publications: readonly Publication[]
  readonly forceMajeure: readonly ForceMajeure[]
  readonly suspendedFrom: string | null
  readonly earlyStop: {
    readonly on: IsoDate
    readonly reason: Personal
    readonly research: boolean
    readonly expenses: boolean
  } | null
  readonly refusedOn: IsoDate | null
  readonly termination: Termination | null
  readonly reconciled: {
    readonly on: IsoDate
    readonly transferred: string
    readonly spent: string
    readonly accepted: string
  } | null
  readonly returns: readonly ReturnDecision[]
  readonly completion: { readonly on: IsoDate } | null
  readonly fulfilledOn: IsoDate | null
  /** Absent where nothing went through a register of payments. */
  readonly transfers?: readonly Transfer[]
  /** Tranches that stand in a register. */
  readonly atBank?: readonly { readonly tranche: number; readonly register: string }[]
  readonly missed: readonly { readonly deadline: string; readonly instance: string; readonly due: IsoDate }[]
}

export const noFacts: GrantFacts = {
  imported: null,
  award: null,
  members: [],
  works: [],
  stages: [],
  ledger: noLedger,
  version: 1,
  supplements: [],
  monitors: [],
  penalties: [],
  breaches: [],
  checks: [],
  asked: [],
  requirements: [],
  links: {},
  linkChecks: [],
  publications: [],
  forceMajeure: [],
  suspendedFrom: null,
  earlyStop: null,
  refusedOn: null,
  termination: null,
  reconciled: null,
  returns: [],
  completion: null,
  fulfilledOn: null,
  missed: [],
}
