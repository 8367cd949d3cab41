import { z } from 'zod'
import { vocabulary } from '../../../kernel/index.ts'
import { clauseIds } from '../clauses/index.ts'
import { planConsent } from '../rules/index.ts'
import {
  type Answer,
  boundParty,
  conflict,
  content,
  countOf,
  dateText,
  insiders,
  messages,
  officeOf,
  partiesNeed,
  plainRow,
  roles,
  shown,
  someText,
  standing,
  t,
} from './shared/index.ts'

/** An item of a plan: voluntary, with a status and no sanction (`association:6.1`). */
const item = z.strictObject({
  title: someText(500),
  directions: z.array(z.int().min(1).max(19)).max(19),
  executor: someText(300),
  until: dateText(),
})
type Item = z.infer<typeof item> & { readonly status: 'planned' | 'done' | 'missed' }

export interface PlanFacts {
  readonly title: string
  /** A calendar half-year for the common plan, null for any other plan. */
  readonly halfYear: string | null
  readonly version: number
  readonly items: readonly Item[]
  readonly answers: readonly Answer[]
}
const initial: PlanFacts = { title: '', halfYear: null, version: 0, items: [], answers: [] }

const { action, procedure } = vocabulary<PlanFacts>()({
  id: 'association-plan',
  regulation: 'association',
  title: t('План мероприятий', 'Plan of measures'),
  parent: 'association-ledger',
  clauses: clauseIds,
  states: {
    agreeing: { title: t('согласуется', 'being agreed'), owner: ['association-party', 'csr'] },
    approved: { title: t('согласован', 'agreed'), owner: ['csr'] },
    closed: { title: t('завершён', 'closed'), owner: [], final: true },
  },
  roles,
  signers: ['csr'],
  deadlines: {},
  messages,
  initial,
})

const items = z.array(item).min(1).max(500)
const planned = (all: z.infer<typeof items>): Item[] => all.map((one) => ({ ...one, status: 'planned' }))
const cited = (all: z.infer<typeof items>) => all.every(({ directions }) => directions.length > 0)
const NO_DIRECTION = content('DIRECTION_REQUIRED', 'items')

const draft = action({
  name: 'draft-common',
  title: t('Внести общий план полугодия', 'Table the common plan of a half-year'),
  clauses: ['association:4.2', 'association:4.1', 'association:3.1'],
  by: ['csr'],
  from: 'new',
  to: 'agreeing',
  input: z.strictObject({ title: someText(500), halfYear: z.string().regex(/^\d{4}-H[12]$/), items }),
  guard: (guard, { input }) =>
    guard.ensure(cited(input.items), 'association:3.1', 'plan.directions', {}, NO_DIRECTION),
  claims: ({ input }) => [
    { key: `association/plan:${input.halfYear}`, mode: 'refuse', clause: 'association:4.2' },
  ],
  effect: (_, { input }) => ({ ...initial, ...input, items: planned(input.items), version: 1 }),
  notices: () => [{ to: 'role:association-party', message: 'plan.asked' }],
})

const draftOther = action({
  name: 'draft-other',
  title: t('Внести другой план', 'Table another plan'),
  clauses: ['association:4.1', 'association:4.3/2', 'association:5.2/5'],
  by: ['association-party'],
  from: 'new',
  to: 'agreeing',
  input: z.strictObject({ title: someText(500), items }),
  needs: { parties: partiesNeed },
  guard(guard, { input, needs, actor, on }) {
    boundParty(guard, needs.parties, actor.id, on)
    guard.ensure(cited(input.items), 'association:3.1', 'plan.directions', {}, NO_DIRECTION)
  },
  effect: (_, { input }) => ({ ...initial, ...input, items: planned(input.items), version: 1 }),
  notices: () => [{ to: 'role:association-party', message: 'plan.asked' }],
})

/** One answer of an office to one version: two representatives of it cannot both answer. */
const answer = action({
  name: 'answer',
  title: t('Ответить за Сторону', 'Answer for the Party'),
  clauses: ['association:4.2', 'association:5.2/5'],
  by: ['association-party'],
  from: ['agreeing'],
  to: 'same',
  input: z.strictObject({
    answer: z.enum(['agree', 'object']),
    version: z.int().min(1).max(10000),
    reason: someText(2000).nullable(),
  }),
  needs: { parties: partiesNeed },
  guard(guard, { facts, input, needs, actor, on }) {
    const { version } = facts
    const isLatest = input.version === version
    guard.ensure(
      isLatest,
      'association:4.2',
      'text.version',
      { version },
      conflict('TEXT_CHANGED', 'version'),
    )
    const party = boundParty(guard, needs.parties, actor.id, on)
    const { office } = officeOf(needs.parties, actor.id)
    const isFirst = standing(facts.answers, version).every((one) => one.party !== party?.id)
    guard.ensure(
      isFirst,
      'association:5.2/5',
      'office.once',
      { office },
      conflict('ALREADY_ANSWERED', 'answer'),
    )
  },
  effect: (facts, { input, needs, actor, on }) => ({
    ...facts,
    answers: [...facts.answers, { ...input, ...officeOf(needs.parties, actor.id), person: actor.id, on }],
  }),
})

const revise = action({
  name: 'revise',
  title: t('Изменить план', 'Revise the plan'),
  clauses: ['association:4.2', 'association:4.1'],
  by: ['csr'],
  from: ['agreeing'],
  to: 'same',
  input: z.strictObject({ items }),
  guard: (guard, { input }) =>
    guard.ensure(cited(input.items), 'association:3.1', 'plan.directions', {}, NO_DIRECTION),
  effect: (facts, { input }) => ({ ...facts, items: planned(input.items), version: facts.version + 1 }),
  notices: () => [{ to: 'role:association-party', message: 'text.lapsed' }],
})

const approve = action({
  name: 'approve',
  title: t('Записать согласование', 'Record the agreement'),
  clauses: ['association:4.1', 'association:4.2'],
  by: ['csr'],
  from: ['agreeing'],
  to: 'approved',
  input: z.strictObject({}),
  needs: { parties: partiesNeed },
  guard(guard, { facts, needs, on }) {
    const { approved } = guard.rule(planConsent, countOf(needs.parties, facts.answers, facts.version, on))
    guard.ensure(approved, 'association:4.2', 'plan.consents', {}, conflict('NOT_ALL_AGREED'))
  },
  effect: (facts) => facts,
})

/** What became of an item: a missed one yields a status and nothing else (`association:6.1`). */
const report = action({
  name: 'report-item',
  title: t('Записать исполнение', 'Record what was done'),
  clauses: ['association:4.1', 'association:6.1'],
  by: ['csr'],
  from: ['approved'],
  to: 'same',
  input: z.strictObject({ item: z.int().min(1).max(500), status: z.enum(['done', 'missed']) }),
  guard: (guard, { facts, input }) =>
    guard.ensure(
      input.item <= facts.items.length,
      'association:4.1',
      'thing.unknown',
      { id: input.item },
      content('UNKNOWN_ITEM', 'item'),
    ),
  effect: (facts, { input }) => ({
    ...facts,
    items: facts.items.map((one, i) => (i + 1 === input.item ? { ...one, status: input.status } : one)),
  }),
})

const close = action({
  name: 'close',
  title: t('Завершить план', 'Close the plan'),
  clauses: ['association:4.1'],
  by: ['csr'],
  from: ['approved'],
  to: 'closed',
  input: z.strictObject({}),
  effect: (facts) => facts,
})

/** A plan and how it is agreed: an explicit answer of every Party in force to the text as it stands. */
export const plan = procedure({
  actions: [draft, draftOther, answer, revise, approve, report, close],
  tasks: ({ state }) =>
    state === 'agreeing'
      ? [
          {
            key: 'answer',
            title: t('Ответить на план', 'Answer the plan'),
            role: 'association-party',
            holder: null,
            clause: 'association:5.2/5',
            deadline: null,
          },
        ]
      : [],
  row: ({ facts }) => plainRow(facts.title, { halfYear: facts.halfYear }),
  visibility: {
    title: shown(t('Название', 'Title'), 'association:4.1', (f) => f.title, { columns: ['title'] }),
    halfYear: shown(t('Полугодие', 'Half-year'), 'association:4.2', (f) => f.halfYear),
    items: shown(
      t('Пункты (добровольные)', 'Items (voluntary)'),
      'association:6.1',
      ({ version, items: all }) => ({
        version,
        items: all,
      }),
    ),
    answers: shown(t('Ответы', 'Answers'), 'association:5.2/5', (f) => f.answers, { seenBy: insiders }),
  },
})
