import type { IsoDate } from '../../../../kernel/index.ts'
import type { Criterion, Principle } from '../../parameters.ts'
import type { PartyCode } from '../../parties.ts'
import type { assessments } from '../../rules/index.ts'
import type { Done } from '../shared/index.ts'

/** A separate arrangement of this case and of no other (`sco:IV`). */
export interface Arrangement {
  readonly number: string
  readonly type: 'bilateral' | 'multilateral'
  /** SHA-256 of its text; signatures are to this text. */
  readonly text: string
  readonly date: IsoDate
  readonly signed: readonly Done[]
}

/** An enterprise, organisation or person that takes part, with its interests (`sco:III/7`). */
export interface Member {
  readonly id: string
  readonly party: PartyCode
  readonly partner: string | null
  readonly sector: 'business' | 'state' | 'science' | 'society'
  readonly interests: string
  readonly rights: string
}

export interface ProjectFacts {
  readonly title: string
  readonly summary: string
  readonly kind: 'research' | 'development' | 'startup' | 'partnership' | 'production'
  readonly topic: string | null
  readonly product: string | null
  readonly activity: string
  readonly goals: readonly ('welfare' | 'economy' | 'security' | 'law-and-order')[]
  readonly security: string
  readonly begins: IsoDate | null
  /** A measure of the road map, or null: outside the road map (`sco:VI/2`). */
  readonly measure: string | null
  readonly stages: readonly string[]
  /** Where the transfer of the technology was checked as an export; another programme's case. */
  readonly exportCheck: string | null
  readonly invited: readonly PartyCode[]
  readonly declined: readonly PartyCode[]
  readonly interested: readonly PartyCode[]
  readonly requests: readonly { readonly party: PartyCode; readonly admittedBy: readonly PartyCode[] }[]
  readonly left: readonly (Done & { readonly reason: string })[]
  readonly arrangement: Arrangement | null
  readonly conformity: readonly (Done & { readonly laws: readonly string[]; readonly post: string })[]
  readonly principles: Readonly<Record<Principle, (typeof assessments)[number]>>
  readonly review: Readonly<Record<Criterion, string>>
  readonly reservations: readonly (Done & { readonly reason: string; readonly lifted: IsoDate | null })[]
  readonly members: readonly Member[]
  readonly objections: readonly {
    readonly id: number
    readonly member: string
    readonly text: string
    readonly reconciled: string | null
  }[]
  readonly approvals: readonly (Done & { readonly authority: string; readonly document: string })[]
  readonly results: readonly (Done & {
    readonly stage: string
    readonly text: string
    readonly evidence: string
  })[]
  readonly finish: readonly { readonly party: PartyCode; readonly outcome: 'completed' | 'stopped' }[]
}

const notAssessed = 'not-assessed' as const
export const noProject: ProjectFacts = {
  title: '',
  summary: '',
  kind: 'research',
  topic: null,
  product: null,
  activity: 'research',
  goals: [],
  security: '',
  begins: null,
  measure: null,
  stages: [],
  exportCheck: null,
  invited: [],
  declined: [],
  interested: [],
  requests: [],
  left: [],
  arrangement: null,
  conformity: [],
  principles: {
    rights: notAssessed,
    'national-interests': notAssessed,
    equality: notAssessed,
    freedom: notAssessed,
    'national-law': notAssessed,
    novelty: notAssessed,
    participants: notAssessed,
  },
  review: { novelty: '', usefulness: '', soundness: '', comprehensiveness: '' },
  reservations: [],
  members: [],
  objections: [],
  approvals: [],
  results: [],
  finish: [],
}

/** Who signed the arrangement as it stands. */
export const signedBy = ({ arrangement }: ProjectFacts): PartyCode[] =>
  (arrangement?.signed ?? []).map(({ party }) => party)
export const openReservations = ({ reservations }: ProjectFacts) =>
  reservations.filter((one) => one.lifted === null)
export const openObjections = ({ objections }: ProjectFacts) =>
  objections.filter((one) => one.reconciled === null)
