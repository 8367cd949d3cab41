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
  ...topic(
    'impossible-term',
    { ru: 'рабочие дни одного месяца', en: 'working days of one month' },
    ['thirty', 'тридцать рабочих дней месяца', 'thirty working days of a month', 'subsidy:13.d'],
    ['fewer', 'в месяце их не больше двадцати трёх', 'a month has twenty-three at most', 'subsidy:13.d'],
  ),
  ...topic(
    'lost-formulas',
    { ru: 'формулы возврата и штрафа', en: 'formulas of the recovery and the fine' },
    ['printed', 'по следующей формуле', 'by the following formula', 'subsidy:27', 'subsidy:28'],
    ['absent', 'обозначения без формулы', 'a legend without a formula', 'subsidy:27/i', 'subsidy:28/i'],
  ),
  ...topic(
    'estimate-lines',
    { ru: 'где направления расходов сметы', en: 'where the lines of an estimate are' },
    ['two', 'в пункте 2', 'in p. 2', 'subsidy:13.o'],
    [
      'seven-eight',
      'в пунктах 7 и 8, в пункте 2 только цели',
      'in p. 7 and 8; p. 2 has purposes only',
      'subsidy:2',
    ],
  ),
  ...topic(
    'letter-n',
    { ru: 'что такое N', en: 'what N is' },
    ['indicator', 'номер показателя', 'the number of an indicator', 'subsidy:22', 'subsidy:28/i'],
    ['fine', 'размер штрафа', 'the size of the fine', 'subsidy:28'],
  ),
  ...topic(
    'circular-share',
    { ru: 'от чего считают десять процентов O', en: 'of what the ten percent of O are' },
    ['whole', 'от S, в которую входит O', 'of S, in which O stands', 'subsidy:7/o'],
    ['sum', 'S сама складывается из O', 'S itself is made up of O', 'subsidy:7'],
  ),
  ...topic(
    'trigger',
    { ru: 'что ведёт к возврату V', en: 'what leads to the recovery V' },
    [
      'both',
      'не достигнуты и результат, и показатели',
      'result and indicators are both missed',
      'subsidy:27',
    ],
    ['each', 'каждый показатель считается отдельно', 'each indicator is counted on its own', 'subsidy:27/i'],
  ),
  ...topic(
    'report-families',
    { ru: 'годовая отчётность одного года', en: 'annual reports of one year' },
    ['may', 'до 31 мая', 'by 31 May', 'subsidy:13.g/4'],
    [
      'half-year',
      'после полугодия, раньше и по другим формам',
      'after the half-year, earlier and on other forms',
      'subsidy:13.d',
    ],
  ),
  ...topic(
    'undefined-procedure',
    { ru: 'срок возврата остатка', en: 'term of returning the balance' },
    ['law', 'по бюджетному законодательству', 'by budget law', 'subsidy:24/1'],
    ['unsaid', 'сами Правила срока не называют', 'the Rules name no term', 'subsidy:24/1'],
  ),
]
