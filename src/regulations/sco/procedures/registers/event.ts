import { z } from 'zod'
import { type IsoDate, vocabulary } from '../../../../kernel/index.ts'
import { signedOn } from '../../parameters.ts'
import type { PartyCode } from '../../parties.ts'
import { partyCode, olympiad as rule } from '../../rules/index.ts'
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

interface Score {
  readonly juror: string
  readonly jurorState: PartyCode
  readonly team: string
  readonly points: number
}
export interface EventFacts {
  readonly title: string
  readonly kind: 'forum' | 'conference' | 'seminar' | 'contest' | 'olympiad'
  readonly host: PartyCode | null
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly registrationTo: IsoDate | null
  readonly languages: readonly string[]
  readonly rounds: number
  /** Delegations of a forum and national teams of an olympiad. */
  readonly teams: readonly { readonly id: string; readonly state: PartyCode; readonly title: string }[]
  readonly jurors: readonly { readonly person: string; readonly state: PartyCode }[]
  readonly scores: readonly (Score & { readonly round: number })[]
}
const initial: EventFacts = {
  title: '',
  kind: 'forum',
  host: null,
  from: null,
  to: null,
  registrationTo: null,
  languages: [],
  rounds: 1,
  teams: [],
  jurors: [],
  scores: [],
}

const words = vocabulary<EventFacts>()({
  ...common,
  id: 'sco-event',
  title: t('Событие', 'Event', '活动'),
  states: {
    announced: { title: t('объявлено', 'announced', '已发布'), owner: partyRoles },
    running: { title: t('идёт', 'running', '进行中'), owner: partyRoles },
    held: { title: t('прошло', 'held', '已举办'), owner: [], final: true },
    cancelled: { title: t('отменено', 'cancelled', '已取消'), owner: [], final: true },
  },
  initial,
})
type Guarding = Parameters<NonNullable<Parameters<typeof words.action>[0]['guard']>>[0]
const host = (guard: Guarding, facts: EventFacts, party: PartyCode) =>
  guard.ensure(
    facts.host === party,
    'sco:II/11',
    'party.own',
    { party: facts.host },
    forbidden('NOT_THE_HOST'),
  )

const announce = words.action({
  name: 'announce',
  title: t('Объявить событие', 'Announce an event', '发布活动'),
  clauses: ['sco:II/11'],
  by: partyRoles,
  from: 'new',
  to: 'announced',
  input: z.strictObject({
    title: someText(300),
    kind: z.enum(['forum', 'conference', 'seminar', 'contest', 'olympiad']),
    from: dateText(),
    to: dateText(),
    registrationTo: dateText(),
    languages: z.array(someText(50)).min(1).max(10),
    rounds: z.number().int().min(1).max(20),
  }),
  guard(guard, { input }) {
    const inOrder = input.registrationTo <= input.from && input.from <= input.to
    guard.ensure(inOrder, 'sco:II/11', 'date.order', {}, content('DATE', 'to'))
    const date = input.from
    guard.ensure(date >= signedOn, 'sco:VI/2', 'date.in-force', { date }, content('BEFORE_SIGNING', 'from'))
  },
  effect: (_, { input, actor }) => ({ ...initial, ...input, host: partyFrom(actor) }),
})

const register = words.action({
  name: 'register',
  title: t('Заявить команду или делегацию', 'Nominate a team or delegation', '报名'),
  clauses: ['sco:II/11'],
  by: partyRoles,
  from: ['announced', 'running'],
  to: 'same',
  input: z.strictObject({ id: idText(), title: someText(300) }),
  guard(guard, { facts, input, on, file }) {
    const date = facts.registrationTo
    const isOpen = file.state === 'announced' && date !== null && on <= date
    guard.ensure(isOpen, 'sco:II/11', 'date.open', { date }, conflict('REGISTRATION_CLOSED'))
    const isNew = facts.teams.every(({ id }) => id !== input.id)
    guard.ensure(isNew, 'sco:II/11', 'thing.once', { id: input.id }, conflict('TEAM_KNOWN', 'id'))
  },
  effect: (facts, { input, actor }) => ({
    ...facts,
    teams: [...facts.teams, { ...input, state: partyFrom(actor) }],
  }),
})

const appoint = words.action({
  name: 'appoint-juror',
  title: t('Назначить судью', 'Appoint a juror', '任命评委'),
  clauses: ['sco:II/11'],
  by: partyRoles,
  from: ['announced', 'running'],
  to: 'same',
  input: z.strictObject({ person: idText(), state: partyCode('sco:II/11') }),
  guard(guard, { facts, input, actor }) {
    host(guard, facts, partyFrom(actor))
    const isNew = facts.jurors.every(({ person }) => person !== input.person)
    guard.ensure(isNew, 'sco:II/11', 'thing.once', { id: input.person }, conflict('JUROR_KNOWN', 'person'))
  },
  effect: (facts, { input }) => ({ ...facts, jurors: [...facts.jurors, input] }),
})

const begin = words.action({
  name: 'begin',
  title: t('Начать', 'Begin', '开始'),
  clauses: ['sco:II/11'],
  by: partyRoles,
  from: ['announced'],
  to: 'running',
  input: z.strictObject({}),
  guard: (guard, { facts, actor }) => {
    host(guard, facts, partyFrom(actor))
  },
  effect: (facts) => facts,
})

const score = words.action({
  name: 'score',
  title: t('Внести оценку судьи', 'Record the score of a juror', '登记评分'),
  clauses: ['sco:II/11'],
  by: partyRoles,
  from: ['running'],
  to: 'same',
  input: z.strictObject({
    juror: idText(),
    team: idText(),
    round: z.number().int().min(1).max(20),
    points: z.number().int().min(0).max(10_000),
  }),
  guard(guard, { facts, input, actor }) {
    host(guard, facts, partyFrom(actor))
    const juror = facts.jurors.find(({ person }) => person === input.juror)
    const team = facts.teams.find(({ id }) => id === input.team)
    guard.ensure(
      !!juror,
      'sco:II/11',
      'thing.unknown',
      { id: input.juror },
      content('UNKNOWN_JUROR', 'juror'),
    )
    guard.ensure(!!team, 'sco:II/11', 'thing.unknown', { id: input.team }, content('UNKNOWN_TEAM', 'team'))
    const { round } = input
    guard.ensure(
      round <= facts.rounds,
      'sco:II/11',
      'thing.unknown',
      { id: round },
      content('UNKNOWN_ROUND', 'round'),
    )
    if (!juror || !team) return
    const teams = facts.teams.map(({ id, state }) => ({ id, state }))
    const { errors } = guard.rule(rule, { teams, scores: [{ ...scoreOf(input, juror.state) }] })
    const isOther = !errors.includes('JUROR_OWN_STATE')
    guard.ensure(isOther, 'sco:II/11', 'juror.own', {}, forbidden('JUROR_OWN_STATE', 'juror'))
    const isNew = facts.scores.every(
      (s) => s.juror !== input.juror || s.team !== input.team || s.round !== round,
    )
    guard.ensure(isNew, 'sco:II/11', 'thing.once', { id: input.juror }, conflict('SCORED', 'juror'))
  },
  effect: (facts, { input }) => {
    const state = facts.jurors.find(({ person }) => person === input.juror)!.state
    return { ...facts, scores: [...facts.scores, { ...scoreOf(input, state), round: input.round }] }
  },
})
const scoreOf = ({ juror, team, points }: Omit<Score, 'jurorState'>, jurorState: PartyCode): Score => ({
  juror,
  team,
  points,
  jurorState,
})

const finish = words.action({
  name: 'finish',
  title: t('Завершить', 'Finish', '结束'),
  clauses: ['sco:II/11'],
  by: partyRoles,
  from: ['running'],
  to: 'held',
  input: z.strictObject({}),
  guard(guard, { facts, actor }) {
    host(guard, facts, partyFrom(actor))
    guard.rule(rule, ruleFacts(facts))
  },
  effect: (facts) => facts,
})
const ruleFacts = ({ teams, scores }: EventFacts) => ({
  teams: teams.map(({ id, state }) => ({ id, state })),
  scores: scores.map((one) => scoreOf(one, one.jurorState)),
})

const cancel = words.action({
  name: 'cancel',
  title: t('Отменить', 'Cancel', '取消'),
  clauses: ['sco:II/11'],
  by: partyRoles,
  from: ['announced', 'running'],
  to: 'cancelled',
  input: z.strictObject({ reason: someText() }),
  guard: (guard, { facts, actor }) => {
    host(guard, facts, partyFrom(actor))
  },
  effect: (facts) => facts,
})

/** Points and places: equal points share a place. */
function table({ teams, scores }: EventFacts) {
  const sums = teams.map(({ id, state }) => ({
    team: id,
    state,
    points: scores.filter((one) => one.team === id).reduce((sum, one) => sum + one.points, 0),
  }))
  return sums
    .map((row) => ({ ...row, place: 1 + sums.filter((other) => other.points > row.points).length }))
    .sort((a, b) => a.place - b.place)
}

/** Forums, conferences, seminars, contests and olympiads with national teams and a jury (`sco:II/11`). */
export const event = words.procedure({
  actions: [announce, register, appoint, begin, score, finish, cancel],
  row: ({ facts }) => ({
    ...plainRow(facts.title),
    dates: facts.from ? { from: facts.from } : {},
    marks: { kind: facts.kind },
  }),
  visibility: {
    title: shown(t('Название', 'Title', '名称'), 'sco:II/11', (f) => f.title, { columns: ['title'] }),
    kind: shown(t('Вид', 'Kind', '类别'), 'sco:II/11', (f) => f.kind, { columns: ['marks.kind'] }),
    host: shown(t('Принимающая Сторона', 'Host Party', '主办方'), 'sco:II/11', (f) => f.host),
    dates: shown(
      t('Дни', 'Days', '日期'),
      'sco:II/11',
      ({ from, to, registrationTo, languages, rounds }) => ({ from, to, registrationTo, languages, rounds }),
      { columns: ['dates.from'] },
    ),
    teams: shown(t('Команды', 'Teams', '队伍'), 'sco:II/11', (f) => f.teams),
    jurors: shown(t('Судьи', 'Jurors', '评委'), 'sco:II/11', (f) => f.jurors, { reveals: 'identity' }),
    results: shown(t('Итоги', 'Results', '结果'), 'sco:II/11', table),
  },
})
