import type { IsoDate, Personal } from '../../../../kernel/index.ts'
import type {
  Ban,
  Checklist,
  DecideFacts,
  DecideValue,
  FlagDetails,
  FlagRow,
  PermitState,
} from '../../rules/index.ts'
import type { Done } from '../shared/index.ts'

/** A document on which the deal stands (`export:5.3/1`). */
export interface DealDocument extends Done {
  readonly type: 'contract' | 'invoice' | 'specification' | 'licence' | 'letter' | 'other'
  readonly number: string
  readonly date: IsoDate
  readonly file: string | null
}

/** A foreign party beside the counterparty (`export:5.3/2`); `card` where it has a card of its own. */
export interface Party {
  readonly id: string
  readonly role: 'intermediary' | 'end-user' | 'carrier' | 'bank'
  readonly name: Personal
  readonly country: string
  readonly card: string | null
}

/** What is handed over (`export:5.3/3`). */
export interface Subject {
  readonly solution: string
  readonly version: string
  readonly rights: string
  readonly transferMode: DecideFacts['transferMode']
  readonly canModifyWithoutApproval: boolean | null
}

export interface Identification extends Done {
  readonly inControlledList: boolean
  readonly inDepthCheck: boolean
  readonly basis: string
}

/** A flag that a local act adds (`export:1.7`): told apart from the 22. */
export interface OwnFlag {
  readonly act: string
  readonly flag: string
  readonly answer: 'yes' | 'no' | 'unknown'
  readonly note: Personal
}

export interface Answered extends Done {
  readonly rows: readonly FlagRow[]
  readonly details: FlagDetails
  readonly own: readonly OwnFlag[]
  readonly result: Checklist
}

/** A question to the counterparty about a flag, and what it explained. */
export interface Question extends Done {
  readonly id: number
  readonly flag: number
  readonly text: Personal
  readonly answer: (Done & { readonly text: Personal; readonly dispels: boolean }) | null
}

export interface Check extends Done {
  readonly id: number
  readonly what: string
  readonly closed: (Done & { readonly result: Personal }) | null
}

export interface Permit {
  readonly status: PermitState
  readonly applied: (Done & { readonly number: string }) | null
  readonly decided: (Done & { readonly number: string; readonly date: IsoDate; readonly file: string }) | null
  readonly validTo: IsoDate | null
}

/** A question to the authority why it decided so, or has not decided (`export:6.2/2`). It unlocks nothing. */
export interface Inquiry extends Done {
  readonly id: number
  readonly about: PermitState
  readonly text: string
  readonly answer: (Done & { readonly text: string }) | null
}

export interface Decision extends Done, DecideValue {
  readonly principles: Readonly<Record<'reasonable' | 'diligent' | 'lawful' | 'safe', Personal>>
  /** What is told beside the outcome and blocks nothing. */
  readonly told: readonly string[]
  readonly trained: boolean
}

export interface DealFacts {
  readonly title: string
  readonly developerRole: 'seller' | 'intermediary'
  /** Whether the developer joined the declaration: else the check is advice only. */
  readonly joined: boolean
  readonly codeSignatory: boolean
  readonly urgent: boolean
  readonly shipBy: IsoDate | null
  readonly documents: readonly DealDocument[]
  readonly parties: readonly Party[]
  /** The counterparty is the end user itself. */
  readonly ownUse: boolean
  readonly subject: Subject | null
  readonly identification: Identification | null
  readonly answered: Answered | null
  readonly skipped: (Done & { readonly reason: string }) | null
  readonly questions: readonly Question[]
  readonly choice: (Done & { readonly choice: 'refuse' | 'section4'; readonly reason: Personal }) | null
  readonly checks: readonly Check[]
  readonly legal: (Done & { readonly conclusion: 'clear' | 'blocked'; readonly note: Personal }) | null
  readonly measures: readonly (Done & { readonly text: string })[]
  readonly terms:
    | (Done & {
        readonly included: readonly Ban[]
        readonly coversEndUser: boolean
        readonly omissionReason: string | null
        readonly complete: boolean
      })
    | null
  readonly permit: Permit
  readonly inquiries: readonly Inquiry[]
  readonly decisions: readonly Decision[]
  readonly deviations: readonly (Done & {
    readonly signer: string
    readonly reason: Personal
    readonly strength: string
    readonly outcome: string
    readonly legalOffence: false
  })[]
  readonly shipments: readonly (Done & { readonly what: string; readonly decision: number })[]
  readonly rechecks: readonly (Done & { readonly reason: string })[]
}

export const noDeal: DealFacts = {
  title: '',
  developerRole: 'seller',
  joined: false,
  codeSignatory: false,
  urgent: false,
  shipBy: null,
  documents: [],
  parties: [],
  ownUse: true,
  subject: null,
  identification: null,
  answered: null,
  skipped: null,
  questions: [],
  choice: null,
  checks: [],
  legal: null,
  measures: [],
  terms: null,
  permit: { status: 'none', applied: null, decided: null, validTo: null },
  inquiries: [],
  decisions: [],
  deviations: [],
  shipments: [],
  rechecks: [],
}

export const openChecks = ({ checks }: DealFacts): readonly Check[] =>
  checks.filter((one) => one.closed === null)

/** The permit on a day: one past its last day is expired, whether or not that was noted. */
export const permitOn = ({ permit }: DealFacts, on: IsoDate): PermitState =>
  permit.status === 'granted' && permit.validTo !== null && on > permit.validTo ? 'expired' : permit.status

/** Whether the end user is known: the counterparty, or a party. */
export const knowsEndUser = ({ ownUse, parties }: DealFacts): boolean =>
  ownUse || parties.some(({ role }) => role === 'end-user')
