import type { Parameter } from '../../kernel/index.ts'
import type { AssociationClause } from './clauses/index.ts'

/** The four categories of Parties, by the preamble. */
export const categories = ['body', 'organisation', 'expert', 'ai-company'] as const
export const levels = ['federal', 'regional', 'municipal'] as const
export const legalForms = [
  'unitary-enterprise',
  'institution',
  'public-law-company',
  'federal-law-entity',
  'controlled-company',
  'controlled-partnership',
  'public-npo',
] as const
export const expertFields = ['science', 'information-analysis', 'expertise'] as const
/** The technology groups (`association:1.1/2`). */
export const technologies = ['vision', 'nlp', 'speech', 'decision-support', 'advanced-methods'] as const
export const goalEffects = ['welfare', 'growth', 'security', 'competitiveness', 'leadership'] as const
export const tasks = ['T1', 'T2', 'T3', 'T4', 'T5'] as const
/** Kinds of information (`association:3.2/1`). */
export const informationKinds = ['analytical', 'advisory', 'reference', 'methodical', 'other'] as const
/** Full days that pass after a proper notice (`association:6.7/2`). */
export const accessionWait = 30
/** Eight named forms of cooperation and any other (`association:3.3`). */
export const forms = [
  'information',
  'research',
  'analysis',
  'events',
  'publication',
  'meeting',
  'working-group',
  'general-meeting',
  'other',
] as const

/** An act of the legal basis; its horizon may have passed while it stays listed. */
export interface BasisAct {
  readonly key: string
  readonly dated: string
  readonly horizon: string
}

const since =
  <const U extends Parameter['unit']>(unit: U) =>
  <T>(clause: AssociationClause, value: T, ru: string, en: string) => ({
    title: { ru, en },
    unit,
    values: [{ from: '2021-02-01', to: null, value, clause }],
  })
const count = since('count')
const days = since('days')
const list = since('list')

const basis: readonly BasisAct[] = [
  { key: 'strategy', dated: '2019-10-10', horizon: '2030-12-31' },
  { key: 'concept', dated: '2020-08-19', horizon: '2024-12-31' },
]

/** What the clauses fix as numbers and lists, dated. */
const table = {
  'accession.wait': days(
    'association:6.7/2',
    accessionWait,
    'Дней после уведомления',
    'Days after the notice',
  ),
  'withdrawal.notice': days('association:5.1/2', 30, 'Дней до выхода', 'Days before the exit'),
  'meetings.per-half-year': count(
    'association:3.3/8',
    1,
    'Собраний в полугодие, не меньше',
    'Meetings in a half-year, at least',
  ),
  directions: count('association:3.1', 19, 'Направлений', 'Directions'),
  principles: count('association:2.3', 7, 'Принципов', 'Principles'),
  tasks: list('association:2.2', tasks as readonly string[], 'Задачи', 'Tasks'),
  effects: list('association:2.1', goalEffects as readonly string[], 'Эффекты цели', 'Effects of the goal'),
  technologies: list('association:1.1/2', technologies as readonly string[], 'Технологии', 'Technologies'),
  'acts.basis': list('association:1.2', basis, 'Правовая основа', 'Legal basis'),
} as const

export type ParameterKey = keyof typeof table
export type ParameterValues = {
  readonly [K in ParameterKey]: (typeof table)[K]['values'][number]['value']
}

export const parameters: readonly Parameter[] = Object.entries(table).map(([key, p]) => ({ key, ...p }))
