import { z } from 'zod'
import { type Personal, vocabulary } from '../../../../kernel/index.ts'
import type { PartyCode } from '../../parties.ts'
import {
  common,
  conflict,
  content,
  forbidden,
  idText,
  partyFrom,
  partyRoles,
  personalText,
  plainRow,
  shown,
  someText,
  t,
} from '../shared/index.ts'

export interface PartnerFacts {
  readonly code: string
  readonly party: PartyCode | null
  readonly kind: 'legal' | 'natural'
  /** Of an organisation; a person's own name is sealed. */
  readonly title: string | null
  readonly personName: Personal | null
  readonly aiActivity: string
  readonly vouchedBy: PartyCode | null
  readonly grounds: string | null
}
const initial: PartnerFacts = {
  code: '',
  party: null,
  kind: 'legal',
  title: null,
  personName: null,
  aiActivity: '',
  vouchedBy: null,
  grounds: null,
}

const words = vocabulary<PartnerFacts>()({
  ...common,
  id: 'sco-partner',
  title: t('Партнёр', 'Partner', '伙伴'),
  states: {
    entered: { title: t('внесён', 'entered', '已登记'), owner: partyRoles },
    vouched: { title: t('Сторона ручается', 'vouched for', '已担保'), owner: partyRoles },
    removed: { title: t('исключён', 'removed', '已移除'), owner: [], final: true },
  },
  initial,
})
type Guarding = Parameters<NonNullable<Parameters<typeof words.action>[0]['guard']>>[0]
const own = (guard: Guarding, facts: PartnerFacts, party: PartyCode) =>
  guard.ensure(
    facts.party === party,
    'sco:II/6',
    'party.own',
    { party: facts.party },
    forbidden('OTHER_STATE'),
  )

const enter = words.action({
  name: 'enter',
  title: t('Внести партнёра', 'Enter a partner', '登记伙伴'),
  clauses: ['sco:II/6'],
  by: partyRoles,
  from: 'new',
  to: 'entered',
  input: z.strictObject({
    code: idText(),
    kind: z.enum(['legal', 'natural']),
    title: someText(300).nullable(),
    personName: personalText('code', 300).nullable(),
    aiActivity: someText(),
  }),
  guard(guard, { input }) {
    const isNamed = input.kind === 'natural' ? input.personName !== null : input.title !== null
    const path = input.kind === 'natural' ? 'personName' : 'title'
    guard.ensure(isNamed, 'sco:II/6', 'thing.unknown', { id: path }, content('NAME_REQUIRED', path))
  },
  claims: ({ input }) => [
    { key: `sco/partner:${input.code}`, mode: 'refuse' as const, clause: 'sco:II/6' as const },
  ],
  effect: (_, { input, actor }) => ({
    ...initial,
    ...input,
    title: input.kind === 'natural' ? null : input.title,
    party: partyFrom(actor),
  }),
})

const vouch = words.action({
  name: 'vouch',
  title: t('Поручиться за партнёра', 'Vouch for the partner', '为伙伴担保'),
  clauses: ['sco:II/6'],
  by: partyRoles,
  from: ['entered'],
  to: 'vouched',
  input: z.strictObject({ grounds: someText() }),
  guard: (guard, { facts, actor }) => {
    own(guard, facts, partyFrom(actor))
  },
  effect: (facts, { input, actor }) => ({ ...facts, vouchedBy: partyFrom(actor), grounds: input.grounds }),
})

const takeBack = words.action({
  name: 'take-back',
  title: t('Отозвать поручительство', 'Take the vouching back', '撤回担保'),
  clauses: ['sco:II/6'],
  by: partyRoles,
  from: ['vouched'],
  to: 'entered',
  input: z.strictObject({ reason: someText() }),
  guard(guard, { facts, actor }) {
    const mine = facts.vouchedBy === partyFrom(actor)
    guard.ensure(mine, 'sco:II/6', 'party.own', { party: facts.vouchedBy }, conflict('NOT_THE_VOUCHER'))
  },
  effect: (facts) => ({ ...facts, vouchedBy: null, grounds: null }),
})

const remove = words.action({
  name: 'remove',
  title: t('Исключить партнёра', 'Remove the partner', '移除伙伴'),
  clauses: ['sco:II/6'],
  by: partyRoles,
  from: ['entered', 'vouched'],
  to: 'removed',
  input: z.strictObject({ reason: someText() }),
  guard: (guard, { facts, actor }) => {
    own(guard, facts, partyFrom(actor))
  },
  releases: ({ facts }) => [`sco/partner:${facts.code}`],
  effect: (facts) => facts,
})

/** Legal and natural persons that work in AI; the Party of their state vouches for them (`sco:II/6`). */
export const partner = words.procedure({
  actions: [enter, vouch, takeBack, remove],
  row: ({ facts }) => ({ ...plainRow(facts.title), marks: { state: facts.party } }),
  visibility: {
    title: shown(t('Организация', 'Organisation', '机构'), 'sco:II/6', (f) => f.title, {
      columns: ['title'],
    }),
    personName: shown(t('Имя', 'Name', '姓名'), 'sco:II/6', (f) => f.personName, { reveals: 'identity' }),
    party: shown(t('Государство', 'State', '国家'), 'sco:II/6', (f) => f.party, { columns: ['marks.state'] }),
    kind: shown(t('Лицо', 'Person', '主体'), 'sco:II/6', (f) => f.kind),
    aiActivity: shown(
      t('Деятельность в ИИ', 'Activity in AI', '人工智能活动'),
      'sco:II/6',
      (f) => f.aiActivity,
    ),
    vouched: shown(t('Поручительство', 'Vouching', '担保'), 'sco:II/6', ({ vouchedBy, grounds }) => ({
      vouchedBy,
      grounds,
    })),
  },
})
