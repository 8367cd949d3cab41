export { moneyShown, moneyTyped } from '../figures.ts'

/** What is typed about another project of the fund. */
export interface FundProject {
  readonly program: string
  readonly role: string
  readonly number: string
  readonly title: string
  readonly difference: string
  readonly closedOn: string | null
  readonly sameProject: boolean
}

export interface Member {
  readonly person: string
  readonly name: string
  readonly phone: string
  readonly leaderId: string
  readonly citizen: string
  /** As it is typed. */
  readonly grant: string
  readonly scope: string
  readonly fundProjects: readonly FundProject[]
  readonly attested: readonly number[]
}

export interface Stage {
  readonly title: string
  readonly amount: string
  readonly works: readonly string[]
}

export interface Tor {
  readonly name: string
  readonly purpose: string
  readonly tasks: readonly string[]
  readonly application: string
  readonly parameters: readonly {
    readonly parameter: string
    readonly value: string
    readonly unit: string
  }[]
  readonly works: readonly { readonly work: string; readonly member: number }[]
  readonly results: readonly string[]
}

export interface Paper {
  readonly slot: string
  readonly kind: string
  readonly name: string
  readonly format: string
  readonly language: string
  readonly sha256: string
}

/** An application as it is typed: sums and links as they were written, nothing that the server counts. */
export interface Form {
  readonly workType: string
  readonly baseLibrary: string
  readonly lot: string
  readonly topic: string
  readonly months: number
  readonly total: string
  readonly members: readonly Member[]
  readonly stages: readonly Stage[]
  readonly tor: Tor
  readonly consent: boolean
  readonly statements: readonly string[]
  readonly breachExplanation: string
  readonly thirdPartyRights: boolean
  readonly otherBudget: boolean
  readonly civil: boolean
  readonly documents: readonly Paper[]
  /** Addresses of people who were invited, by their ids: for the eyes of whoever fills the form in. */
  readonly mails: Readonly<Record<string, string>>
}

/** Form 1 and its annexes: what may be chosen. */
export const terms = [12, 18, 24] as const
export const workTypes = ['create', 'develop'] as const
export const letters = ['a', 'b', 'v', 'g', 'd', 'e'] as const
export const requirements = [1, 2, 3, 4, 5, 6, 7] as const
/** Months of a stage. */
const STAGE = 6
export const mostMembers = 10

/** A hash of no file: what is not made yet. */
export const NONE = '0'.repeat(64)

export const blankMember = (person: string, name = ''): Member => ({
  person,
  name,
  phone: '',
  leaderId: '',
  citizen: 'RU',
  grant: '',
  scope: '',
  fundProjects: [],
  attested: [],
})

export const blankTor: Tor = {
  name: '',
  purpose: '',
  tasks: [''],
  application: '',
  parameters: [{ parameter: '', value: '', unit: '' }],
  works: [{ work: '', member: 1 }],
  results: [''],
}

export const blankForm = (person: string, name: string): Form => ({
  workType: '',
  baseLibrary: '',
  lot: '',
  topic: '',
  months: 0,
  total: '',
  members: [blankMember(person, name)],
  stages: [],
  tor: blankTor,
  consent: false,
  statements: [],
  breachExplanation: '',
  thirdPartyRights: false,
  otherBudget: false,
  civil: false,
  documents: [],
  mails: {},
})

/** So many stages as the term has; those that were typed stay. */
export const stagesFor = (months: number, stages: readonly Stage[]): readonly Stage[] =>
  Array.from(
    { length: Math.trunc(months / STAGE) },
    (_, n) => stages[n] ?? { title: '', amount: '', works: [''] },
  )

export const isLink = (text: string): boolean => /^https?:\/\/\S+\.\S+$/.test(text.trim())

/** Digits of a phone as the form wants them: `8 (912) 000-00-01` is `+79120000001`; else as it was typed. */
export function phoneTyped(typed: string): string {
  const digits = typed.replace(/\D/g, '')
  if (/^[78]\d{10}$/.test(digits)) return `+7${digits.slice(1)}`
  if (/^9\d{9}$/.test(digits)) return `+7${digits}`
  return typed.trim()
}
