import { z } from 'zod'
import type { Personal } from '../../../../kernel/index.ts'
import { decimalText, vocabulary } from '../../../../kernel/index.ts'
import type { PartyCode } from '../../parties.ts'
import {
  common,
  content,
  type Done,
  forbidden,
  noteText,
  partyFrom,
  partyRoles,
  plainRow,
  shown,
  someText,
  t,
} from '../shared/index.ts'

export interface InvestmentFacts {
  readonly owner: PartyCode | null
  readonly project: string
  /** A decimal string in the named currency. No payment is made here. */
  readonly sum: string
  readonly currency: string
  readonly stage: string
  readonly contact: Personal
  readonly interests: readonly (Done & { readonly text: string })[]
  readonly outcome: string | null
}
const initial: InvestmentFacts = {
  owner: null,
  project: '',
  sum: '0',
  currency: '',
  stage: '',
  contact: '',
  interests: [],
  outcome: null,
}

const words = vocabulary<InvestmentFacts>()({
  ...common,
  id: 'sco-investment',
  title: t('Запрос инвестиций', 'Request for investment', '投资需求'),
  states: {
    open: { title: t('открыт', 'open', '开放'), owner: partyRoles },
    interest: { title: t('есть интерес', 'interest shown', '有意向'), owner: partyRoles },
    'agreed-outside': {
      title: t('договорились вне Программы', 'agreed outside', '另行商定'),
      owner: partyRoles,
    },
    closed: { title: t('закрыт', 'closed', '已关闭'), owner: [], final: true },
  },
  initial,
})
type Guarding = Parameters<NonNullable<Parameters<typeof words.action>[0]['guard']>>[0]
const own = (guard: Guarding, { owner }: InvestmentFacts, party: PartyCode) =>
  guard.ensure(owner === party, 'sco:II/4', 'party.own', { party: owner }, forbidden('NOT_THE_OWNER'))
const isPositive = (sum: string) => !sum.startsWith('-') && /[1-9]/.test(sum)

const request = words.action({
  name: 'request',
  title: t('Разместить запрос', 'Place a request', '发布需求'),
  clauses: ['sco:II/4'],
  by: partyRoles,
  from: 'new',
  to: 'open',
  input: z.strictObject({
    project: someText(300),
    sum: decimalText(),
    currency: z.string().regex(/^[A-Z]{3}$/),
    stage: someText(200),
    contact: noteText(300),
  }),
  guard(guard, { input }) {
    guard.ensure(isPositive(input.sum), 'sco:II/4', 'sum.positive', {}, content('SUM_NOT_POSITIVE', 'sum'))
  },
  effect: (_, { input, actor }) => ({ ...initial, ...input, owner: partyFrom(actor) }),
})

const showInterest = words.action({
  name: 'show-interest',
  title: t('Проявить интерес', 'Show interest', '表示意向'),
  clauses: ['sco:II/4'],
  by: partyRoles,
  from: ['open', 'interest'],
  to: 'interest',
  input: z.strictObject({ text: someText() }),
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    interests: [...facts.interests, { on, party: partyFrom(actor), text: input.text }],
  }),
})

const agreeOutside = words.action({
  name: 'agree-outside',
  title: t('Отметить договорённость вне Программы', 'Note an agreement outside', '登记另行商定'),
  clauses: ['sco:II/4'],
  by: partyRoles,
  from: ['interest'],
  to: 'agreed-outside',
  input: z.strictObject({ outcome: someText() }),
  guard: (guard, { facts, actor }) => {
    own(guard, facts, partyFrom(actor))
  },
  effect: (facts, { input }) => ({ ...facts, outcome: input.outcome }),
})

const close = words.action({
  name: 'close',
  title: t('Закрыть запрос', 'Close the request', '关闭需求'),
  clauses: ['sco:II/4'],
  by: partyRoles,
  from: ['open', 'interest', 'agreed-outside'],
  to: 'closed',
  input: z.strictObject({}),
  guard: (guard, { facts, actor }) => {
    own(guard, facts, partyFrom(actor))
  },
  effect: (facts) => facts,
})

/** A board of requests for investment; money never goes through it (`sco:II/4`). */
export const investment = words.procedure({
  actions: [request, showInterest, agreeOutside, close],
  row: ({ facts }) => ({ ...plainRow(facts.project), marks: { currency: facts.currency } }),
  visibility: {
    project: shown(t('Проект', 'Project', '项目'), 'sco:II/4', (f) => f.project, { columns: ['title'] }),
    owner: shown(t('Сторона', 'Party', '一方'), 'sco:II/4', (f) => f.owner),
    asked: shown(
      t('Сумма', 'Sum', '金额'),
      'sco:II/4',
      ({ sum, currency, stage }) => ({ sum, currency, stage }),
      { reveals: 'money', columns: ['marks.currency'] },
    ),
    contact: shown(t('Контакт', 'Contact', '联系人'), 'sco:II/4', (f) => f.contact, { reveals: 'identity' }),
    interests: shown(t('Интерес', 'Interest', '意向'), 'sco:II/4', (f) => f.interests),
    outcome: shown(t('Итог', 'Outcome', '结果'), 'sco:II/4', (f) => f.outcome),
  },
})
