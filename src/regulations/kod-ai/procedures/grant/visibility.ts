import type { Json, Visibility } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import { actHash } from './act-document.ts'
import { completionFacts } from './completion.ts'
import { course, estimate } from './course.ts'
import type { GrantFacts } from './facts.ts'
import { balances } from './ledger.ts'
import { indicatorFact, plannedValues, resultFact } from './planned.ts'
import { dueLines, dueSum, freeTranches } from './transfers.ts'

type Seen = Readonly<Record<string, 'always' | readonly string[]>>
const json = (value: unknown) => value as Json
const fund: Seen = { 'fund-officer': 'always', director: 'always', auditor: 'always' }
const own: Seen = { ...fund, member: 'always' }
const control: Seen = { ...own, 'assigned-monitor': 'always' }
const money: Seen = { ...control, finance: 'always' }
const ended = ['fulfilled', 'closed']

const field = (
  ru: string,
  en: string,
  reveals: 'plain' | 'identity' | 'money' | 'opinion',
  clause: KodAiClause,
  seenBy: Seen,
  value: Visibility<GrantFacts>[string]['value'],
  columns: readonly string[] = [],
) => ({ title: { ru, en }, reveals, clause, seenBy, value, columns })

const values = (facts: GrantFacts, table: 'result' | 'indicator'): Json =>
  facts.award === null
    ? null
    : json({
        plan: plannedValues(facts, table),
        fact: table === 'result' ? resultFact(facts) : indicatorFact(facts),
      })

/**
 * Who sees what of a grant. The public sees the topic, the library and what the project came to; money and reports are
 * for the members, the Fund and the organisation assigned to this very grant; requisites only for those who check and
 * pay; the jury sees the final reports; experts see nothing (`kod-ai:contract-7.4`).
 */
export const visibility: Visibility<GrantFacts> = {
  topic: field(
    'Тема',
    'Topic',
    'plain',
    'kod-ai:contract-1.2',
    { public: 'always' },
    (f) => f.award?.topic ?? null,
    ['title'],
  ),
  lot: field('Лот', 'Lot', 'plain', 'kod-ai:1.4', { public: 'always' }, (f) => f.award?.lot ?? null, ['lot']),
  codes: field(
    'Технология, задача, результат',
    'Technology, task, result',
    'plain',
    'kod-ai:6.17',
    { public: 'always' },
    (f) => json(f.award?.codes ?? null),
  ),
  agreement: field(
    'Договор',
    'Agreement',
    'plain',
    'kod-ai:contract-pre',
    money,
    (f) => json(f.award ? { ...f.award.agreement, version: f.version } : null),
    ['dates.signed'],
  ),
  imported: field(
    'Принято из реестра',
    'Taken over from',
    'plain',
    'kod-ai:6.4.1',
    fund,
    (f) => json(f.imported),
    ['marks.registryNumber'],
  ),
  members: field(
    'Участники',
    'Members',
    'identity',
    'kod-ai:contract-app-10.names',
    money,
    (f) => json(f.members.map(({ person, name }) => ({ person, name }))),
    ['holder'],
  ),
  shares: field('Доли участников', "Members' shares", 'money', 'kod-ai:contract-app-8.col-3', money, (f) =>
    json(f.members.map(({ person, grant }) => ({ person, grant }))),
  ),
  requisites: field(
    'Реквизиты',
    'Requisites',
    'identity',
    'kod-ai:contract-7.4',
    { 'fund-officer': 'always', finance: 'always' },
    (f) => json(f.members.map(({ requisites, pending }) => ({ requisites, pending }))),
  ),
  balances: field(
    'Деньги гранта',
    'Money of the grant',
    'money',
    'kod-ai:6.2',
    money,
    (f) => json({ ...balances(f.ledger), due: dueSum(f) }),
    ['sums.due', 'sums.total', 'sums.paid', 'sums.spent', 'sums.accepted', 'sums.claimed', 'sums.returned'],
  ),
  due: field('К выплате', 'To be paid', 'money', 'kod-ai:6.4.4', money, (f) =>
    json(
      freeTranches(f).map(({ number, amount, opens }) => ({
        number,
        amount,
        opens,
        lines: dueLines(f, number),
      })),
    ),
  ),
  transfers: field('Ответы банка', 'Answers of the bank', 'money', 'kod-ai:contract-3.3.1', money, (f) =>
    json({ transfers: f.transfers ?? [], atBank: f.atBank ?? [] }),
  ),
  tranches: field('Транши', 'Tranches', 'money', 'kod-ai:6.4.2', money, (f) => json(f.ledger.tranches)),
  expenses: field('Расходы', 'Expenses', 'money', 'kod-ai:contract-app-5.col-4', money, (f) =>
    json(f.ledger.expenses),
  ),
  schedule: field(
    'Этапы',
    'Stages',
    'plain',
    'kod-ai:contract-app-7.col-1',
    control,
    (f) =>
      json(f.stages.map(({ number, ends, status, acceptedOn }) => ({ number, ends, status, acceptedOn }))),
    ['dates.ends'],
  ),
  course: field(
    'Ход этапов: план и факт',
    'Stages: plan and fact',
    'money',
    'kod-ai:contract-app-7.col-1',
    money,
    (f) => json(course(f)),
  ),
  estimate: field(
    'Исполнение сметы',
    'Spending by the estimate',
    'money',
    'kod-ai:contract-app-5.col-2',
    money,
    (f) => json(estimate(f)),
  ),
  works: field('Работы', 'Works', 'plain', 'kod-ai:contract-app-6.6.2', control, (f) => json(f.works)),
  reports: field('Отчётность', 'Reports', 'plain', 'kod-ai:6.4.3', control, (f) =>
    json(
      f.stages.map(({ number, documents, filings, approved }) => ({ number, documents, filings, approved })),
    ),
  ),
  finalReport: field(
    'Итоговый отчёт',
    'Final report',
    'plain',
    'kod-ai:6.6',
    { ...control, jury: ['final-review', 'completing'] },
    (f) => json(f.stages.at(-1)?.documents?.research ?? null),
  ),
  remarks: field('Замечания к отчётности', 'Remarks to the reports', 'opinion', 'kod-ai:6.7', control, (f) =>
    json(f.stages.map(({ number, remarks }) => ({ number, remarks }))),
  ),
  opinions: field(
    'Заключения',
    'Opinions',
    'opinion',
    'kod-ai:6.5/1',
    { ...fund, 'assigned-monitor': 'always' },
    (f) => json(f.stages.map(({ number, opinions, jury }) => ({ number, opinions, jury }))),
  ),
  acts: field('Акты', 'Acts', 'plain', 'kod-ai:contract-6.5', money, (f) =>
    json(
      f.stages.map((stage) => ({
        number: stage.number,
        act: `${f.award?.agreement.number ?? ''}/${stage.number}`,
        drafted: actHash(f, stage),
        actText: stage.actText,
        signatures: stage.signatures,
        acceptedOn: stage.acceptedOn,
      })),
    ),
  ),
  links: field('Проверка ссылок', 'Check of links', 'plain', 'kod-ai:contract-7.6.g', control, (f) =>
    json(f.links),
  ),
  linkChecks: field(
    'Все проверки ссылок',
    'All checks of links',
    'plain',
    'kod-ai:contract-7.6.g',
    control,
    (f) => json(f.linkChecks),
  ),
  library: field(
    'Библиотека',
    'Library',
    'plain',
    'kod-ai:contract-5.1',
    { public: ended },
    (f) => f.links.repository?.url ?? null,
  ),
  result: field(
    'Результат',
    'Result',
    'plain',
    'kod-ai:contract-app-3.col-fact',
    { ...control, public: ended },
    (f) => values(f, 'result'),
  ),
  indicator: field(
    'Показатель',
    'Indicator',
    'plain',
    'kod-ai:contract-app-4.col-fact',
    { ...control, public: ended },
    (f) => values(f, 'indicator'),
  ),
  conditions: field('Условия завершения', 'Conditions of completion', 'plain', 'kod-ai:2.5', control, (f) =>
    json(f.award ? completionFacts(f) : []),
  ),
  register: field('Реестр сообщества', 'Community register', 'plain', 'kod-ai:contract-4.1.d', control, (f) =>
    json(f.members.map(({ person, registered }) => ({ person, registered }))),
  ),
  publications: field('Публикации', 'Publications', 'plain', 'kod-ai:6.16', control, (f) =>
    json(f.publications),
  ),
  asked: field('Запросы и обращения', 'Requests', 'plain', 'kod-ai:contract-4.1.zh', own, (f) =>
    json(f.asked),
  ),
  monitors: field(
    'Специализированная организация',
    'Specialised organisation',
    'identity',
    'kod-ai:contract-4.5',
    control,
    (f) => json(f.monitors),
  ),
  checks: field('Проверки', 'Checks', 'opinion', 'kod-ai:6.12/1', control, (f) => json(f.checks)),
  breaches: field('Нарушения', 'Breaches', 'opinion', 'kod-ai:contract-7.1', own, (f) => json(f.breaches)),
  missed: field('Пропущенные сроки', 'Missed terms', 'opinion', 'kod-ai:contract-4.1.b', own, (f) =>
    json(f.missed),
  ),
  penalties: field('Неустойка', 'Penalty', 'money', 'kod-ai:contract-8.3', money, (f) => json(f.penalties)),
  claims: field('Требования о возврате', 'Claims for return', 'money', 'kod-ai:contract-8.6', money, (f) =>
    json({ decisions: f.returns, claims: f.ledger.claims, returns: f.ledger.returns }),
  ),
  supplements: field(
    'Дополнительные соглашения',
    'Additional agreements',
    'plain',
    'kod-ai:contract-10.3',
    own,
    (f) => json(f.supplements),
  ),
  forceMajeure: field('Непреодолимая сила', 'Force majeure', 'plain', 'kod-ai:contract-9', own, (f) =>
    json(f.forceMajeure),
  ),
  termination: field('Расторжение', 'Termination', 'opinion', 'kod-ai:6.15', own, (f) =>
    json({
      earlyStop: f.earlyStop,
      refusedOn: f.refusedOn,
      termination: f.termination,
      reconciled: f.reconciled,
    }),
  ),
  fulfilled: field(
    'Исполнен',
    'Fulfilled on',
    'plain',
    'kod-ai:6.8',
    { public: 'always' },
    (f) => f.fulfilledOn,
    ['dates.fulfilled'],
  ),
}
