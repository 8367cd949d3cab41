import type { Reading } from '../../kernel/index.ts'
import type { SubsidyClause } from './clauses/index.ts'

type Pair = readonly [ru: string, en: string]
const way = <const V extends string>(value: V, title: Pair, basis: Pair) => ({
  value,
  title: { ru: title[0], en: title[1] },
  basis: { ru: basis[0], en: basis[1] },
})
type Way = ReturnType<typeof way>

/** A reading; the first way is the default. */
const reading = <const A extends readonly [Way, ...Way[]]>(
  clauses: readonly [SubsidyClause, ...SubsidyClause[]],
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

/** Settings for the unclear places; a rule that declares one honours each of its ways. None of the formulas is authentic. */
const table = {
  'fine.formula': reading(
    ['subsidy:28'],
    ['Формула штрафа N', 'Formula of the fine N'],
    [
      'Картинка формулы пропала, остались обозначения.',
      'The picture of the formula is lost, its legend is left.',
    ],
    [
      way(
        'R1',
        [
          'недобор показателей ниже 90 %, доля O/(S − O)',
          'shortfall of indicators below 90%, share O/(S - O)',
        ],
        ['S − O есть P: доля O на показатель', 'S - O is P: the share of O that an indicator bears'],
      ),
      way(
        'R2',
        ['то же, доля O/S', 'the same, share O/S'],
        ['S назван в обозначениях', 'S stands in the legend'],
      ),
      way(
        'R3',
        ['весь недобор, если есть показатель ниже 90 %', 'all shortfall once an indicator is below 90%'],
        ['сумма идёт по всем i', 'the sum goes over every i'],
      ),
    ],
  ),
  'recovery.sum': reading(
    ['subsidy:27', 'subsidy:8/p3'],
    ['Сумма возврата V', 'Sum of the recovery V'],
    [
      'P4 и P5 стоят внутри P3, P3 внутри P2: буквальная сумма бывает больше P.',
      'P4 and P5 stand in P3, P3 stands in P2: the literal sum may exceed P.',
    ],
    [
      way(
        'literal',
        ['буквальная сумма', 'the literal sum'],
        ['так сказано об y от 1 до 5', 'y goes from 1 to 5'],
      ),
      way(
        'capped',
        ['не больше P', 'not above P'],
        ['вернуть больше P нечего', 'there is no more than P to return'],
      ),
    ],
  ),
  'campaign-report.term': reading(
    ['subsidy:13.d'],
    ['Срок отчёта о кампании', 'Term of the campaign report'],
    ['Тридцати рабочих дней нет ни в одном месяце.', 'No month has thirty working days.'],
    [
      way(
        'working-days',
        ['30 рабочих дней после полугодия', '30 working days after the half-year'],
        ['число и единица сохранены', 'number and unit are kept'],
      ),
      way(
        'last-day',
        ['последний день следующего месяца', 'last day of the next month'],
        ['месяц сохранён', 'the month is kept'],
      ),
      way(
        'thirtieth',
        ['30-е число следующего месяца, не позже его конца', '30th of the next month, not after its end'],
        ['число и месяц сохранены', 'number and month are kept'],
      ),
    ],
  ),
} as const

export type ReadingKey = keyof typeof table
export const readings: readonly Reading[] = Object.entries(table).map(([key, r]) => ({ key, ...r }))
