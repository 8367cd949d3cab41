import { z } from 'zod'
import { type IsoDate, vocabulary } from '../../../kernel/index.ts'
import { clauseIds } from '../clauses/index.ts'
import { signedOn } from '../parameters.ts'
import type { PartyCode } from '../parties.ts'
import { distinct, partyCode, partyList, dispute as rule } from '../rules/index.ts'
import {
  common,
  conflict,
  content,
  dateText,
  fileText,
  forbidden,
  partyFrom,
  partyRoles,
  plainRow,
  roleOf,
  shown,
  someText,
  t,
} from './shared/index.ts'

export interface ConsultationFacts {
  readonly subject: 'interpretation' | 'implementation'
  readonly clause: string
  readonly description: string
  readonly opener: PartyCode | null
  readonly parties: readonly PartyCode[]
  readonly rounds: readonly { readonly date: IsoDate; readonly party: PartyCode; readonly position: string }[]
  readonly text: { readonly version: number; readonly words: string; readonly file: string | null } | null
  readonly confirmed: readonly PartyCode[]
}
const initial: ConsultationFacts = {
  subject: 'interpretation',
  clause: '',
  description: '',
  opener: null,
  parties: [],
  rounds: [],
  text: null,
  confirmed: [],
}

/** No state says "decided" and no action judges, votes or punishes: there is no arbiter (`sco:VI/3`). */
const words = vocabulary<ConsultationFacts>()({
  ...common,
  id: 'sco-consultation',
  title: t('Взаимные консультации', 'Mutual consultations', '相互协商'),
  states: {
    consulting: { title: t('консультации идут', 'consultations go on', '协商中'), owner: partyRoles },
    settled: {
      title: t('улажено согласованным текстом', 'settled by an agreed text', '已以商定文本解决'),
      owner: [],
      final: true,
    },
    withdrawn: { title: t('отозвано', 'withdrawn', '已撤回'), owner: [], final: true },
  },
  initial,
})

const about = {
  clause: z.enum(clauseIds),
  description: someText(),
  parties: partyList('sco:VI/3'),
}

const open = words.action({
  name: 'open',
  title: t('Начать консультации', 'Open consultations', '启动协商'),
  clauses: ['sco:VI/3'],
  by: partyRoles,
  from: 'new',
  to: 'consulting',
  input: z.strictObject({ subject: z.enum(['interpretation', 'implementation']), ...about }),
  guard(guard, { input, actor }) {
    const parties = distinct(input.parties)
    guard.ensure(
      parties.length >= 2,
      'sco:VI/3',
      'party.two',
      { count: parties.length },
      content('TWO_PARTIES_REQUIRED', 'parties'),
    )
    guard.ensure(
      parties.includes(partyFrom(actor)),
      'sco:VI/3',
      'party.included',
      {},
      content('OWN_PARTY', 'parties'),
    )
  },
  effect: (_, { input, actor }) => ({
    ...initial,
    ...input,
    parties: distinct(input.parties),
    opener: partyFrom(actor),
  }),
  notices: ({ input }) =>
    distinct(input.parties).map((party) => ({
      to: `role:${roleOf(party)}`,
      message: 'consultation.opened' as const,
    })),
})

const openDivergence = words.action({
  name: 'open-divergence',
  title: t(
    'Начать консультации о расхождении текстов',
    'Open consultations on texts that differ',
    '就文本歧异启动协商',
  ),
  clauses: ['sco:VI/1', 'sco:VI/3'],
  by: ['system'],
  from: 'new',
  to: 'consulting',
  input: z.strictObject({
    clause: z.string().max(120),
    description: someText(),
    parties: partyList('sco:VI/3'),
    opener: partyCode('sco:VI/3'),
  }),
  effect: (_, { input }) => ({ ...initial, ...input, parties: distinct(input.parties) }),
})

const round = words.action({
  name: 'record-round',
  title: t('Записать раунд: своя позиция', 'Record a round: own position', '记录磋商:本方立场'),
  clauses: ['sco:VI/3'],
  by: partyRoles,
  from: ['consulting'],
  to: 'same',
  input: z.strictObject({ date: dateText(), position: someText() }),
  guard(guard, { facts, input, on, actor }) {
    mine(guard, facts, partyFrom(actor))
    guard.ensure(
      input.date >= signedOn,
      'sco:VI/2',
      'date.in-force',
      { date: input.date },
      content('BEFORE_SIGNING', 'date'),
    )
    guard.ensure(
      input.date <= on,
      'sco:VI/3',
      'date.not-later',
      { date: input.date },
      content('DATE', 'date'),
    )
  },
  effect: (facts, { input, actor }) => ({
    ...facts,
    rounds: [...facts.rounds, { ...input, party: partyFrom(actor) }],
  }),
})

const proposeText = words.action({
  name: 'propose-text',
  title: t('Предложить текст', 'Propose a text', '提出文本'),
  clauses: ['sco:VI/3'],
  by: partyRoles,
  from: ['consulting'],
  to: 'same',
  input: z.strictObject({ words: someText(), file: fileText().nullable() }),
  guard: (guard, { facts, actor }) => mine(guard, facts, partyFrom(actor)),
  effect: (facts, { input }) => ({
    ...facts,
    text: { ...input, version: (facts.text?.version ?? 0) + 1 },
    confirmed: [],
  }),
})

const confirm = words.action({
  name: 'confirm',
  title: t('Подтвердить текст', 'Confirm the text', '确认文本'),
  clauses: ['sco:VI/3'],
  by: partyRoles,
  who: 'sco:V/2',
  from: ['consulting'],
  to: {
    oneOf: ['consulting', 'settled'],
    choose: ({ facts, actor }) =>
      distinct([...facts.confirmed, partyFrom(actor)]).length === facts.parties.length
        ? 'settled'
        : 'consulting',
  },
  input: z.strictObject({ version: z.number().int().min(1).max(10_000) }),
  guard(guard, { facts, input, actor }) {
    const party = partyFrom(actor)
    mine(guard, facts, party)
    const version = facts.text?.version ?? 0
    guard.ensure(
      input.version === version,
      'sco:VI/3',
      'text.version',
      { version },
      conflict('TEXT_CHANGED', 'version'),
    )
    guard.rule(rule, { parties: [...facts.parties], confirmed: distinct([...facts.confirmed, party]) })
  },
  effect: (facts, { actor }) => ({ ...facts, confirmed: distinct([...facts.confirmed, partyFrom(actor)]) }),
})

const withdraw = words.action({
  name: 'withdraw',
  title: t('Отозвать разногласие', 'Withdraw the difference', '撤回分歧'),
  clauses: ['sco:VI/3'],
  by: partyRoles,
  from: ['consulting'],
  to: 'withdrawn',
  input: z.strictObject({}),
  guard(guard, { facts, actor }) {
    const isOpener = partyFrom(actor) === facts.opener
    guard.ensure(isOpener, 'sco:VI/3', 'party.own', { party: facts.opener }, forbidden('NOT_THE_OPENER'))
  },
  effect: (facts) => facts,
})

type Guarding = Parameters<NonNullable<Parameters<typeof words.action>[0]['guard']>>[0]
function mine(guard: Guarding, { parties }: ConsultationFacts, party: PartyCode) {
  guard.ensure(
    parties.includes(party),
    'sco:VI/3',
    'party.participant',
    { party },
    forbidden('NOT_A_PARTICIPANT'),
  )
}

/** A difference on interpretation or carrying out: rounds, a text, and the confirmation of every disputing Party. */
export const consultation = words.procedure({
  actions: [open, openDivergence, round, proposeText, confirm, withdraw],
  row: ({ facts }) => plainRow(facts.clause),
  visibility: {
    subject: shown(t('Предмет', 'Subject', '主题'), 'sco:VI/3', (f) => f.subject),
    clause: shown(t('Пункт', 'Clause', '条款'), 'sco:VI/3', (f) => f.clause, { columns: ['title'] }),
    description: shown(t('Существо', 'Substance', '内容'), 'sco:VI/3', (f) => f.description),
    parties: shown(t('Участники', 'Participants', '参与方'), 'sco:VI/3', (f) => f.parties),
    rounds: shown(t('Раунды', 'Rounds', '磋商'), 'sco:VI/3', (f) => f.rounds),
    text: shown(t('Предложенный текст', 'Proposed text', '拟议文本'), 'sco:VI/3', (f) => f.text),
    confirmed: shown(t('Подтвердили', 'Confirmed by', '已确认'), 'sco:VI/3', (f) => f.confirmed),
  },
})
