import { z } from 'zod'
import { type IsoDate, vocabulary } from '../../../../kernel/index.ts'
import { signedOn } from '../../parameters.ts'
import type { PartyCode } from '../../parties.ts'
import { distinct, partyList } from '../../rules/index.ts'
import {
  common,
  conflict,
  content,
  dateText,
  forbidden,
  idText,
  partyFrom,
  partyRoles,
  plainRow,
  shown,
  someText,
  t,
} from '../shared/index.ts'

const teamStates = ['applied', 'selected', 'in-programme', 'graduated', 'declined'] as const
type TeamState = (typeof teamStates)[number]
/** What may follow: nobody skips a step. */
const next: Readonly<Record<TeamState, readonly TeamState[]>> = {
  applied: ['selected', 'declined'],
  selected: ['in-programme', 'declined'],
  'in-programme': ['graduated', 'declined'],
  graduated: [],
  declined: [],
}

export interface AcceleratorFacts {
  readonly title: string
  readonly organisers: readonly PartyCode[]
  readonly consents: readonly PartyCode[]
  readonly opens: IsoDate | null
  readonly closes: IsoDate | null
  readonly criteria: string
  readonly places: number
  readonly teams: readonly {
    readonly id: string
    readonly party: PartyCode
    readonly idea: string
    readonly state: TeamState
  }[]
}
const initial: AcceleratorFacts = {
  title: '',
  organisers: [],
  consents: [],
  opens: null,
  closes: null,
  criteria: '',
  places: 0,
  teams: [],
}

const words = vocabulary<AcceleratorFacts>()({
  ...common,
  id: 'sco-accelerator',
  title: t('Акселератор', 'Accelerator', '加速器'),
  states: {
    announced: {
      title: t('ждёт согласия организаторов', 'awaits its organisers', '待主办方同意'),
      owner: partyRoles,
    },
    open: { title: t('идёт набор', 'call open', '征集中'), owner: partyRoles },
    closed: { title: t('закрыт', 'closed', '已结束'), owner: [], final: true },
  },
  initial,
})
type Guarding = Parameters<NonNullable<Parameters<typeof words.action>[0]['guard']>>[0]
const organiser = (guard: Guarding, { organisers }: AcceleratorFacts, party: PartyCode) =>
  guard.ensure(
    organisers.includes(party),
    'sco:II/3',
    'party.participant',
    { party },
    forbidden('NOT_AN_ORGANISER'),
  )

const announce = words.action({
  name: 'announce',
  title: t('Объявить акселератор', 'Announce an accelerator', '发布加速器'),
  clauses: ['sco:II/3', 'sco:II'],
  by: partyRoles,
  from: 'new',
  to: 'announced',
  /** Terms of equity are no part of it: they stand in an arrangement of their own. */
  input: z.strictObject({
    title: someText(300),
    organisers: partyList('sco:II/3'),
    opens: dateText(),
    closes: dateText(),
    criteria: someText(),
    places: z.number().int().min(1).max(10_000),
  }),
  guard(guard, { input, actor }) {
    const mine = input.organisers.includes(partyFrom(actor))
    guard.ensure(mine, 'sco:II/3', 'party.included', {}, content('OWN_PARTY', 'organisers'))
    guard.ensure(input.opens <= input.closes, 'sco:II/3', 'date.order', {}, content('DATE', 'closes'))
    const date = input.opens
    guard.ensure(date >= signedOn, 'sco:VI/2', 'date.in-force', { date }, content('BEFORE_SIGNING', 'opens'))
  },
  effect: (_, { input, actor }) => ({
    ...initial,
    ...input,
    organisers: distinct(input.organisers),
    consents: [partyFrom(actor)],
  }),
})

const consent = words.action({
  name: 'consent',
  title: t('Согласиться быть организатором', 'Consent to organise', '同意主办'),
  clauses: ['sco:II', 'sco:II/3'],
  by: partyRoles,
  who: 'sco:V/2',
  from: ['announced'],
  to: 'same',
  input: z.strictObject({}),
  guard: (guard, { facts, actor }) => {
    organiser(guard, facts, partyFrom(actor))
  },
  effect: (facts, { actor }) => ({ ...facts, consents: distinct([...facts.consents, partyFrom(actor)]) }),
})

const openCall = words.action({
  name: 'open-call',
  title: t('Открыть набор', 'Open the call', '启动征集'),
  clauses: ['sco:II/3', 'sco:II'],
  by: partyRoles,
  from: ['announced'],
  to: 'open',
  input: z.strictObject({}),
  guard(guard, { facts, actor }) {
    organiser(guard, facts, partyFrom(actor))
    for (const party of facts.organisers)
      guard.ensure(
        facts.consents.includes(party),
        'sco:II',
        'roadmap.consent',
        { party },
        conflict('CONSENT_MISSING', `consents.${party}`),
      )
  },
  effect: (facts) => facts,
})

const apply = words.action({
  name: 'apply',
  title: t('Подать команду', 'Enter a team', '推荐团队'),
  clauses: ['sco:II/3'],
  by: partyRoles,
  from: ['open'],
  to: 'same',
  input: z.strictObject({ id: idText(), idea: someText() }),
  guard(guard, { facts, input, on }) {
    const isOpen = facts.closes !== null && on <= facts.closes
    guard.ensure(isOpen, 'sco:II/3', 'date.open', { date: facts.closes }, conflict('CALL_CLOSED'))
    const isNew = facts.teams.every(({ id }) => id !== input.id)
    guard.ensure(isNew, 'sco:II/3', 'thing.once', { id: input.id }, conflict('TEAM_KNOWN', 'id'))
  },
  effect: (facts, { input, actor }) => ({
    ...facts,
    teams: [...facts.teams, { ...input, party: partyFrom(actor), state: 'applied' as const }],
  }),
})

const move = words.action({
  name: 'move-team',
  title: t('Перевести команду', 'Move a team on', '更新团队状态'),
  clauses: ['sco:II/3'],
  by: partyRoles,
  from: ['open'],
  to: 'same',
  input: z.strictObject({ id: idText(), state: z.enum(teamStates) }),
  guard(guard, { facts, input, actor }) {
    organiser(guard, facts, partyFrom(actor))
    const team = facts.teams.find(({ id }) => id === input.id)
    const follows = team !== undefined && next[team.state].includes(input.state)
    guard.ensure(follows, 'sco:II/3', 'thing.unknown', { id: input.id }, conflict('TEAM_STATE', 'state'))
    const taken = facts.teams.filter(({ state }) =>
      ['selected', 'in-programme', 'graduated'].includes(state),
    ).length
    const hasPlace = input.state !== 'selected' || taken < facts.places
    guard.ensure(
      hasPlace,
      'sco:II/3',
      'places.used',
      { places: facts.places },
      conflict('NO_PLACES', 'state'),
    )
  },
  effect: (facts, { input }) => ({
    ...facts,
    teams: facts.teams.map((team) => (team.id === input.id ? { ...team, state: input.state } : team)),
  }),
})

const close = words.action({
  name: 'close',
  title: t('Закрыть акселератор', 'Close the accelerator', '结束加速器'),
  clauses: ['sco:II/3'],
  by: partyRoles,
  from: ['announced', 'open'],
  to: 'closed',
  input: z.strictObject({}),
  guard: (guard, { facts, actor }) => {
    organiser(guard, facts, partyFrom(actor))
  },
  effect: (facts) => facts,
})

/** A joint accelerator: organisers consent, teams come through a Party (`sco:II/3`). */
export const accelerator = words.procedure({
  actions: [announce, consent, openCall, apply, move, close],
  row: ({ facts }) => ({ ...plainRow(facts.title), dates: facts.closes ? { closes: facts.closes } : {} }),
  visibility: {
    title: shown(t('Название', 'Title', '名称'), 'sco:II/3', (f) => f.title, { columns: ['title'] }),
    organisers: shown(t('Организаторы', 'Organisers', '主办方'), 'sco:II/3', (f) => f.organisers),
    consents: shown(t('Согласились', 'Consented', '已同意'), 'sco:II', (f) => f.consents),
    call: shown(
      t('Набор', 'Call', '征集'),
      'sco:II/3',
      ({ opens, closes, criteria, places }) => ({ opens, closes, criteria, places }),
      { columns: ['dates.closes'] },
    ),
    teams: shown(t('Команды', 'Teams', '团队'), 'sco:II/3', (f) => f.teams),
  },
})
