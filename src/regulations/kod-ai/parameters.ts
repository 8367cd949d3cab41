import type { Parameter } from '../../kernel/index.ts'
import type { KodAiClause } from './clauses/index.ts'

/** The first day of the edition: the document bears the year only, so its year is taken from its first day. */
export const editionFrom = '2024-01-01'

const since = <T>(clause: KodAiClause, value: T) => [{ from: editionFrom, to: null, value, clause }]
const rouble = 100n

/** What the clauses fix as numbers, dated. Money is kopecks. */
const table = {
  'grant.project-cap': {
    title: { ru: 'Предел гранта на проект', en: 'Cap of the grant per project' },
    unit: 'kopecks',
    values: since('kod-ai:2.1/1', 10_000_000n * rouble),
  },
  'grant.person-cap': {
    title: { ru: 'Предел гранта на человека', en: 'Cap of the grant per person' },
    unit: 'kopecks',
    values: since('kod-ai:2.1/1', 2_000_000n * rouble),
  },
  'team.max': {
    title: { ru: 'Наибольшее число участников команды', en: 'Most members of a team' },
    unit: 'count',
    values: since('kod-ai:1.3/3', 10),
  },
  'term.allowed': {
    title: { ru: 'Допустимые сроки проекта', en: 'Allowed project terms' },
    unit: 'list',
    values: since('kod-ai:2.3/1', [12, 18, 24] as readonly number[]),
  },
  'term.least': {
    title: { ru: 'Наименьший срок при досрочном завершении', en: 'Least term of an early finish' },
    unit: 'months',
    values: since('kod-ai:2.3/2', 6),
  },
} as const

export type ParameterKey = keyof typeof table
export type ParameterValues = { readonly [K in ParameterKey]: (typeof table)[K]['values'][number]['value'] }

export const parameters: readonly Parameter[] = Object.entries(table).map(([key, p]) => ({ key, ...p }))
