import type { Norm, Text } from '../../kernel/index.ts'
import type { AssociationClause } from './clauses/index.ts'

type Said = readonly [value: string, ru: string, en: string, ...clauses: readonly AssociationClause[]]

/** What clauses say of one topic: a value for those that agree, and its words. */
const topic = (key: string, title: Text, ...said: readonly Said[]): Norm[] =>
  said.flatMap(([value, ru, en, ...clauses]) =>
    clauses.map((clause) => ({ kind: 'value' as const, topic: key, clause, value, title, told: { ru, en } })),
  )

/** Places where the agreement says two things of one subject, for the linter. */
export const norms: readonly Norm[] = [
  ...topic(
    'start-of-force',
    { ru: 'с чего Сторона связана', en: 'from when a Party is bound' },
    ['signing', 'с первого подписания', 'from the first signing', 'association:6.5'],
    ['thirty-days', 'по истечении 30 дней', 'when 30 days have passed', 'association:6.7/2'],
    ['signed', 'подписанием', 'by signing', 'association:5.1/1'],
  ),
  ...topic(
    'duties',
    { ru: 'есть ли обязанности', en: 'whether there are duties' },
    [
      'must',
      'обязаны соблюдать и исполнять',
      'must observe and carry out',
      'association:5.2/1',
      'association:4.1',
    ],
    ['none', 'обязательств не возникает', 'no obligations arise', 'association:6.1'],
  ),
  ...topic(
    'money',
    { ru: 'есть ли деньги', en: 'whether there is money' },
    [
      'none',
      'без прибыли, безвозмездно',
      'no profit, free of charge',
      'association:1.3',
      'association:6.2/1',
    ],
    [
      'raised',
      'краудфандинг и инвестиции',
      'crowdfunding and investment',
      'association:4.3/1',
      'association:3.1/12',
    ],
  ),
  ...topic(
    'openness',
    { ru: 'открытость', en: 'openness' },
    ['open', 'информация доступна любому', 'information is open to anybody', 'association:3.2/2'],
    ['protected', 'в рамках корпоративной защиты', 'within corporate protection', 'association:3.4'],
  ),
  ...topic(
    'reviewed-acts',
    { ru: 'чьи акты рассматривают', en: 'whose acts are reviewed' },
    ['three', 'и муниципальные', 'municipal ones too', 'association:3.1/4'],
    ['two', 'федеральные и региональные', 'federal and regional ones', 'association:5.2/11'],
  ),
  ...topic(
    'plans',
    { ru: 'сколько планов', en: 'how many plans' },
    ['many', 'планы', 'plans', 'association:4.1'],
    ['one', 'общий план на полугодие', 'a common plan of a half-year', 'association:4.2'],
  ),
]
