import { z } from 'zod'
import { type IsoDate, vocabulary } from '../../../../kernel/index.ts'
import { type PartyCode, partyCodes } from '../../parties.ts'
import { distinct, partyList } from '../../rules/index.ts'
import {
  common,
  content,
  everyone,
  forbidden,
  forEachParty,
  partyFrom,
  partyRoles,
  plainRow,
  shown,
  someText,
  t,
} from '../shared/index.ts'

interface Remark {
  readonly on: IsoDate
  readonly party: PartyCode
  readonly text: string
  readonly asksContact: boolean
}
export interface PracticeFacts {
  readonly owner: PartyCode | null
  readonly title: string
  readonly sector: string
  readonly technology: string
  readonly effect: string
  readonly language: 'ru' | 'zh'
  /** All eight, or those the owner chose; the owner always. */
  readonly readers: readonly PartyCode[]
  readonly remarks: readonly Remark[]
}
const initial: PracticeFacts = {
  owner: null,
  title: '',
  sector: '',
  technology: '',
  effect: '',
  language: 'ru',
  readers: [],
  remarks: [],
}

const words = vocabulary<PracticeFacts>()({
  ...common,
  id: 'sco-practice',
  title: t('Практика', 'Practice', '实践'),
  states: {
    draft: { title: t('черновик', 'draft', '草稿'), owner: partyRoles },
    published: { title: t('опубликована', 'published', '已发布'), owner: partyRoles },
    archived: { title: t('в архиве', 'archived', '已归档'), owner: [], final: true },
  },
  initial,
})
type Guarding = Parameters<NonNullable<Parameters<typeof words.action>[0]['guard']>>[0]
const own = (guard: Guarding, { owner }: PracticeFacts, party: PartyCode) =>
  guard.ensure(owner === party, 'sco:II/1', 'party.own', { party: owner }, forbidden('NOT_THE_OWNER'))

const draft = words.action({
  name: 'draft',
  title: t('Описать практику', 'Describe a practice', '描述实践'),
  clauses: ['sco:II/1', 'sco:VI/1'],
  by: partyRoles,
  from: 'new',
  to: 'draft',
  input: z.strictObject({
    title: someText(300),
    sector: someText(200),
    technology: someText(300),
    effect: someText(),
    language: z.enum(['ru', 'zh']),
    visibility: z.enum(['all-parties', 'selected']),
    readers: partyList('sco:II/1'),
  }),
  guard(guard, { input }) {
    const hasReaders = input.visibility === 'all-parties' || input.readers.length > 0
    guard.ensure(hasReaders, 'sco:II/1', 'party.two', { count: 1 }, content('READERS_REQUIRED', 'readers'))
  },
  effect: (_, { input, actor }) => {
    const { visibility, readers, ...said } = input
    const owner = partyFrom(actor)
    const all = visibility === 'all-parties' ? partyCodes : readers
    return { ...initial, ...said, owner, readers: distinct([...all, owner]) }
  },
})

const publish = words.action({
  name: 'publish',
  title: t('Опубликовать', 'Publish', '发布'),
  clauses: ['sco:II/1'],
  by: partyRoles,
  from: ['draft'],
  to: 'published',
  input: z.strictObject({}),
  guard: (guard, { facts, actor }) => {
    own(guard, facts, partyFrom(actor))
  },
  effect: (facts) => facts,
})

const comment = words.action({
  name: 'comment',
  title: t('Написать отзыв или попросить о контакте', 'Comment or ask for a contact', '评论或请求联系'),
  clauses: ['sco:II/1'],
  by: partyRoles,
  from: ['published'],
  to: 'same',
  input: z.strictObject({ text: someText(), asksContact: z.boolean() }),
  guard(guard, { facts, actor }) {
    const party = partyFrom(actor)
    const reads = facts.readers.includes(party)
    guard.ensure(reads, 'sco:II/1', 'party.participant', { party }, forbidden('NOT_A_READER'))
  },
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    remarks: [...facts.remarks, { ...input, on, party: partyFrom(actor) }],
  }),
})

const archive = words.action({
  name: 'archive',
  title: t('Убрать в архив', 'Archive', '归档'),
  clauses: ['sco:II/1'],
  by: partyRoles,
  from: ['draft', 'published'],
  to: 'archived',
  input: z.strictObject({}),
  guard: (guard, { facts, actor }) => {
    own(guard, facts, partyFrom(actor))
  },
  effect: (facts) => facts,
})

/** A practice that a Party shares with all Parties or with some (`sco:II/1`). */
export const practice = words.procedure({
  actions: [draft, publish, comment, archive],
  row: ({ facts }) => ({ ...plainRow(null), marks: { owner: facts.owner, language: facts.language } }),
  visibility: {
    owner: shown(t('Сторона', 'Party', '一方'), 'sco:II/1', (f) => f.owner, {
      seenBy: everyone,
      columns: ['marks.owner'],
    }),
    language: shown(t('Язык', 'Language', '语言'), 'sco:VI/1', (f) => f.language, {
      columns: ['marks.language'],
    }),
    ...forEachParty<PracticeFacts>('practice', t('Практика', 'Practice', '实践'), 'sco:II/1', (f, party) =>
      f.readers.includes(party)
        ? { title: f.title, sector: f.sector, technology: f.technology, effect: f.effect, remarks: f.remarks }
        : null,
    ),
  },
})
