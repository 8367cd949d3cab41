import type { Reading } from '../../kernel/index.ts'
import type { ScoClause } from './clauses/index.ts'

type Pair = readonly [ru: string, en: string]
const way = <const V extends string>(value: V, title: Pair, basis: Pair) => ({
  value,
  title: { ru: title[0], en: title[1] },
  basis: { ru: basis[0], en: basis[1] },
})
type Way = ReturnType<typeof way>

/** A reading; the first way is the default. */
const reading = <const A extends readonly [Way, ...Way[]]>(
  clauses: readonly [ScoClause, ...ScoClause[]],
  title: Pair,
  problem: Pair,
  alternatives: A,
) => ({
  clauses,
  title: { ru: title[0], en: title[1] },
  problem: { ru: problem[0], en: problem[1] },
  alternatives,
  default: alternatives[0].value,
})

/** Settings for the unclear places; a rule that declares one honours each of its ways. */
const table = {
  'conformity.who': reading(
    ['sco:III/5', 'sco:II/8'],
    ['Кто подтверждает соответствие национальному закону', 'Who confirms conformity with national law'],
    [
      'Принцип назван, но не сказано, кто и когда подтверждает его соблюдение.',
      'The principle is named, but not who confirms it, and when.',
    ],
    [
      way(
        'every-participant',
        ['каждый участник', 'every participant'],
        ['закон у каждого государства свой', 'each state has a law of its own'],
      ),
      way(
        'nobody',
        ['никто: Сторона отвечает сама', 'nobody: each Party answers for itself'],
        ['порядка подтверждения в тексте нет', 'the text has no confirmation'],
      ),
    ],
  ),
  'roadmap.outside': reading(
    ['sco:VI/2', 'sco:V/1', 'sco:II'],
    ['Можно ли работать вне дорожной карты', 'Whether one may work outside the road map'],
    [
      'Программа выполняется с даты подписания по карте, но срока карты нет.',
      'The programme runs from its signing by the road map, and the map has no term.',
    ],
    [
      way(
        'by-consent',
        ['по взаимному согласию, с отметкой', 'by mutual consent, marked so'],
        ['действие с даты подписания не ждёт карты', 'force from the signing does not wait for the map'],
      ),
      way(
        'never',
        ['нельзя', 'no'],
        ['реализация названа только по карте', 'carrying out is named by the map only'],
      ),
    ],
  ),
} as const

export type ReadingKey = keyof typeof table
export const readings: readonly Reading[] = Object.entries(table).map(([key, r]) => ({ key, ...r }))
