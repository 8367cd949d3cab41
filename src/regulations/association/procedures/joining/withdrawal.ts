import { z } from 'zod'
import { type IsoDate, vocabulary } from '../../../../kernel/index.ts'
import { clauseIds } from '../../clauses/index.ts'
import { withdrawal } from '../../rules/index.ts'
import {
  boundParty,
  content,
  dateText,
  forbidden,
  insiders,
  messages,
  partiesNeed,
  partyOf,
  plainRow,
  roles,
  shown,
  someText,
  t,
} from '../shared/index.ts'

export interface WithdrawalFacts {
  readonly party: string
  readonly notice: IsoDate | null
  readonly exit: IsoDate | null
  readonly recalled: IsoDate | null
  /** Separate contracts stay in force whatever happens here (`association:6.8`). */
  readonly contracts: readonly {
    readonly number: string
    readonly subject: string
    readonly state: 'active'
  }[]
}
const initial: WithdrawalFacts = { party: '', notice: null, exit: null, recalled: null, contracts: [] }

const words = vocabulary<WithdrawalFacts>()({
  id: 'association-withdrawal',
  regulation: 'association',
  title: t('Выход из Соглашения', 'Withdrawal from the agreement'),
  parent: 'association-ledger',
  clauses: clauseIds,
  states: {
    notified: { title: t('депозитарий уведомлён', 'the depositary was told'), owner: ['association-party'] },
    withdrawn: { title: t('Сторона вышла', 'the Party withdrew'), owner: [], final: true },
    recalled: { title: t('уведомление отозвано', 'the notice was recalled'), owner: [], final: true },
  },
  roles,
  signers: ['depositary'],
  deadlines: {
    exit: {
      clause: 'association:5.1/2',
      title: t('День выхода', 'Day of exit'),
      term: 'given',
      side: 'association-party',
      fires: 'leave',
    },
  },
  messages,
  initial,
})
const { action } = words

const notify = action({
  name: 'notify',
  title: t('Уведомить о выходе', 'Give notice of withdrawal'),
  clauses: ['association:5.1/2', 'association:6.8'],
  by: ['association-party'],
  from: 'new',
  to: 'notified',
  input: z.strictObject({
    exit: dateText(),
    contracts: z.array(z.strictObject({ number: someText(120), subject: someText(500) })).max(500),
  }),
  needs: { parties: partiesNeed },
  guard(guard, { input, needs, on, actor }) {
    boundParty(guard, needs.parties, actor.id, on)
    const { accepted, earliest } = guard.rule(withdrawal, { notice: on, exit: input.exit })
    guard.ensure(
      accepted,
      'association:5.1/2',
      'withdrawal.early',
      { earliest: earliest ?? input.exit },
      content('EXIT_TOO_EARLY', 'exit'),
    )
  },
  claims: ({ needs, actor }) => [
    {
      key: `association/withdrawal:${partyOf(needs.parties, actor.id)?.id ?? actor.id}`,
      mode: 'refuse',
      clause: 'association:5.1/2',
    },
  ],
  starts: { exit: ({ input, on }) => ({ from: on, due: input.exit }) },
  effect: (_, { input, needs, on, actor }) => ({
    ...initial,
    party: partyOf(needs.parties, actor.id)?.id ?? '',
    notice: on,
    exit: input.exit,
    contracts: input.contracts.map((one) => ({ ...one, state: 'active' as const })),
  }),
  children: ({ needs, input, actor, file }) =>
    exitOf(file.parent, partyOf(needs.parties, actor.id)?.id, input.exit),
  notices: ({ input }) => [
    { to: 'role:association-party', message: 'party.leaves', operands: { exit: input.exit } },
  ],
})

const exitOf = (parent: string | null, party: string | undefined, exit: IsoDate | null) =>
  parent === null || party === undefined
    ? []
    : [
        {
          child: 'exit',
          procedure: 'association-ledger',
          case: parent,
          action: 'set-exit',
          input: { party, exit },
        },
      ]

/** Until the day of exit the Party keeps its rights and may take the notice back (`association:5.1/2`). */
const recall = action({
  name: 'recall',
  title: t('Отозвать уведомление', 'Recall the notice'),
  clauses: ['association:5.1/2'],
  by: ['association-party'],
  from: ['notified'],
  to: 'recalled',
  input: z.strictObject({}),
  needs: { parties: partiesNeed },
  guard(guard, { facts, needs, actor, on }) {
    const party = boundParty(guard, needs.parties, actor.id, on)
    if (party)
      guard.ensure(party.id === facts.party, 'association:5.1/2', 'party.owner', {}, forbidden('OWNER_ONLY'))
  },
  releases: ({ facts }) => [`association/withdrawal:${facts.party}`],
  stops: { exit: () => '*' },
  effect: (facts, { on }) => ({ ...facts, recalled: on }),
  children: ({ facts, file }) => exitOf(file.parent, facts.party, null),
})

const leave = action({
  name: 'leave',
  title: t('Выход наступил', 'The exit has come'),
  clauses: ['association:5.1/2', 'association:6.8'],
  by: ['system'],
  from: ['notified'],
  to: 'withdrawn',
  input: z.looseObject({}),
  releases: ({ facts }) => [`association/withdrawal:${facts.party}`, `association/accession:${facts.party}`],
  effect: (facts) => facts,
})

/** A Party leaves thirty days after its notice at the earliest; separate contracts go on. */
export const withdrawalCase = words.procedure({
  actions: [notify, recall, leave],
  row: ({ facts }) => ({ ...plainRow(facts.party), dates: facts.exit ? { exit: facts.exit } : {} }),
  visibility: {
    party: shown(t('Сторона', 'Party'), 'association:5.1/2', (f) => f.party, {
      seenBy: insiders,
      columns: ['title'],
    }),
    days: shown(
      t('Дни', 'Days'),
      'association:5.1/2',
      ({ notice, exit, recalled }) => ({ notice, exit, recalled }),
      { seenBy: insiders, columns: ['dates.exit'] },
    ),
    contracts: shown(t('Отдельные договоры', 'Separate contracts'), 'association:6.8', (f) => f.contracts, {
      seenBy: insiders,
    }),
  },
})
