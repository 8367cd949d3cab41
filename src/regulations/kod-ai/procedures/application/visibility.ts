import type { Json, Visibility } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import type { ApplicationFacts } from './facts.ts'
import { reviewMarks, umnikOf } from './row.ts'

const json = (value: unknown): Json => value as Json
/** From the frozen rating on the opinions belong to the bodies (`kod-ai:4.6.8`). */
const rated = [
  'ranked',
  'recommended',
  'jury-supported',
  'jury-rejected',
  'council-supported',
  'council-rejected',
  'commission-supported',
  'commission-rejected',
  'winner',
  'announced',
  'granted',
  'refused',
]
const won = ['announced', 'granted', 'refused']
const fund = { 'fund-officer': 'always', auditor: 'always' } as const
const own = { lead: 'always', member: 'always' } as const
const bodies = { jury: rated, council: rated, commission: rated, director: rated }
const review = { reviewer: ['in-review', ...rated] }
const everyone = { ...fund, ...own, ...review, ...bodies, finance: won, monitor: won }

/** Who voted is in the jury's own protocol; the bodies after it see the decision. */
const withoutVoters = ({ voters: _, ...decision }: NonNullable<ApplicationFacts['jury']>) => decision

/**
 * Who sees what of an application. Contacts stay between applicant and officers; experts' names never reach the
 * applicant and applicants' contacts never reach the experts (`kod-ai:4.6.1/3`); the public sees winners, no scores
 * (`kod-ai:4.11`).
 */
export const applicationVisibility: Visibility<ApplicationFacts> &
  Readonly<Record<string, { clause: KodAiClause }>> = {
  topic: {
    title: { ru: 'Тема проекта', en: 'Topic' },
    reveals: 'plain',
    clause: 'kod-ai:f1.1/2',
    value: (f) => f.content?.topic ?? '',
    seenBy: { ...everyone, public: won },
    columns: ['title'],
  },
  lot: {
    title: { ru: 'Лот', en: 'Lot' },
    reveals: 'plain',
    clause: 'kod-ai:f1.lot',
    value: (f) => f.content?.lot ?? '',
    seenBy: { ...everyone, public: won },
    columns: ['lot'],
  },
  project: {
    title: { ru: 'Проект', en: 'Project' },
    reveals: 'plain',
    clause: 'kod-ai:1.3/14',
    value: (f) =>
      json({
        kind: f.content?.projectKind,
        work: f.content?.workType,
        baseLibrary: f.content?.baseLibrary ?? null,
        months: f.content?.months,
        team: f.members.length,
      }),
    seenBy: everyone,
  },
  documents: {
    title: { ru: 'Документы', en: 'Documents' },
    reveals: 'plain',
    clause: 'kod-ai:3.5',
    value: (f) =>
      json(
        f.documents
          .filter((d) => d.kind !== 'application-form' && d.kind !== 'consent')
          .map((d) => ({ slot: d.slot, kind: d.kind, sha256: d.sha256 })),
      ),
    seenBy: everyone,
  },
  files: {
    title: { ru: 'Файлы и отметки проверки', en: 'Files and marks of the check' },
    reveals: 'identity',
    clause: 'kod-ai:3.4/2',
    value: (f) => json(f.documents),
    seenBy: { ...fund, lead: 'always' },
  },
  members: {
    title: { ru: 'Участники', en: 'Members' },
    reveals: 'identity',
    clause: 'kod-ai:f1.1',
    value: (f) => json(f.members.map((m) => ({ person: m.person, name: m.name, scope: m.scope }))),
    seenBy: { ...fund, ...own, ...bodies, finance: won, monitor: won },
    columns: ['holder'],
  },
  contacts: {
    title: { ru: 'Контакты', en: 'Contacts' },
    reveals: 'identity',
    clause: 'kod-ai:4.6.1/3',
    value: (f) => json(f.members.map((m) => ({ person: m.person, phone: m.phone, leaderId: m.leaderId }))),
    seenBy: { 'fund-officer': 'always', ...own },
  },
  tor: {
    title: { ru: 'Техническое задание', en: 'Terms of reference' },
    reveals: 'plain',
    clause: 'kod-ai:3.5.a/2',
    value: (f) => json(f.content?.tor.text ?? null),
    seenBy: everyone,
  },
  form: {
    title: { ru: 'Заявка, которую подписывают', en: 'The application that is signed' },
    reveals: 'identity',
    clause: 'kod-ai:3.5.a/1',
    value: (f) => json(f.content && { ...f.content, members: f.members, documents: f.documents }),
    seenBy: { 'fund-officer': 'always', ...own },
  },
  total: {
    title: { ru: 'Запрошено', en: 'Requested' },
    reveals: 'money',
    clause: 'kod-ai:f1.2.1',
    value: (f) => f.content?.total ?? '0.00',
    seenBy: everyone,
    columns: ['sums.requested'],
  },
  shares: {
    title: { ru: 'Доли участников и план', en: 'Shares and plan' },
    reveals: 'money',
    clause: 'kod-ai:2.1/2',
    value: (f) =>
      json({
        shares: f.members.map((m) => m.grant),
        scopes: f.members.map((m) => m.scope),
        plan: f.content?.plan,
      }),
    seenBy: everyone,
  },
  approved: {
    title: { ru: 'Сумма гранта', en: 'Sum of the grant' },
    reveals: 'money',
    clause: 'kod-ai:4.11',
    value: (f) => f.commission?.amount ?? '',
    seenBy: {
      ...fund,
      commission: rated,
      director: rated,
      finance: won,
      monitor: won,
      lead: won,
      member: won,
      public: won,
    },
    columns: ['sums.approved'],
  },
  signatures: {
    title: { ru: 'Подписи', en: 'Signatures' },
    reveals: 'identity',
    clause: 'kod-ai:fn12',
    value: (f) =>
      json({ hash: f.contentHash, signed: f.members.map((m) => ({ person: m.person, signed: m.signed })) }),
    seenBy: { ...fund, ...own },
  },
  filed: {
    title: { ru: 'Подана', en: 'Filed' },
    reveals: 'plain',
    clause: 'kod-ai:3.4/1',
    value: (f) => json({ at: f.submittedAt, channel: f.channel, others: f.others }),
    seenBy: { ...fund, lead: 'always' },
    columns: ['dates.submittedAt'],
  },
  imported: {
    title: { ru: 'Принята из реестра', en: 'Taken over from' },
    reveals: 'plain',
    clause: 'kod-ai:4.4.4/3',
    value: (f) => json(f.imported ?? null),
    seenBy: { ...fund, lead: 'always' },
  },
  statements: {
    title: { ru: 'Заявления и другие проекты', en: 'Statements and other projects' },
    reveals: 'identity',
    clause: 'kod-ai:3.6',
    value: (f) =>
      json({
        statements: f.content?.statements,
        explanation: f.content?.breachExplanation ?? null,
        projects: f.members.map((m) => ({ person: m.person, projects: m.fundProjects })),
        umnik: umnikOf(f),
      }),
    seenBy: { ...fund, lead: 'always' },
  },
  declared: {
    title: { ru: 'Заявленные связи', en: 'Declared ties' },
    reveals: 'identity',
    clause: 'kod-ai:4.6.4',
    value: (f) => json(f.declared),
    seenBy: fund,
  },
  ties: {
    title: { ru: 'Связи, ставшие известными', en: 'Ties that became known' },
    reveals: 'identity',
    clause: 'kod-ai:4.6.3',
    value: (f) => json(f.ties),
    seenBy: fund,
  },
  checks: {
    title: { ru: 'Проверки участников', en: 'Checks of the members' },
    reveals: 'identity',
    clause: 'kod-ai:3.6',
    value: (f) => json(f.checks),
    seenBy: fund,
  },
  stops: {
    title: { ru: 'Решения по пункту 3.7', en: 'Decisions under 3.7' },
    reveals: 'identity',
    clause: 'kod-ai:3.7/1',
    value: (f) => json(f.stops),
    seenBy: { ...fund, ...own },
  },
  removal: {
    title: { ru: 'Основания снятия', en: 'Grounds of the removal' },
    reveals: 'plain',
    clause: 'kod-ai:4.5.2/1',
    value: (f) => json(f.removal && { clauses: f.removal.clauses, text: f.removal.text, at: f.removal.at }),
    seenBy: { ...fund, ...own },
  },
  experts: {
    title: { ru: 'Эксперты', en: 'Experts' },
    reveals: 'identity',
    clause: 'kod-ai:4.6.1/3',
    value: (f) => json(f.experts),
    seenBy: fund,
  },
  conclusions: {
    title: { ru: 'Оценки экспертов', en: "Experts' scores" },
    reveals: 'opinion',
    clause: 'kod-ai:4.6.8',
    value: (f) => json(reviewMarks(f).reviews.map(({ isAi, scores }) => ({ isAi, scores }))),
    seenBy: { ...fund, ...bodies },
  },
  rating: {
    title: { ru: 'Место в рейтинге', en: 'Place in the rating' },
    reveals: 'opinion',
    clause: 'kod-ai:4.6.7',
    value: (f) => json({ place: f.rating, ai: f.ai }),
    seenBy: { ...fund, ...bodies },
  },
  recommendation: {
    title: { ru: 'Рекомендация жюри', en: 'Recommendation to the jury' },
    reveals: 'opinion',
    clause: 'kod-ai:4.7.1',
    value: (f) => json(f.recommendation),
    seenBy: { ...fund, ...bodies },
  },
  decisions: {
    title: { ru: 'Решения органов', en: 'Decisions of the bodies' },
    reveals: 'opinion',
    clause: 'kod-ai:4.7.8',
    value: (f) =>
      json({
        jury: f.jury && withoutVoters(f.jury),
        council: f.council,
        commission: f.commission,
        directorate: f.directorate,
        returned: f.returned,
      }),
    seenBy: { ...fund, ...bodies },
    columns: ['sums.jury', 'sums.council'],
  },
  result: {
    title: { ru: 'Итог', en: 'Result' },
    reveals: 'plain',
    clause: 'kod-ai:4.11',
    value: (f) => json({ published: f.publishedOn, agreement: f.agreement?.number ?? null }),
    seenBy: { ...everyone, public: won },
    columns: ['dates.published'],
  },
}
