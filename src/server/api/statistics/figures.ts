import type { Capability, Text } from '../../../kernel/index.ts'

/** A figure of the report: rows of a kind of work whose day lies in the period, and what they come to. */
export interface FigureSpec {
  readonly key: string
  readonly title: Text
  readonly definition: Text
  readonly capability: Capability
  /** The day of the row that must lie in the period (`signed` of `dates.signed`); null: money that moved. */
  readonly dated: string | null
  /** What is added up, or which money moved. */
  readonly sum: string
  /** Told to nobody who sees only a part of the rows: half a count would mislead. */
  readonly whole?: true
  /** Only rows that have the sum. */
  readonly withSum?: true
}

/** The figures in the order of the report. */
export const figures: readonly FigureSpec[] = [
  {
    key: 'announced',
    title: { ru: 'Объявлено конкурсов', en: 'Contests announced' },
    definition: {
      ru: 'Конкурсы, объявленные в период; сумма – объём грантов, на который они объявлены',
      en: 'Contests announced in the period; the sum is the volume of grants they were announced for',
    },
    capability: 'contest',
    dated: 'announced',
    sum: 'budget',
  },
  {
    key: 'filed',
    title: { ru: 'Подано заявок', en: 'Applications filed' },
    definition: {
      ru: 'Заявки, поданные в период, вместе с отозванными позже; сумма – запрошенное',
      en: 'Applications filed in the period, those withdrawn later included; the sum is what was asked for',
    },
    capability: 'intake',
    dated: 'submittedAt',
    sum: 'requested',
    whole: true,
  },
  {
    key: 'supported',
    title: { ru: 'Поддержано проектов', en: 'Projects supported' },
    definition: {
      ru: 'Заявки с одобренной суммой, итоги по которым опубликованы в период; сумма – одобренное',
      en: 'Applications with an approved sum whose results were published in the period; the sum is what was approved',
    },
    capability: 'intake',
    dated: 'published',
    sum: 'approved',
    withSum: true,
  },
  {
    key: 'signed',
    title: { ru: 'Заключено договоров о гранте', en: 'Grant agreements concluded' },
    definition: {
      ru: 'Договоры, подписанные всеми в период; сумма – сумма гранта с учётом дополнительных соглашений',
      en: 'Agreements signed by all in the period; the sum is that of the grant with its amendments',
    },
    capability: 'grant',
    dated: 'signed',
    sum: 'total',
  },
  {
    key: 'paid',
    title: { ru: 'Выплачено траншей', en: 'Tranches paid' },
    definition: {
      ru: 'Транши, выплаченные в период, по дню платёжного поручения или выписки',
      en: 'Tranches paid in the period, by the day of the order or of the statement',
    },
    capability: 'grant',
    dated: null,
    sum: 'paid',
  },
  {
    key: 'returned',
    title: { ru: 'Возвращено средств', en: 'Money returned' },
    definition: {
      ru: 'Возвраты грантополучателей, записанные в период',
      en: 'Returns of grantees recorded in the period',
    },
    capability: 'grant',
    dated: null,
    sum: 'returned',
  },
  {
    key: 'fulfilled',
    title: { ru: 'Исполнено договоров', en: 'Agreements fulfilled' },
    definition: {
      ru: 'Договоры, исполнение которых подтверждено в период; сумма – сумма гранта',
      en: 'Agreements whose fulfilment was confirmed in the period; the sum is that of the grant',
    },
    capability: 'grant',
    dated: 'fulfilled',
    sum: 'total',
  },
]
