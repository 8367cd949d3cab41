import type { Parameter } from '../../kernel/index.ts'
import type { KodAiClause } from './clauses/index.ts'

/** The first day of the edition: the document bears the year only, so its year is taken from its first day. */
export const editionFrom = '2024-01-01'

type Unit = Parameter['unit']
const rouble = 100n

/** A value the clause fixes, in force since the first day of the edition. */
const since =
  <const U extends Unit>(unit: U) =>
  <T>(clause: KodAiClause, value: T, ru: string, en: string) => ({
    title: { ru, en },
    unit,
    values: [{ from: editionFrom, to: null, value, clause }],
  })
const kopecks = since('kopecks')
const days = since('days')
const months = since('months')
const count = since('count')
const list = since('list')
const percents = (clause: KodAiClause, shares: readonly number[], term: number) =>
  list(clause, shares, `Доли траншей на ${term} мес., %`, `Shares of tranches for ${term} months, %`)

/** What the clauses fix as numbers, dated. Money is kopecks. */
const table = {
  'grant.project-cap': kopecks(
    'kod-ai:2.1/1',
    10_000_000n * rouble,
    'Предел гранта на проект',
    'Cap of the grant per project',
  ),
  'grant.person-cap': kopecks(
    'kod-ai:2.1/1',
    2_000_000n * rouble,
    'Предел гранта на человека',
    'Cap of the grant per person',
  ),
  'team.max': count('kod-ai:1.3/3', 10, 'Наибольшее число участников команды', 'Most members of a team'),
  'term.allowed': list(
    'kod-ai:2.3/1',
    [12, 18, 24] as readonly number[],
    'Допустимые сроки проекта, мес.',
    'Allowed project terms, months',
  ),
  'term.least': months(
    'kod-ai:2.3/2',
    6,
    'Наименьший срок при досрочном завершении',
    'Least term of an early finish',
  ),
  'term.extension-max': months(
    'kod-ai:fn7',
    1,
    'Наибольшее увеличение срока при заключении договора',
    'Most months added at signing',
  ),
  'stage.months': months('kod-ai:contract-app-7.col-3', 6, 'Длительность этапа', 'Length of a stage'),
  lots: list(
    'kod-ai:1.4',
    ['computer-vision', 'nlp', 'speech', 'decision-support', 'advanced-methods'] as readonly string[],
    'Лоты конкурса',
    'Lots of the contest',
  ),
  'documents.formats': list(
    'kod-ai:3.4/2',
    ['pdf', 'system'] as readonly string[],
    'Принимаемые форматы документов',
    'Accepted formats of documents',
  ),
  'documents.languages': list(
    'kod-ai:3.4/2',
    ['ru'] as readonly string[],
    'Язык документов',
    'Language of documents',
  ),
  'intake.least-days': days(
    'kod-ai:4.4.2',
    30,
    'Наименьший срок приёма заявок, календарных дней',
    'Least length of the intake, calendar days',
  ),
  'stage.2-days': days('kod-ai:4.1/2', 20, 'Предел этапа 2, дней', 'Limit of stage 2, days'),
  'stage.3-days': days('kod-ai:4.1/3', 40, 'Предел этапа 3, дней', 'Limit of stage 3, days'),
  'stage.4-days': days('kod-ai:4.1/4', 20, 'Предел этапа 4, дней', 'Limit of stage 4, days'),
  'stage.5-days': days('kod-ai:4.1/5', 10, 'Предел этапа 5, дней', 'Limit of stage 5, days'),
  'stage.6-days': days('kod-ai:4.1/6', 10, 'Предел этапа 6, дней', 'Limit of stage 6, days'),
  'stage.7-days': days('kod-ai:4.1/7', 10, 'Предел этапа 7, дней', 'Limit of stage 7, days'),
  'stages.cap-days': days('kod-ai:4.3', 90, 'Общий предел этапов 2–7, дней', 'Cap over stages 2-7, days'),
  'due.results-publish': days(
    'kod-ai:4.11',
    10,
    'Срок публикации результатов, календарных дней',
    'Publication of the results, calendar days',
  ),
  'review.least': count(
    'kod-ai:4.6.1/2',
    2,
    'Наименьшее число экспертиз заявки',
    'Least number of reviews of an application',
  ),
  'score.novelty-max': count('kod-ai:c.2', 5, 'Высший балл критерия 2', 'Top score of criterion 2'),
  'score.achievability-max': count('kod-ai:c.3', 5, 'Высший балл критерия 3', 'Top score of criterion 3'),
  'score.prospects-max': count('kod-ai:c.4', 5, 'Высший балл критерия 4', 'Top score of criterion 4'),
  'jury.quorum': list(
    'kod-ai:4.7.3/1',
    [1, 2] as readonly [part: number, whole: number],
    'Доля членов жюри для кворума',
    'Share of the jury for a quorum',
  ),
  'tranche.shares-12': percents('kod-ai:6.4.2/t12', [50, 50], 12),
  'tranche.shares-18': percents('kod-ai:6.4.2/t18', [50, 25, 25], 18),
  'tranche.shares-24': percents('kod-ai:6.4.2/t24', [40, 20, 20, 20], 24),
  'penalty.divisor': count(
    'kod-ai:contract-8.3',
    300,
    'Делитель ключевой ставки в неустойке',
    'Divisor of the key rate in the penalty',
  ),
  'due.docs-to-fund': days(
    'kod-ai:5.8/1',
    5,
    'Документы победителя, календарных дней',
    "Winner's papers, calendar days",
  ),
  'due.corrections': days(
    'kod-ai:5.8/2',
    3,
    'Устранение замечаний, рабочих дней',
    'Corrections, working days',
  ),
  'due.fund-review': days(
    'kod-ai:5.8/4',
    5,
    'Рассмотрение документов Фондом, рабочих дней',
    "The Fund's review of papers, working days",
  ),
  'due.agreement-total': days(
    'kod-ai:5.8/5',
    20,
    'Согласование договора в целом, рабочих дней',
    'Approval of the agreement as a whole, working days',
  ),
  'due.sign': days(
    'kod-ai:5.11',
    5,
    'Подписание договора победителем, рабочих дней',
    'Signing by the winner, working days',
  ),
  'due.advance': days(
    'kod-ai:contract-3.3.2',
    30,
    'Перечисление аванса, календарных дней',
    'Transfer of the advance, calendar days',
  ),
  'due.reply-to-request': days(
    'kod-ai:contract-4.1.zh',
    10,
    'Ответ на запрос Фонда, рабочих дней',
    "Reply to the Fund's request, working days",
  ),
  'due.notify-return-decision': days(
    'kod-ai:contract-4.3.b',
    3,
    'Уведомление о решении о возврате, рабочих дней',
    'Notice of the decision on return, working days',
  ),
  'due.fund-answer': days(
    'kod-ai:contract-4.3.g',
    10,
    'Ответ Фонда грантополучателю, рабочих дней',
    "The Fund's answer to the grantee, working days",
  ),
  'due.return-unused': days(
    'kod-ai:contract-10.6.return',
    10,
    'Возврат неиспользованного, рабочих дней',
    'Return of unused money, working days',
  ),
  'due.return-on-demand': days(
    'kod-ai:contract-8.7.2',
    30,
    'Возврат по требованию, календарных дней',
    'Return on demand, calendar days',
  ),
  'due.return-on-refusal': months(
    'kod-ai:contract-3.4',
    1,
    'Возврат при отказе грантополучателя, мес.',
    "Return on the grantee's refusal, months",
  ),
  'agreement.appendices': list(
    'kod-ai:5.7.u',
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as readonly number[],
    'Приложения к договору',
    'Annexes to the agreement',
  ),
} as const

export type ParameterKey = keyof typeof table
export type ParameterValues = {
  readonly [K in ParameterKey]: (typeof table)[K]['values'][number]['value']
}

export const parameters: readonly Parameter[] = Object.entries(table).map(([key, p]) => ({ key, ...p }))
