import type { CaseRow } from '../../../../kernel/index.ts'
import { shown } from '../shared/index.ts'
import { assess, identify, register, release, retire } from './actions/card.ts'
import { type SolutionFacts, type Suitability, solutionWords } from './vocabulary.ts'

export { met as solutionMet, type SolutionFacts, type Suitability } from './vocabulary.ts'

/** A solution as deals see it. */
export interface SolutionCard {
  readonly case: string
  readonly title: string
  readonly version: string
  readonly ownership: 'own' | 'third-party'
  readonly purpose: 'civil' | 'military'
  readonly identification: { readonly inControlledList: boolean; readonly inDepthCheck: boolean } | null
  readonly suitability: Suitability | null
  readonly highRisk: boolean
}

const cardOf = (facts: SolutionFacts): Omit<SolutionCard, 'case'> => ({
  title: facts.title,
  version: facts.version,
  ownership: facts.ownership,
  purpose: facts.purpose,
  identification: facts.identification && {
    inControlledList: facts.identification.inControlledList,
    inDepthCheck: facts.identification.inDepthCheck,
  },
  suitability: facts.assessment?.suitability ?? null,
  highRisk: facts.assessment?.risk.military === 'high' || facts.assessment?.risk.terror === 'high',
})

/** The card that a list row carries. */
export const solutionOf = (row: CaseRow): SolutionCard => ({
  case: row.case,
  ...(row.marks.card as unknown as Omit<SolutionCard, 'case'>),
})

const field = shown<SolutionFacts>

/** A card of a solution: what it is, whether it is listed, what it could serve. */
export const solution = solutionWords.procedure({
  actions: [register, identify, assess, release, retire],
  tasks: ({ state }) =>
    state === 'drafted'
      ? [
          {
            key: 'identify',
            title: { ru: 'Идентифицировать решение', en: 'Identify the solution' },
            role: 'export-officer' as const,
            holder: null,
            clause: 'export:5.3/4' as const,
            deadline: null,
          },
        ]
      : [],
  row: ({ facts }) => ({
    lot: null,
    holder: null,
    title: facts.title,
    sums: {},
    dates: facts.identification ? { identified: facts.identification.on } : {},
    marks: { card: cardOf(facts) as never },
  }),
  visibility: {
    solution: field(
      'Решение',
      'Solution',
      'export:5.3/3',
      ({ title, version, ownership, openSource, purpose }) => ({
        title,
        version,
        ownership,
        openSource,
        purpose,
      }),
      { columns: ['title'] },
    ),
    identification: field('Идентификация', 'Identification', 'export:5.3/4', (f) => f.identification, {
      columns: ['dates.identified'],
    }),
    assessment: field('Пригодность и риск', 'Suitability and risk', 'export:pre.2', (f) => f.assessment, {
      reveals: 'opinion',
    }),
    versions: field('Версии', 'Versions', 'export:5.3/3', (f) => f.versions),
  },
})
