import type { IsoDate, Personal } from '../../../../kernel/index.ts'
import type { Estimate, Plan, Requisites, Specification } from '../contract/index.ts'

export interface AgreementMember {
  readonly person: string
  readonly name: Personal
  /** The share asked for in the application. */
  readonly requested: string
}

/** What the application and its publication brought; frozen. */
export interface Award {
  readonly contest: string
  readonly applicationNumber: string
  readonly published: IsoDate
  readonly topic: string
  readonly lot: string
  readonly total: string
  readonly requestedTotal: string
  readonly months: number
  readonly directorateProtocol: { readonly number: string; readonly date: IsoDate }
  readonly declaredResults: readonly string[]
}

/** The papers of the winner as they stand now: specification, schedule, estimate (which is the split), requisites. */
export interface Papers {
  readonly specification: Specification
  readonly plan: Plan
  readonly estimate: Estimate
  readonly linkStage: number
  readonly requisites: readonly Requisites[]
}

/** One round of 5.8: papers in, papers reviewed, with what was filed in it, so that versions can be compared. */
export interface Round {
  readonly filedOn: IsoDate
  readonly by: string
  /** What the winner says to the remarks of the round before. */
  readonly answer: Personal | null
  readonly papers: Omit<Papers, 'requisites'>
  readonly remarksOn: IsoDate | null
  readonly remarks: readonly { readonly place: string; readonly text: Personal }[]
}

export type CheckKind = 'citizenship' | 'bankruptcy' | 'tax' | 'breach' | 'umnik' | 'open-grants'

/** A dated check of one member (`kod-ai:5.6`). The latest of its kind counts. */
export interface PersonCheck {
  readonly person: string
  readonly kind: CheckKind
  readonly passed: boolean
  readonly on: IsoDate
  readonly source: string
}

/** Consents and statements of one member, by the version of their text. */
export interface Declared {
  readonly on: IsoDate
  readonly at: string
  readonly version: string
}

export interface Missed {
  readonly deadline: string
  readonly instance: string
  readonly due: IsoDate
}

export interface AgreementFacts {
  readonly award: Award | null
  readonly members: readonly AgreementMember[]
  readonly declared: Readonly<Record<string, Declared>>
  readonly papers: Papers | null
  readonly rounds: readonly Round[]
  readonly checks: readonly PersonCheck[]
  readonly funding: {
    readonly percents: readonly number[] | null
    readonly extension: number
    readonly reason: Personal
  }
  readonly requirements: readonly { readonly key: string; readonly text: string }[]
  readonly codes: { readonly technology: string; readonly task: string; readonly result: string } | null
  readonly template: string
  readonly agreedOn: IsoDate | null
  readonly approvedOn: IsoDate | null
  readonly fundSigned: { readonly on: IsoDate; readonly text: string; readonly signatory: Signatory } | null
  readonly signatures: Readonly<Record<string, IsoDate>>
  readonly signed: IsoDate | null
  readonly missed: readonly Missed[]
  readonly refusal: {
    readonly by: 'winner' | 'fund'
    readonly ground: string
    readonly reason: Personal
    readonly on: IsoDate
  } | null
  readonly registry: { readonly link: string; readonly on: IsoDate } | null
}

/** Who signs for the Fund and by what authority (`kod-ai:contract-pre.fund-sign`). */
export interface Signatory {
  readonly person: string
  readonly name: Personal
  readonly post: string
  readonly authority: string
  readonly validTo: IsoDate
}

export const noFacts: AgreementFacts = {
  award: null,
  members: [],
  declared: {},
  papers: null,
  rounds: [],
  checks: [],
  funding: { percents: null, extension: 0, reason: '' },
  requirements: [],
  codes: null,
  template: '',
  agreedOn: null,
  approvedOn: null,
  fundSigned: null,
  signatures: {},
  signed: null,
  missed: [],
  refusal: null,
  registry: null,
}

/** Members who are not in the list yet. */
export const missingOf = (facts: AgreementFacts, signed: Readonly<Record<string, unknown>>): string[] =>
  facts.members.filter((member) => !(member.person in signed)).map((member) => member.person)
