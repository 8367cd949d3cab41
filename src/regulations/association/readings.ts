import type { Reading } from '../../kernel/index.ts'
import type { AssociationClause } from './clauses/index.ts'

type Pair = readonly [ru: string, en: string]
const way = <const V extends string>(value: V, title: Pair, basis: Pair) => ({
  value,
  title: { ru: title[0], en: title[1] },
  basis: { ru: basis[0], en: basis[1] },
})
type Way = ReturnType<typeof way>

/** A reading; the first way is the default. */
const reading = <const A extends readonly [Way, ...Way[]]>(
  clauses: readonly [AssociationClause, ...AssociationClause[]],
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

const everybody = way(
  'all',
  ['все Стороны', 'all Parties'],
  ['молчание – не согласие', 'silence is no consent'],
)
const most = way(
  'majority',
  ['больше половины Сторон', 'more than half of the Parties'],
  ['так может решить Регламент', 'the Regulation may say so'],
)

/** Settings for the unclear places; a rule that declares one honours each of its ways. */
const table = {
  'accession.elapse': reading(
    ['association:6.7/2', 'association:5.1/1'],
    ['Когда истекли 30 дней', 'When thirty days have passed'],
    [
      'Не сказано, входит ли в силу на тридцатый день или на следующий.',
      'It is not said whether force begins on the thirtieth day or on the next.',
    ],
    [
      way(
        'full-days',
        ['на следующий день', 'on the next day'],
        ['тридцать полных дней должны пройти', 'thirty full days have to pass'],
      ),
      way(
        'thirtieth-day',
        ['на тридцатый день', 'on the thirtieth day'],
        ['последний день считается истекшим', 'the last day counts as passed'],
      ),
    ],
  ),
  'plan.approval': reading(
    ['association:4.2', 'association:5.2/5'],
    ['Сколько согласий нужно плану', 'How many consents a plan needs'],
    ['Порядок согласования отдан Регламенту.', 'The order of agreement is left to the Regulation.'],
    [everybody, most],
  ),
  'amendment.approval': reading(
    ['association:6.6'],
    ['Чья договорённость меняет Соглашение', 'Whose arrangement amends the agreement'],
    ['Кворум изменения не назван.', 'No quorum of an amendment is named.'],
    [everybody, most],
  ),
} as const

export type ReadingKey = keyof typeof table
export const readings: readonly Reading[] = Object.entries(table).map(([key, r]) => ({ key, ...r }))
