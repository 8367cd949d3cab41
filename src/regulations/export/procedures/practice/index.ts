import { z } from 'zod'
import { indexNeed, vocabulary } from '../../../../kernel/index.ts'
import { clauseIds } from '../../clauses/index.ts'
import { conflict, content, type Done, shown, someText, staff, words } from '../shared/index.ts'

export interface PracticeFacts {
  readonly title: string
  readonly flags: readonly number[]
  readonly story: string
  readonly lesson: string
  readonly anonymised: boolean
  readonly written: Done | null
  readonly reviewed: (Done & { readonly remark: string | null }) | null
  readonly published: Done | null
}

const said = words(
  {
    'practice.anonymised': [
      'Практика не обезличена: уберите, чтобы контрагента нельзя было узнать',
      'The practice is not anonymised: nobody may be recognised in it',
      'Практика обезличена',
      'The practice is anonymised',
    ],
    'practice.names': [
      'В тексте стоит название контрагента из карточек: уберите его',
      'The text holds the name of a counterparty that has a card: take it out',
      'Названий контрагентов в тексте нет',
      'The text names no counterparty',
    ],
    'practice.own-review': [
      'Свою практику проверяет другой',
      'Somebody else reviews what one has written',
      'Практику проверил другой',
      'Somebody else reviewed it',
    ],
  },
  { 'practice.returned': ['Практика возвращена с замечанием', 'The practice came back with a remark'] },
)
export const practiceMet = said.met

const practiceWords = vocabulary<PracticeFacts>()({
  id: 'export-practice',
  regulation: 'export',
  title: { ru: 'Практика', en: 'Practice note' },
  clauses: clauseIds,
  states: {
    draft: { title: { ru: 'пишется', en: 'draft' }, owner: ['export-officer', 'foreign-trade'] },
    review: { title: { ru: 'на проверке', en: 'in review' }, owner: ['lawyer', 'export-officer'] },
    published: { title: { ru: 'опубликована', en: 'published' }, owner: [], final: true },
    withdrawn: { title: { ru: 'снята', en: 'withdrawn' }, owner: [], final: true },
  },
  roles: ['export-officer', 'foreign-trade', 'lawyer', 'company-head', 'auditor'],
  deadlines: {},
  messages: said.messages,
  initial: {
    title: '',
    flags: [],
    story: '',
    lesson: '',
    anonymised: false,
    written: null,
    reviewed: null,
    published: null,
  },
})
const { action } = practiceWords

const input = z.strictObject({
  title: someText(300),
  flags: z.array(z.int().min(1).max(22)).max(22),
  story: someText(8000),
  lesson: someText(4000),
  anonymised: z.boolean(),
})

/** A lesson of one case, told so that nobody is recognised (`export:7.2`). */
const write = action({
  name: 'write',
  title: { ru: 'Описать практику', en: 'Write a practice down' },
  clauses: ['export:7.2'],
  by: ['export-officer', 'foreign-trade', 'lawyer'],
  from: 'new',
  to: 'draft',
  input,
  effect: (facts, { input: given, on, actor }) => ({ ...facts, ...given, written: { on, by: actor.id } }),
})

const revise = action({
  name: 'revise',
  title: { ru: 'Поправить', en: 'Revise' },
  clauses: ['export:7.2'],
  by: ['export-officer', 'foreign-trade', 'lawyer'],
  from: ['draft'],
  to: 'same',
  input,
  effect: (facts, { input: given }) => ({ ...facts, ...given, reviewed: null }),
})

/** Names of organisations that have cards; those of people are sealed and cannot be looked for. */
const namesNeed = indexNeed(
  () => ({ procedure: 'export-counterparty' }),
  (rows) => rows.flatMap((row) => row.title ?? []),
)
const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"„“”']/g, '')
const named = (texts: readonly string[], names: readonly string[]) =>
  names.some((name) => texts.some((text) => plain(text).includes(plain(name))))

const submit = action({
  name: 'submit',
  title: { ru: 'Отдать на проверку', en: 'Submit for review' },
  clauses: ['export:7.2'],
  by: ['export-officer', 'foreign-trade', 'lawyer'],
  from: ['draft'],
  to: 'review',
  input: z.strictObject({}),
  guard(guard, { facts }) {
    guard.ensure(
      facts.anonymised,
      'export:7.2',
      'practice.anonymised',
      {},
      content('NOT_ANONYMISED', 'anonymised'),
    )
  },
  effect: (facts) => facts,
})

const giveBack = action({
  name: 'give-back',
  title: { ru: 'Вернуть с замечанием', en: 'Give back with a remark' },
  clauses: ['export:7.2'],
  by: ['lawyer', 'export-officer'],
  from: ['review'],
  to: 'draft',
  input: z.strictObject({ remark: someText(2000) }),
  notices: ({ facts }) => [{ to: facts.written?.by ?? '', message: 'practice.returned' }],
  effect: (facts, { input: { remark }, on, actor }) => ({
    ...facts,
    anonymised: false,
    reviewed: { remark, on, by: actor.id },
  }),
})

/** Published for everybody once somebody else has read it and no counterparty is named in it. */
const publish = action({
  name: 'publish',
  title: { ru: 'Опубликовать', en: 'Publish' },
  clauses: ['export:7.2'],
  by: ['lawyer', 'export-officer'],
  from: ['review'],
  to: 'published',
  input: z.strictObject({}),
  needs: { named: namesNeed },
  guard(guard, { facts, needs, actor }) {
    guard.ensure(
      !named([facts.title, facts.story, facts.lesson], needs.named),
      'export:7.2',
      'practice.names',
      {},
      conflict('COUNTERPARTY_NAMED', 'story'),
    )
    guard.ensure(
      facts.written?.by !== actor.id,
      'export:7.2',
      'practice.own-review',
      {},
      conflict('OWN_REVIEW'),
    )
  },
  effect: (facts, { on, actor }) => ({
    ...facts,
    reviewed: { remark: null, on, by: actor.id },
    published: { on, by: actor.id },
  }),
})

const withdraw = action({
  name: 'withdraw',
  title: { ru: 'Снять', en: 'Withdraw' },
  clauses: ['export:7.2'],
  by: ['export-officer', 'lawyer', 'company-head'],
  from: ['draft', 'review'],
  to: 'withdrawn',
  input: z.strictObject({ reason: someText(1000) }),
  effect: (facts) => facts,
})

const field = shown<PracticeFacts>

/** A practice note: written, read by another, shared with everybody (`export:7.2`). */
export const practice = practiceWords.procedure({
  actions: [write, revise, submit, giveBack, publish, withdraw],
  tasks: ({ state }) =>
    state === 'review'
      ? [
          {
            key: 'review',
            title: { ru: 'Проверить практику', en: 'Review the practice' },
            role: 'lawyer' as const,
            holder: null,
            clause: 'export:7.2' as const,
            deadline: null,
          },
        ]
      : [],
  row: ({ facts }) => ({
    lot: null,
    holder: facts.written?.by ?? null,
    title: facts.title,
    sums: {},
    dates: facts.published ? { published: facts.published.on } : {},
    marks: { flags: facts.flags as never },
  }),
  visibility: {
    practice: field(
      'Практика',
      'Practice',
      'export:7.2',
      ({ title, flags, story, lesson }) => ({ title, flags, story, lesson }),
      { seenBy: { ...staff, public: ['published'] }, columns: ['title'] },
    ),
    review: field('Проверка', 'Review', 'export:7.2', (f) => ({ written: f.written, reviewed: f.reviewed }), {
      columns: ['holder'],
    }),
    published: field('Опубликована', 'Published', 'export:7.2', (f) => f.published?.on ?? null, {
      seenBy: { ...staff, public: ['published'] },
      columns: ['dates.published'],
    }),
  },
})
