import { z } from 'zod'
import { vocabulary } from '../../../../kernel/index.ts'
import { type AssociationClause, clauseIds } from '../../clauses/index.ts'
import { accession, category, notified } from '../../rules/index.ts'
import {
  conflict,
  content,
  dateText,
  fileText,
  forbidden,
  idText,
  insiders,
  isInForce,
  messages,
  partiesNeed,
  plainRow,
  roles,
  shown,
  someText,
  t,
} from '../shared/index.ts'
import { type AccessionFacts, initial, joinsOn } from './facts.ts'

const words = vocabulary<AccessionFacts>()({
  id: 'association-accession',
  regulation: 'association',
  title: t('Присоединение к Соглашению', 'Accession to the agreement'),
  parent: 'association-ledger',
  clauses: clauseIds,
  states: {
    noticed: { title: t('уведомление подано', 'notice filed'), owner: ['depositary'] },
    defective: { title: t('уведомление исправляется', 'notice to be mended'), owner: ['association-joiner'] },
    proper: { title: t('ожидает подписи', 'waits for the signature'), owner: ['association-joiner'] },
    signed: {
      title: t('подписано, Стороны извещаются', 'signed, the Parties are told'),
      owner: ['depositary'],
    },
    done: { title: t('Стороны извещены', 'the Parties were told'), owner: [], final: true },
  },
  roles,
  signers: ['depositary'],
  deadlines: {},
  messages,
  initial,
})
const { action } = words

const paper = { file: fileText() }
const proper = (facts: AccessionFacts) =>
  facts.notices.map(({ date, proper: is }) => ({ date, proper: is === true }))

const file = action({
  name: 'file-notice',
  title: t('Подать уведомление депозитарию', 'File the notice to the depositary'),
  clauses: [
    'association:5.1/1',
    'association:6.7/1',
    'association:pre.1',
    'association:pre.4',
    'association:1.1/4',
  ],
  by: ['association-joiner'],
  from: 'new',
  to: 'noticed',
  input: z.strictObject({
    party: z.strictObject({ id: idText(), name: someText(500), office: someText(200) }),
    category: category.input,
    ...paper,
  }),
  guard(guard, { input }) {
    const { eligible, broken, faults } = guard.rule(
      category,
      input.category as z.infer<typeof category.input>,
    )
    guard.ensure(
      eligible,
      'association:6.7/1',
      'category.eligible',
      { clauses: broken.join(', ') },
      content('CATEGORY_NOT_ELIGIBLE', 'category'),
    )
    for (const { path, clause } of faults)
      guard.ensure(
        false,
        clause as AssociationClause,
        'category.field',
        {},
        content('CATEGORY_NOT_ELIGIBLE', `category.${path}`),
      )
  },
  claims: ({ input }) => [
    { key: `association/accession:${input.party.id}`, mode: 'refuse', clause: 'association:5.1/1' },
  ],
  effect: (_, { input, on, actor }) => ({
    ...initial,
    joiner: actor.id,
    party: input.party,
    terms: input.category as AccessionFacts['terms'],
    notices: [{ date: on, file: input.file, proper: null, lacks: null }],
  }),
})

type Joining = { readonly facts: AccessionFacts; readonly actor: { readonly id: string } }
const isJoiner = ({ facts, actor }: Joining) => facts.joiner === actor.id

const mend = action({
  name: 'mend-notice',
  title: t('Подать исправленное уведомление', 'File a mended notice'),
  clauses: ['association:5.1/1'],
  by: ['association-joiner'],
  from: ['defective'],
  to: 'noticed',
  input: z.strictObject(paper),
  guard: (guard, env) =>
    guard.ensure(isJoiner(env), 'association:5.1/1', 'party.owner', {}, forbidden('OWNER_ONLY')),
  effect: (facts, { input, on }) => ({
    ...facts,
    notices: [...facts.notices, { date: on, file: input.file, proper: null, lacks: null }],
  }),
})

const check = action({
  name: 'check-notice',
  title: t('Проверить уведомление', 'Check the notice'),
  clauses: ['association:5.1/1', 'association:6.7/1'],
  by: ['depositary'],
  from: ['noticed'],
  to: { oneOf: ['proper', 'defective'], choose: ({ input }) => (input.proper ? 'proper' : 'defective') },
  input: z.strictObject({ proper: z.boolean(), lacks: someText(2000).nullable() }),
  guard: (guard, { input }) =>
    guard.ensure(
      input.proper || input.lacks !== null,
      'association:6.7/1',
      'notice.reason',
      {},
      content('REASON_REQUIRED', 'lacks'),
    ),
  effect: (facts, { input }) => ({
    ...facts,
    notices: facts.notices.map((one, i) => (i === facts.notices.length - 1 ? { ...one, ...input } : one)),
  }),
})

const sign = action({
  name: 'sign',
  title: t('Подписать Соглашение', 'Sign the agreement'),
  clauses: ['association:5.1/1', 'association:6.7/2', 'association:7'],
  by: ['association-joiner'],
  from: ['proper'],
  to: 'signed',
  signature: true,
  input: z.strictObject({ signatory: idText(), authority: someText(500), date: dateText() }),
  needs: { parties: partiesNeed },
  guard(guard, env) {
    const { facts, input, on } = env
    guard.ensure(isJoiner(env), 'association:5.1/1', 'party.owner', {}, forbidden('OWNER_ONLY'))
    guard.ensure(
      input.date <= on,
      'association:5.1/1',
      'date.not-later',
      { date: input.date },
      content('DATE', 'date'),
    )
    guard.rule(accession, { notices: proper(facts), signed: input.date })
  },
  effect: (facts, { input }) => ({ ...facts, signature: input }),
  children: ({ facts, input, file: one, readings }) => {
    const from = joinsOn(facts, input.date, readings)
    return one.parent === null || from === null
      ? []
      : [
          {
            child: 'admit',
            procedure: 'association-ledger',
            case: one.parent,
            action: 'admit',
            input: {
              id: facts.party.id,
              name: facts.party.name,
              category: facts.terms!.category,
              inForceFrom: from,
              accession: one.id,
              offices: [{ person: facts.joiner, office: facts.party.office }],
            },
          },
        ]
  },
  notices: ({ facts, input, readings }) => [
    {
      to: 'role:association-party',
      message: 'party.joins',
      operands: { name: facts.party.name, from: joinsOn(facts, input.date, readings) ?? '–' },
    },
  ],
})

/** The ledger tells back from when the Party stands in it. */
const entered = action({
  name: 'entered',
  title: t('Записать день вступления', 'Record the day of force'),
  clauses: ['association:6.7/2'],
  by: ['system'],
  from: ['signed'],
  to: 'same',
  input: z.strictObject({ inForceFrom: dateText() }),
  effect: (facts, { input }) => ({ ...facts, ...input }),
})

const tell = action({
  name: 'tell-party',
  title: t('Записать извещение Стороны', 'Record that a Party was told'),
  clauses: ['association:6.7/3'],
  by: ['depositary'],
  from: ['signed'],
  to: 'same',
  input: z.strictObject({ party: idText() }),
  needs: { parties: partiesNeed },
  guard(guard, { facts, input, needs, on }) {
    const one = needs.parties.find(({ id }) => id === input.party)
    guard.ensure(
      one !== undefined && isInForce(one, on),
      'association:6.7/3',
      'told.in-force',
      {},
      content('UNKNOWN_PARTY', 'party'),
    )
    guard.ensure(
      !facts.told.includes(input.party),
      'association:6.7/3',
      'once.only',
      {},
      conflict('ALREADY_TOLD', 'party'),
    )
  },
  effect: (facts, { input }) => ({ ...facts, told: [...facts.told, input.party] }),
})

/** Done only when every Party in force was told; the text names no term (`association:6.7/3`). */
const close = action({
  name: 'close',
  title: t('Завершить извещение', 'Close the notice'),
  clauses: ['association:6.7/3'],
  by: ['depositary'],
  from: ['signed'],
  to: 'done',
  input: z.strictObject({}),
  needs: { parties: partiesNeed },
  guard(guard, { facts, needs, on }) {
    const bound = needs.parties.filter((one) => isInForce(one, on) && one.id !== facts.party.id)
    const { done } = guard.rule(notified, { parties: bound.map(({ id }) => id), sent: [...facts.told] })
    guard.ensure(done, 'association:6.7/3', 'told.all', {}, conflict('NOT_ALL_TOLD'))
  },
  effect: (facts) => facts,
})

/** A joining Party: notice, its check, signature, the day from which it is bound, notice to every Party. */
export const accessionCase = words.procedure({
  actions: [file, mend, check, sign, entered, tell, close],
  separations: [{ actions: ['file-notice', 'check-notice'], clause: 'association:5.1/1' }],
  relations: ({ facts }, person) => (person === facts.joiner ? ['association-joiner'] : []),
  people: ({ facts }) => (facts.joiner ? [facts.joiner] : []),
  tasks: ({ state }) =>
    state === 'signed'
      ? [
          {
            key: 'tell-parties',
            title: t('Известить все Стороны: срока в тексте нет', 'Tell all Parties: the text names no term'),
            role: 'depositary',
            holder: null,
            clause: 'association:6.7/3',
            deadline: null,
          },
        ]
      : [],
  row: ({ facts }) => ({
    ...plainRow(facts.party.name, { category: facts.terms?.category ?? null }),
    holder: facts.joiner || null,
    dates: facts.inForceFrom ? { inForceFrom: facts.inForceFrom } : {},
  }),
  visibility: {
    party: shown(t('Сторона', 'Party'), 'association:5.1/1', (f) => f.party, {
      seenBy: { ...insiders, 'association-joiner': 'always' },
      columns: ['title'],
    }),
    terms: shown(t('Категория', 'Category'), 'association:6.7/1', (f) => f.terms, {
      seenBy: { ...insiders, 'association-joiner': 'always' },
    }),
    notices: shown(t('Уведомления', 'Notices'), 'association:5.1/1', (f) => f.notices, {
      seenBy: { depositary: 'always', 'association-joiner': 'always' },
    }),
    signature: shown(t('Подпись', 'Signature'), 'association:7', (f) => f.signature, {
      seenBy: { depositary: 'always', 'association-joiner': 'always' },
    }),
    inForceFrom: shown(t('Действует с', 'In force from'), 'association:6.7/2', (f) => f.inForceFrom, {
      columns: ['dates.inForceFrom'],
    }),
    told: shown(t('Извещены', 'Told'), 'association:6.7/3', (f) => f.told, { seenBy: insiders }),
  },
})
