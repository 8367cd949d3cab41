import type { Parameter } from '../../kernel/index.ts'
import type { SubsidyClause } from './clauses/index.ts'

/** The day of the draft; the act has no number and no day of its own (`subsidy:d.0`). */
export const draftedOn = '2021-01-14'

/** The eight documents of the package (`subsidy:15`) and the six requirements (`subsidy:16`), as grounds name them. */
export const documents = ['15.a', '15.b', '15.v', '15.g', '15.d', '15.e', '15.zh', '15.z'] as const
export const requirements = ['16/1', '16/2', '16/3', '16/4', '16/5', '16/6'] as const
/** What an agreement has to contain (`subsidy:13`). */
export const agreementItems = [
  '13.a',
  '13.b',
  '13.v',
  '13.g',
  '13.d',
  '13.e',
  '13.zh',
  '13.z',
  '13.i',
  '13.j',
  '13.k',
  '13.l',
  '13.m',
  '13.n',
  '13.o',
  '13.p',
  '13.r',
] as const
/** Rows of an estimate: eight of O, one of P1, four of P2; P3 to P5 are told of what stands in them (`subsidy:7`, `subsidy:8`). */
export const rowCodes = [
  'O.1',
  'O.2',
  'O.3',
  'O.4',
  'O.5',
  'O.6',
  'O.7',
  'O.8',
  'P1',
  'P2.1',
  'P2.2',
  'P2.3',
  'P2.4',
  'P3',
  'P4',
  'P5',
] as const

/** Categories of the audience (`subsidy:3/5`). */
export const audiences = ['developers', 'entrepreneurs', 'youth', 'older', 'other'] as const
/** Kinds of media (`subsidy:3/6`). */
export const mediaTypes = [
  'print',
  'online',
  'tv',
  'radio',
  'tv-programme',
  'radio-programme',
  'video-programme',
  'newsreel',
  'social',
  'social-group',
  'streaming',
  'website',
  'other',
] as const
/** What a plan may hold (`subsidy:12`), in the order of the list. */
export const measureKinds = [
  '12.1',
  '12.2',
  '12.3',
  '12.4',
  '12.5',
  '12.6',
  '12.7',
  '12.8',
  '12.9',
  '12.10',
  '12.11',
] as const

const count = (clause: SubsidyClause, value: number, ru: string, en: string) => ({
  title: { ru, en },
  unit: 'count' as const,
  values: [{ from: draftedOn, to: null, value, clause }],
})

/** What the clauses fix as numbers, dated. */
const table = {
  'o.share-percent': count('subsidy:7/o', 10, 'Доля O в S, процентов', 'Share of O in S, percent'),
  'fine.threshold-percent': count(
    'subsidy:28',
    90,
    'Порог штрафа, процентов плана',
    'Threshold of the fine, percent of the plan',
  ),
  'review.days': count('subsidy:18/1', 10, 'Рассмотрение, рабочих дней', 'Review, working days'),
  'notice.days': count('subsidy:18/3', 5, 'Уведомление, рабочих дней', 'Notice, working days'),
  'survey.days': count('subsidy:9/2', 5, 'Итоги опроса, рабочих дней', 'Survey results, working days'),
  'transfer.days': count('subsidy:20', 2, 'Перечисление, рабочих дней', 'Transfer, working days'),
  'campaign-report.days': count(
    'subsidy:13.d',
    30,
    'Отчёт о кампании, рабочих дней',
    'Campaign report, working days',
  ),
  'return.days': count('subsidy:26/1', 10, 'Возврат по требованию, дней', 'Return on demand, days'),
  'fine.days': count('subsidy:28/due', 30, 'Уплата штрафа, дней', 'Payment of the fine, days'),
} as const

export type ParameterKey = keyof typeof table
export type ParameterValues = {
  readonly [K in ParameterKey]: (typeof table)[K]['values'][number]['value']
}

export const parameters: readonly Parameter[] = Object.entries(table).map(([key, p]) => ({ key, ...p }))
