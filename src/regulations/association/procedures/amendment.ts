import { z } from 'zod'
import { vocabulary } from '../../../kernel/index.ts'
import { clauseIds } from '../clauses/index.ts'
import { amendmentConsent } from '../rules/index.ts'
import {
  type Answer,
  boundParty,
  conflict,
  countOf,
  fileText,
  forbidden,
  idText,
  insiders,
  messages,
  officeOf,
  partiesNeed,
  partyOf,
  plainRow,
  roles,
  shown,
  someText,
  standing,
  t,
} from './shared/index.ts'

export interface AmendmentFacts {
  readonly title: string
  readonly owner: string
  readonly text: string
  readonly version: number
  readonly answers: readonly Answer[]
  readonly protocol: { readonly number: string; readonly file: string } | null
}
const initial: AmendmentFacts = { title: '', owner: '', text: '', version: 0, answers: [], protocol: null }

const { action, procedure } = vocabulary<AmendmentFacts>()({
  id: 'association-amendment',
  regulation: 'association',
  title: t('Изменение Соглашения', 'Amendment of the agreement'),
  parent: 'association-ledger',
  clauses: clauseIds,
  states: {
    pending: {
      title: t('ожидает согласий и протокола', 'waits for consents and a protocol'),
      owner: ['association-party', 'depositary'],
    },
    adopted: { title: t('принято', 'adopted'), owner: [], final: true },
    withdrawn: { title: t('отозвано', 'withdrawn'), owner: [], final: true },
  },
  roles,
  signers: ['depositary'],
  deadlines: {},
  messages,
  initial,
})

const propose = action({
  name: 'propose',
  title: t('Предложить изменение', 'Propose an amendment'),
  clauses: ['association:6.6', 'association:5.2/3'],
  by: ['association-party'],
  from: 'new',
  to: 'pending',
  input: z.strictObject({ title: someText(500), text: someText(20000) }),
  needs: { parties: partiesNeed },
  guard(guard, { needs, actor, on }) {
    boundParty(guard, needs.parties, actor.id, on)
  },
  effect: (_, { input, needs, actor }) => ({
    ...initial,
    ...input,
    owner: partyOf(needs.parties, actor.id)?.id ?? '',
    version: 1,
  }),
  notices: () => [{ to: 'role:association-party', message: 'amendment.asked' }],
})

const answer = action({
  name: 'answer',
  title: t('Ответить за Сторону', 'Answer for the Party'),
  clauses: ['association:6.6'],
  by: ['association-party'],
  from: ['pending'],
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
      'association:6.6',
      'text.version',
      { version },
      conflict('TEXT_CHANGED', 'version'),
    )
    const party = boundParty(guard, needs.parties, actor.id, on)
    const { office } = officeOf(needs.parties, actor.id)
    const isFirst = standing(facts.answers, version).every((one) => one.party !== party?.id)
    guard.ensure(
      isFirst,
      'association:6.6',
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

type Owned = { readonly facts: AmendmentFacts; readonly owner: string | undefined }
const owns = ({ facts, owner }: Owned) => owner !== undefined && owner === facts.owner

const revise = action({
  name: 'revise',
  title: t('Изменить текст', 'Revise the text'),
  clauses: ['association:6.6'],
  by: ['association-party'],
  from: ['pending'],
  to: 'same',
  input: z.strictObject({ text: someText(20000) }),
  needs: { parties: partiesNeed },
  guard(guard, { facts, needs, actor, on }) {
    const owner = boundParty(guard, needs.parties, actor.id, on)?.id
    guard.ensure(owns({ facts, owner }), 'association:6.6', 'party.owner', {}, forbidden('OWNER_ONLY'))
  },
  effect: (facts, { input }) => ({ ...facts, ...input, version: facts.version + 1, protocol: null }),
  notices: () => [{ to: 'role:association-party', message: 'text.lapsed' }],
})

const protocol = action({
  name: 'record-protocol',
  title: t('Приложить протокол', 'Attach the protocol'),
  clauses: ['association:6.6'],
  by: ['depositary'],
  from: ['pending'],
  to: 'same',
  input: z.strictObject({ number: idText(), file: fileText() }),
  effect: (facts, { input }) => ({ ...facts, protocol: input }),
})

/** In force only with the consents and a protocol of its own: until both are there it stays pending. */
const adopt = action({
  name: 'adopt',
  title: t('Записать принятие', 'Record the adoption'),
  clauses: ['association:6.6'],
  by: ['depositary'],
  from: ['pending'],
  to: 'adopted',
  input: z.strictObject({}),
  needs: { parties: partiesNeed },
  guard(guard, { facts, needs, on }) {
    const hasProtocol = facts.protocol !== null
    guard.ensure(hasProtocol, 'association:6.6', 'protocol.missing', {}, conflict('PROTOCOL_REQUIRED'))
    const { state } = guard.rule(amendmentConsent, {
      ...countOf(needs.parties, facts.answers, facts.version, on),
      protocol: facts.protocol?.number ?? null,
    })
    if (hasProtocol)
      guard.ensure(state === 'adopted', 'association:6.6', 'plan.consents', {}, conflict('NOT_ALL_AGREED'))
  },
  effect: (facts) => facts,
  children: ({ facts, file }) =>
    file.parent === null
      ? []
      : [
          {
            child: 'amended',
            procedure: 'association-ledger',
            case: file.parent,
            action: 'amended',
            input: { amendment: file.id, protocol: facts.protocol?.number ?? '' },
          },
        ],
})

const withdraw = action({
  name: 'withdraw',
  title: t('Отозвать предложение', 'Withdraw the proposal'),
  clauses: ['association:6.6'],
  by: ['association-party'],
  from: ['pending'],
  to: 'withdrawn',
  input: z.strictObject({}),
  needs: { parties: partiesNeed },
  guard(guard, { facts, needs, actor, on }) {
    const owner = boundParty(guard, needs.parties, actor.id, on)?.id
    guard.ensure(owns({ facts, owner }), 'association:6.6', 'party.owner', {}, forbidden('OWNER_ONLY'))
  },
  effect: (facts) => facts,
})

/** An amendment: the consent of the Parties to one version and a separate protocol (`association:6.6`). */
export const amendment = procedure({
  actions: [propose, answer, revise, protocol, adopt, withdraw],
  row: ({ facts }) => plainRow(facts.title),
  visibility: {
    title: shown(t('Предмет', 'Subject'), 'association:6.6', (f) => f.title, { columns: ['title'] }),
    text: shown(t('Текст', 'Text'), 'association:6.6', ({ version, text, owner }) => ({
      version,
      text,
      owner,
    })),
    protocol: shown(t('Протокол', 'Protocol'), 'association:6.6', (f) => f.protocol),
    answers: shown(t('Ответы', 'Answers'), 'association:6.6', (f) => f.answers, { seenBy: insiders }),
  },
})
