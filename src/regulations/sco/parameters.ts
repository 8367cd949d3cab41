import type { Parameter } from '../../kernel/index.ts'
import type { ScoClause } from './clauses/index.ts'
import { partyCodes } from './parties.ts'

/** The day of signing, from which the programme is carried out (`sco:VI/2`). */
export const signedOn = '2022-09-16'

/** What a joint activity is, and what it is for (`sco:I`). */
export const activities = ['research', 'development', 'application'] as const
export const goals = ['welfare', 'economy', 'security', 'law-and-order'] as const
/** The principles as a checklist (`sco:III/1` to `sco:III/7`). */
export const principles = [
  'rights',
  'national-interests',
  'equality',
  'freedom',
  'national-law',
  'novelty',
  'participants',
] as const
/** What a project is weighed by (`sco:III/6`). */
export const criteria = ['novelty', 'usefulness', 'soundness', 'comprehensiveness'] as const
export type Principle = (typeof principles)[number]
export type Criterion = (typeof criteria)[number]

/** An act that the preamble goes by; the period of a plan may have ended while the programme goes on. */
export interface ReferenceAct {
  readonly key: string
  readonly dated: string
  readonly from: string | null
  readonly to: string | null
}

const acts: readonly ReferenceAct[] = [
  { key: 'charter', dated: '2002-06-07', from: null, to: null },
  { key: 'neighbourhood-treaty', dated: '2007-08-16', from: null, to: null },
]
const plans: readonly ReferenceAct[] = [
  { key: 'digitalisation-concept', dated: '2019-06-14', from: null, to: null },
  { key: 'moscow-declaration', dated: '2020-11-10', from: null, to: null },
  { key: 'digital-economy-statement', dated: '2020-11-10', from: null, to: null },
  { key: 'strategy-plan', dated: '2020-11-10', from: '2021-01-01', to: '2025-12-31' },
  { key: 'science-plan', dated: '2022-01-01', from: '2022-01-01', to: '2025-12-31' },
]

const since =
  <const U extends Parameter['unit']>(unit: U) =>
  <T>(clause: ScoClause, value: T, ru: string, en: string) => ({
    title: { ru, en },
    unit,
    values: [{ from: signedOn, to: null, value, clause }],
  })
const count = since('count')
const list = since('list')

/** What the clauses fix as numbers and lists, dated. */
const table = {
  'parties.codes': list('sco:pre.1', partyCodes as readonly string[], 'Стороны', 'Parties'),
  'parties.count': count('sco:VI/4', 8, 'Сколько Сторон', 'How many Parties'),
  'project.least': count('sco:IV', 2, 'Наименьшее число Сторон проекта', 'Fewest Parties of a project'),
  'project.multilateral': count(
    'sco:IV',
    3,
    'Со скольких Сторон договорённость многосторонняя',
    'From how many Parties an arrangement is multilateral',
  ),
  'text.languages': list(
    'sco:VI/1',
    ['ru', 'zh'] as readonly string[],
    'Языки подлинника',
    'Languages of the original',
  ),
  goals: list('sco:I', goals as readonly string[], 'Цели', 'Goals'),
  principles: list('sco:III', principles as readonly string[], 'Принципы', 'Principles'),
  'review.criteria': list('sco:III/6', criteria as readonly string[], 'Критерии', 'Criteria'),
  'acts.basis': list('sco:pre.2', acts, 'Акты-ориентиры', 'Acts it is guided by'),
  'acts.plans': list('sco:pre.3', plans, 'Декларации и планы', 'Declarations and plans'),
} as const

export type ParameterKey = keyof typeof table
export type ParameterValues = {
  readonly [K in ParameterKey]: (typeof table)[K]['values'][number]['value']
}

export const parameters: readonly Parameter[] = Object.entries(table).map(([key, p]) => ({ key, ...p }))
