import type { Json, Visibility } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import { chain, sumClauses, wins } from './chain.ts'
import type { ContestFacts } from './facts.ts'

const json = (value: unknown): Json => value as Json
const announced = [
  'intake',
  'formal-check',
  'expertise',
  'jury',
  'council',
  'commission',
  'directorate',
  'approved',
  'published',
  'closed',
]
const afterReview = announced.slice(3)
const inside = { 'fund-officer': 'always', auditor: 'always', director: 'always' } as const
const bodies = { jury: afterReview, council: afterReview, commission: afterReview } as const
const everyone = { public: announced, ...inside }

/** Announcement, dates, winners and (by a reading) the rating are public; memberships and conclusions are not. */
export const contestVisibility: Visibility<ContestFacts> & Readonly<Record<string, { clause: KodAiClause }>> =
  {
    title: {
      title: { ru: 'Название', en: 'Title' },
      reveals: 'plain',
      clause: 'kod-ai:4.4.1',
      value: (f) => f.title,
      seenBy: everyone,
      columns: ['title'],
    },
    round: {
      title: { ru: 'Очередь', en: 'Round' },
      reveals: 'plain',
      clause: 'kod-ai:title',
      value: (f) => f.round,
      seenBy: everyone,
    },
    project: {
      title: { ru: 'Федеральный проект', en: 'Federal project' },
      reveals: 'plain',
      clause: 'kod-ai:1.1/2',
      value: () => 'Искусственный интеллект',
      seenBy: everyone,
    },
    lots: {
      title: { ru: 'Лоты', en: 'Lots' },
      reveals: 'plain',
      clause: 'kod-ai:1.4',
      value: (f) => json(f.lots),
      seenBy: everyone,
    },
    publications: {
      title: { ru: 'Объявление и Положение', en: 'Announcement and regulation' },
      reveals: 'plain',
      clause: 'kod-ai:4.4.1',
      value: (f) => json({ announcement: f.announcement, regulation: f.regulation, on: f.announcedOn }),
      seenBy: everyone,
      columns: ['dates.announced'],
    },
    intake: {
      title: { ru: 'Приём заявок', en: 'Intake' },
      reveals: 'plain',
      clause: 'kod-ai:4.4.2',
      value: (f) => json({ window: f.intake, extensions: f.extensions }),
      seenBy: everyone,
      columns: ['dates.intakeFrom', 'dates.intakeTo'],
    },
    plan: {
      title: { ru: 'План этапов', en: 'Planned stages' },
      reveals: 'plain',
      clause: 'kod-ai:4.3',
      value: (f) => json(f.plan),
      seenBy: everyone,
    },
    stages: {
      title: { ru: 'Этапы фактически', en: 'Stages as they ended' },
      reveals: 'plain',
      clause: 'kod-ai:4.1',
      value: (f) => json({ ends: f.stageEnds, late: f.late }),
      seenBy: everyone,
      columns: ['dates.published'],
    },
    imported: {
      title: { ru: 'Принято из реестра', en: 'Taken over from' },
      reveals: 'plain',
      clause: 'kod-ai:4.4.1',
      value: (f) => json(f.imported),
      seenBy: inside,
      columns: ['marks.registryNumber'],
    },
    criteria: {
      title: { ru: 'Добавленные критерии', en: 'Added criteria' },
      reveals: 'plain',
      clause: 'kod-ai:4.4.5',
      value: (f) => json(f.criteria),
      seenBy: { ...everyone, expert: 'always' },
    },
    winners: {
      title: { ru: 'Победители', en: 'Winners' },
      reveals: 'plain',
      clause: 'kod-ai:4.11',
      value: (f) => json(f.winners),
      seenBy: { public: ['published', 'closed'], ...inside },
    },
    budget: {
      title: { ru: 'Объём грантов', en: 'Volume of grants' },
      reveals: 'money',
      clause: 'kod-ai:2.7',
      value: (f) => f.budget,
      seenBy: { ...inside, finance: 'always' },
      columns: ['sums.budget'],
    },
    readings: {
      title: { ru: 'Выбранные прочтения', en: 'Chosen readings' },
      reveals: 'plain',
      clause: 'kod-ai:4.4.1',
      value: (f) => json(f.readings),
      seenBy: everyone,
    },
    readingChoices: {
      title: { ru: 'Кто и почему выбрал прочтения', en: 'Who chose the readings and why' },
      reveals: 'identity',
      clause: 'kod-ai:4.4.1',
      value: (f) => json(f.readingChoices ?? []),
      seenBy: inside,
    },
    memberships: {
      title: { ru: 'Составы жюри, совета и комиссии', en: 'Jury, council and commission' },
      reveals: 'identity',
      clause: 'kod-ai:4.7.2',
      value: (f) => json(f.bodies),
      seenBy: { ...inside, ...bodies },
    },
    chain: {
      title: { ru: 'Кто за кем решает', en: 'Who decides after whom' },
      reveals: 'plain',
      clause: 'kod-ai:4.1',
      value: () => json({ links: Object.values(chain), clauses: sumClauses, wins }),
      seenBy: { ...inside, ...bodies },
    },
    protocols: {
      title: { ru: 'Протоколы', en: 'Protocols' },
      reveals: 'plain',
      clause: 'kod-ai:4.7.10',
      value: (f) => json(f.protocols),
      seenBy: { ...inside, ...bodies },
    },
    publicRating: {
      title: { ru: 'Рейтинг для публики', en: 'Rating for the public' },
      reveals: 'opinion',
      clause: 'kod-ai:4.6.7',
      value: (f) => (f.readings['rating.public'] === 'bodies-only' ? [] : json(f.rating?.ranking ?? [])),
      seenBy: { public: afterReview },
    },
    rating: {
      title: { ru: 'Рейтинг', en: 'Rating' },
      reveals: 'opinion',
      clause: 'kod-ai:4.6.8',
      value: (f) => json(f.rating),
      seenBy: { 'fund-officer': 'always', auditor: 'always', director: afterReview, ...bodies },
    },
  }
