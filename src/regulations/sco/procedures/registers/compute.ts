import { z } from 'zod'
import { type IsoDate, vocabulary } from '../../../../kernel/index.ts'
import { signedOn } from '../../parameters.ts'
import type { PartyCode } from '../../parties.ts'
import { slots as rule } from '../../rules/index.ts'
import {
  common,
  conflict,
  content,
  dateText,
  forbidden,
  partyFrom,
  partyRoles,
  plainRow,
  shown,
  someText,
  t,
} from '../shared/index.ts'

interface Booking {
  readonly id: number
  readonly party: PartyCode
  readonly from: IsoDate
  readonly to: IsoDate
  readonly hours: number
}
export interface ComputeFacts {
  readonly provider: PartyCode | null
  readonly title: string
  readonly capacity: number
  readonly from: IsoDate
  readonly to: IsoDate
  readonly exclusive: boolean
  readonly conditions: string
  readonly booked: readonly Booking[]
  /** How many bookings there ever were. */
  readonly count: number
}
const initial: ComputeFacts = {
  provider: null,
  title: '',
  capacity: 0,
  from: '',
  to: '',
  exclusive: false,
  conditions: '',
  booked: [],
  count: 0,
}

const words = vocabulary<ComputeFacts>()({
  ...common,
  id: 'sco-compute',
  title: t('Предложение вычислений', 'Offer of computing', '算力提供'),
  states: {
    open: { title: t('открыто', 'open', '开放'), owner: partyRoles },
    closed: { title: t('закрыто', 'closed', '已关闭'), owner: [], final: true },
  },
  initial,
})

const offer = words.action({
  name: 'offer',
  title: t('Предложить вычисления', 'Offer computing', '提供算力'),
  clauses: ['sco:II/9'],
  by: partyRoles,
  from: 'new',
  to: 'open',
  input: z.strictObject({
    title: someText(300),
    /** Hours of accelerators in all. */
    capacity: z.number().int().min(1).max(100_000_000),
    from: dateText(),
    to: dateText(),
    /** Two bookings may not share a day. */
    exclusive: z.boolean(),
    conditions: someText(),
  }),
  guard(guard, { input }) {
    guard.ensure(input.from <= input.to, 'sco:II/9', 'date.order', {}, content('DATE', 'to'))
    const date = input.from
    guard.ensure(date >= signedOn, 'sco:VI/2', 'date.in-force', { date }, content('BEFORE_SIGNING', 'from'))
  },
  effect: (_, { input, actor }) => ({ ...initial, ...input, provider: partyFrom(actor) }),
})

const book = words.action({
  name: 'book',
  title: t('Забронировать', 'Book', '预订'),
  clauses: ['sco:II/9', 'sco:III/3'],
  by: partyRoles,
  from: ['open'],
  to: 'same',
  input: z.strictObject({
    from: dateText(),
    to: dateText(),
    hours: z.number().int().min(1).max(100_000_000),
  }),
  guard(guard, { facts, input }) {
    const inOrder = guard.ensure(input.from <= input.to, 'sco:II/9', 'date.order', {}, content('DATE', 'to'))
    if (!inOrder) return
    const { broken, free } = guard.rule(rule, {
      capacity: facts.capacity,
      period: { from: facts.from, to: facts.to },
      exclusive: facts.exclusive,
      booked: facts.booked.map(({ from, to, hours }) => ({ from, to, hours })),
      request: input,
    })
    const fits = !broken.includes('OVER_CAPACITY')
    guard.ensure(fits, 'sco:II/9', 'compute.capacity', { free }, conflict('OVER_CAPACITY', 'hours'))
    const isFree = !broken.includes('OVERLAP') && !broken.includes('OUTSIDE_PERIOD')
    guard.ensure(isFree, 'sco:II/9', 'compute.days', {}, conflict('DAYS_TAKEN', 'from'))
  },
  effect: (facts, { input, actor }) => ({
    ...facts,
    count: facts.count + 1,
    booked: [...facts.booked, { ...input, id: facts.count + 1, party: partyFrom(actor) }],
  }),
})

const cancel = words.action({
  name: 'cancel-booking',
  title: t('Отменить бронь', 'Cancel a booking', '取消预订'),
  clauses: ['sco:II/9'],
  by: partyRoles,
  from: ['open'],
  to: 'same',
  input: z.strictObject({ booking: z.number().int().min(1).max(1_000_000) }),
  guard(guard, { facts, input, actor }) {
    const found = facts.booked.find(({ id }) => id === input.booking)
    guard.ensure(
      !!found,
      'sco:II/9',
      'thing.unknown',
      { id: input.booking },
      content('UNKNOWN_BOOKING', 'booking'),
    )
    const mine = !found || found.party === partyFrom(actor)
    guard.ensure(mine, 'sco:II/9', 'party.own', { party: found?.party ?? null }, forbidden('OTHER_PARTY'))
  },
  effect: (facts, { input }) => ({ ...facts, booked: facts.booked.filter(({ id }) => id !== input.booking) }),
})

const close = words.action({
  name: 'close',
  title: t('Закрыть предложение', 'Close the offer', '关闭'),
  clauses: ['sco:II/9'],
  by: partyRoles,
  from: ['open'],
  to: 'closed',
  input: z.strictObject({}),
  guard(guard, { facts, actor }) {
    const mine = facts.provider === partyFrom(actor)
    guard.ensure(mine, 'sco:II/9', 'party.own', { party: facts.provider }, forbidden('NOT_THE_PROVIDER'))
  },
  effect: (facts) => facts,
})

/** An offer of computing hours that Parties book, within its capacity (`sco:II/9`). */
export const compute = words.procedure({
  actions: [offer, book, cancel, close],
  row: ({ facts }) => ({ ...plainRow(facts.title), dates: facts.to ? { to: facts.to } : {} }),
  visibility: {
    title: shown(t('Название', 'Title', '名称'), 'sco:II/9', (f) => f.title, { columns: ['title'] }),
    provider: shown(t('Кто предлагает', 'Provider', '提供方'), 'sco:II/9', (f) => f.provider),
    terms: shown(
      t('Условия', 'Terms', '条件'),
      'sco:II/9',
      ({ capacity, from, to, exclusive, conditions }) => ({ capacity, from, to, exclusive, conditions }),
      { columns: ['dates.to'] },
    ),
    booked: shown(t('Брони', 'Bookings', '预订'), 'sco:II/9', (f) => f.booked),
  },
})
