import type { Norm, Text } from '../../kernel/index.ts'
import type { SubsidyClause } from './clauses/index.ts'

type Said = readonly [value: string, ru: string, en: string, ...clauses: readonly SubsidyClause[]]

/** What clauses say of one topic: a value for those that agree, and its words. */
const topic = (key: string, title: Text, ...said: readonly Said[]): Norm[] =>
  said.flatMap(([value, ru, en, ...clauses]) =>
    clauses.map((clause) => ({ kind: 'value' as const, topic: key, clause, value, title, told: { ru, en } })),
  )

/** Places where the rules say two things of one subject, for the linter. */
export const norms: readonly Norm[] = [
  ...topic(
    'nested-costs',
    { ru: 'сумма вложенных расходов', en: 'sum of nested costs' },
    [
      'parts',
      'P состоит из P1 и P2, остальное внутри',
      'P is P1 and P2, the rest stands in them',
      'subsidy:8',
    ],
    ['added', 'складываются все пять объёмов, и сумма выше P', 'all five are added, above P', 'subsidy:27'],
  ),
  ...topic(
    'campaign-report-term',
    { ru: 'срок отчёта о кампании', en: 'term of the campaign report' },
    ['month', 'рабочих дней месяца больше, чем бывает', 'more working days than a month has', 'subsidy:13.d'],
    ['day', 'число календаря', 'a day of the calendar', 'subsidy:13.g/4'],
  ),
  ...topic(
    'missing-reference',
    { ru: 'на какую отчётность ссылается срок штрафа', en: 'which report the term of the fine cites' },
    [
      'nine-g',
      'подпункт «г» пункта 9, которого нет',
      'sub-paragraph g of p. 9, which is absent',
      'subsidy:28/due',
    ],
    [
      'thirteen-g',
      'годовая отчётность стоит в пункте 13',
      'the annual report stands in p. 13',
      'subsidy:13.g/1',
    ],
  ),
  ...topic(
    'where-o',
    { ru: 'где считается O', en: 'where O is counted' },
    ['eight', 'в пункте 8', 'in p. 8', 'subsidy:28/o'],
    ['seven', 'в пункте 7', 'in p. 7', 'subsidy:7/o'],
  ),
  ...topic(
    'own-debt',
    { ru: 'какой долг проверяют', en: 'which debt is checked' },
    [
      'returns',
      'справка – только о возврате субсидий',
      'the certificate: returns of subsidies only',
      'subsidy:15.g',
    ],
    ['any', 'требование – о любой просрочке', 'the requirement: anything overdue', 'subsidy:16/2'],
  ),
]
