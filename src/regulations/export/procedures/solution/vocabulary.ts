import { type IsoDate, vocabulary } from '../../../../kernel/index.ts'
import { clauseIds } from '../../clauses/index.ts'
import { type Done, words } from '../shared/index.ts'

export type Fits = 'yes' | 'no' | 'unknown'
export interface Suitability {
  readonly nuclear: Fits
  readonly missile: Fits
  readonly chembio: Fits
  readonly militaryIntel: Fits
}

export interface SolutionFacts {
  readonly title: string
  readonly version: string
  readonly ownership: 'own' | 'third-party'
  readonly russian: boolean
  readonly openSource: boolean
  readonly purpose: 'civil' | 'military'
  /** Of this version; a new version is identified anew. */
  readonly identification:
    | (Done & {
        readonly version: string
        readonly inControlledList: boolean
        readonly inDepthCheck: boolean
        readonly basis: string
      })
    | null
  readonly assessment:
    | (Done & {
        readonly version: string
        readonly suitability: Suitability
        readonly risk: {
          readonly military: 'low' | 'high'
          readonly terror: 'low' | 'high'
          readonly reason: string
        }
      })
    | null
  readonly versions: readonly { readonly version: string; readonly on: IsoDate; readonly changes: string }[]
}

export const { messages, met } = words(
  {
    'solution.same-version': [
      'Версия {version} уже стоит в карточке',
      'The card has version {version} already',
      'Версия новая: {version}',
      'The version is new: {version}',
    ],
    'solution.russian': [
      'Это не российское решение: Декларация не о нём',
      'This is no Russian solution: the declaration is not about it',
      'Решение российское',
      'The solution is Russian',
    ],
  },
  {},
)

/** The words of a solution's card. */
export const solutionWords = vocabulary<SolutionFacts>()({
  id: 'export-solution',
  regulation: 'export',
  title: { ru: 'Решение на основе ИИ', en: 'AI solution' },
  clauses: clauseIds,
  states: {
    drafted: { title: { ru: 'карточка заведена', en: 'card opened' }, owner: ['export-officer'] },
    identified: { title: { ru: 'идентифицировано', en: 'identified' }, owner: ['export-officer'] },
    retired: { title: { ru: 'выведено', en: 'retired' }, owner: [], final: true },
  },
  roles: ['export-officer', 'foreign-trade', 'lawyer', 'company-head', 'auditor'],
  signers: ['company-head'],
  deadlines: {},
  messages,
  initial: {
    title: '',
    version: '',
    ownership: 'own',
    russian: true,
    openSource: false,
    purpose: 'civil',
    identification: null,
    assessment: null,
    versions: [],
  },
})

export const { action } = solutionWords
