import { z } from 'zod'
import { type IsoDate, type Personal, vocabulary } from '../../../../kernel/index.ts'
import { signedOn } from '../../parameters.ts'
import type { PartyCode } from '../../parties.ts'
import { partyCode, quota as rule } from '../../rules/index.ts'
import {
  common,
  conflict,
  content,
  dateText,
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

interface Trainee {
  readonly person: string
  readonly name: Personal
  readonly party: PartyCode
  readonly certificate: string | null
}
export interface TrainingFacts {
  readonly host: PartyCode | null
  readonly title: string
  readonly kind: 'degree' | 'upskilling' | 'retraining'
  readonly language: string
  readonly from: IsoDate | null
  readonly to: IsoDate | null
  readonly quotas: readonly { readonly party: PartyCode; readonly places: number }[]
  readonly trainees: readonly Trainee[]
}
const initial: TrainingFacts = {
  host: null,
  title: '',
  kind: 'upskilling',
  language: '',
  from: null,
  to: null,
  quotas: [],
  trainees: [],
}

const words = vocabulary<TrainingFacts>()({
  ...common,
  id: 'sco-training',
  title: t('Программа обучения', 'Programme of training', '培训项目'),
  states: {
    open: { title: t('идёт набор', 'open for nominations', '提名中'), owner: partyRoles },
    running: { title: t('идёт обучение', 'running', '培训中'), owner: partyRoles },
    closed: { title: t('завершена', 'closed', '已结束'), owner: [], final: true },
  },
  initial,
})
type Guarding = Parameters<NonNullable<Parameters<typeof words.action>[0]['guard']>>[0]
const host = (guard: Guarding, facts: TrainingFacts, party: PartyCode) =>
  guard.ensure(
    facts.host === party,
    'sco:II/5',
    'party.own',
    { party: facts.host },
    forbidden('NOT_THE_HOST'),
  )

const announce = words.action({
  name: 'announce',
  title: t('Объявить программу', 'Announce a programme', '发布培训'),
  clauses: ['sco:II/5'],
  by: partyRoles,
  from: 'new',
  to: 'open',
  input: z.strictObject({
    title: someText(300),
    kind: z.enum(['degree', 'upskilling', 'retraining']),
    language: someText(50),
    from: dateText(),
    to: dateText(),
    quotas: z
      .array(z.strictObject({ party: partyCode('sco:II/5'), places: z.number().int().min(0).max(10_000) }))
      .max(8),
  }),
  guard(guard, { input }) {
    guard.ensure(input.from <= input.to, 'sco:II/5', 'date.order', {}, content('DATE', 'to'))
    const date = input.from
    guard.ensure(date >= signedOn, 'sco:VI/2', 'date.in-force', { date }, content('BEFORE_SIGNING', 'from'))
    const once = new Set(input.quotas.map(({ party }) => party)).size === input.quotas.length
    guard.ensure(once, 'sco:II/5', 'thing.once', { id: 'quotas' }, content('QUOTA_TWICE', 'quotas'))
  },
  effect: (_, { input, actor }) => ({ ...initial, ...input, host: partyFrom(actor) }),
})

const nominate = words.action({
  name: 'nominate',
  title: t('Направить слушателя', 'Nominate a trainee', '推荐学员'),
  clauses: ['sco:II/5', 'sco:III/3'],
  by: partyRoles,
  from: ['open'],
  to: 'same',
  input: z.strictObject({ person: idText(), name: personalText('person', 300) }),
  guard(guard, { facts, input, actor }) {
    const party = partyFrom(actor)
    const quota = facts.quotas.find((one) => one.party === party)?.places ?? 0
    const nominated = facts.trainees.filter((one) => one.party === party).length
    const { accepted } = guard.rule(rule, { quota, nominated })
    guard.ensure(accepted, 'sco:II/5', 'quota.used', { quota }, conflict('QUOTA_USED', 'person'))
    const isNew = facts.trainees.every(({ person }) => person !== input.person)
    guard.ensure(isNew, 'sco:II/5', 'thing.once', { id: input.person }, conflict('TRAINEE_KNOWN', 'person'))
  },
  effect: (facts, { input, actor }) => ({
    ...facts,
    trainees: [...facts.trainees, { ...input, party: partyFrom(actor), certificate: null }],
  }),
})

const begin = words.action({
  name: 'begin',
  title: t('Начать обучение', 'Begin the training', '开始培训'),
  clauses: ['sco:II/5'],
  by: partyRoles,
  from: ['open'],
  to: 'running',
  input: z.strictObject({}),
  guard: (guard, { facts, actor }) => {
    host(guard, facts, partyFrom(actor))
  },
  effect: (facts) => facts,
})

const certify = words.action({
  name: 'certify',
  title: t('Внести свидетельство', 'Record a certificate', '登记证书'),
  clauses: ['sco:II/5'],
  by: partyRoles,
  from: ['running'],
  to: 'same',
  input: z.strictObject({ person: idText(), certificate: someText(100) }),
  guard(guard, { facts, input, actor }) {
    host(guard, facts, partyFrom(actor))
    const isThere = facts.trainees.some(({ person }) => person === input.person)
    guard.ensure(
      isThere,
      'sco:II/5',
      'thing.unknown',
      { id: input.person },
      content('UNKNOWN_TRAINEE', 'person'),
    )
  },
  effect: (facts, { input }) => ({
    ...facts,
    trainees: facts.trainees.map((one) =>
      one.person === input.person ? { ...one, certificate: input.certificate } : one,
    ),
  }),
})

const close = words.action({
  name: 'close',
  title: t('Завершить программу', 'Close the programme', '结束培训'),
  clauses: ['sco:II/5'],
  by: partyRoles,
  from: ['open', 'running'],
  to: 'closed',
  input: z.strictObject({}),
  guard: (guard, { facts, actor }) => {
    host(guard, facts, partyFrom(actor))
  },
  effect: (facts) => facts,
})

/** A programme of training with a quota for each Party (`sco:II/5`). */
export const training = words.procedure({
  actions: [announce, nominate, begin, certify, close],
  row: ({ facts }) => ({ ...plainRow(facts.title), marks: { kind: facts.kind } }),
  visibility: {
    title: shown(t('Название', 'Title', '名称'), 'sco:II/5', (f) => f.title, { columns: ['title'] }),
    kind: shown(t('Вид', 'Kind', '类别'), 'sco:II/5', (f) => f.kind, { columns: ['marks.kind'] }),
    host: shown(t('Принимающая Сторона', 'Host Party', '主办方'), 'sco:II/5', (f) => f.host),
    course: shown(t('Условия', 'Terms', '条件'), 'sco:II/5', ({ language, from, to }) => ({
      language,
      from,
      to,
    })),
    quotas: shown(t('Квоты', 'Quotas', '名额'), 'sco:II/5', (f) =>
      f.quotas.map(({ party, places }) => ({
        party,
        places,
        nominated: f.trainees.filter((one) => one.party === party).length,
      })),
    ),
    trainees: shown(t('Слушатели', 'Trainees', '学员'), 'sco:II/5', (f) => f.trainees, {
      reveals: 'identity',
    }),
  },
})
