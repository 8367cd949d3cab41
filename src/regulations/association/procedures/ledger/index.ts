import { z } from 'zod'
import { vocabulary } from '../../../../kernel/index.ts'
import { clauseIds } from '../../clauses/index.ts'
import { categories } from '../../parameters.ts'
import { force } from '../../rules/index.ts'
import {
  content,
  dateText,
  fileText,
  forbidden,
  idText,
  type LedgerFacts,
  messages,
  partyOf,
  plainRow,
  roles,
  shown,
  someText,
  t,
} from '../shared/index.ts'

const initial: LedgerFacts = { title: '', effectiveFrom: null, parties: [], regulation: null, amendments: [] }

const { action, procedure } = vocabulary<LedgerFacts>()({
  id: 'association-ledger',
  regulation: 'association',
  title: t('Стороны Соглашения', 'Parties of the agreement'),
  clauses: clauseIds,
  states: { open: { title: t('действует', 'in force'), owner: ['depositary'] } },
  roles,
  deadlines: {},
  messages,
  initial,
})

const offices = z
  .array(z.strictObject({ person: idText(), office: someText(200) }))
  .min(1)
  .max(20)
const party = z.strictObject({
  id: idText(),
  name: someText(500),
  category: z.enum(categories),
  inForceFrom: dateText(),
  offices,
})

/** The agreement begins with the first signature of a founder; it names no other depositary and no last day (`association:6.5`). */
const found = action({
  name: 'found',
  title: t('Завести реестр Сторон', 'Open the ledger'),
  clauses: ['association:6.5', 'association:5.1/3', 'association:7'],
  by: ['depositary'],
  from: 'new',
  to: 'open',
  input: z.strictObject({
    title: someText(500),
    depositary: z.string().trim().min(1).max(40),
    founders: z.array(party.extend({ signed: dateText() }).omit({ inForceFrom: true })).max(1000),
  }),
  guard(guard, { input }) {
    const { effectiveFrom } = guard.rule(force, { signatures: input.founders.map(({ signed }) => signed) })
    guard.ensure(
      effectiveFrom !== null,
      'association:6.5',
      'founder.signed',
      {},
      content('NOBODY_SIGNED', 'founders'),
    )
    const isCsr = input.depositary === 'CSR'
    guard.ensure(isCsr, 'association:5.1/3', 'depositary.one', {}, content('ONE_DEPOSITARY', 'depositary'))
  },
  claims: () => [{ key: 'association/depositary', mode: 'refuse', clause: 'association:5.1/3' }],
  effect: (_, { input: { title, founders } }) => ({
    ...initial,
    title,
    effectiveFrom: founders.map(({ signed }) => signed).sort()[0] ?? null,
    parties: founders.map(({ signed, ...one }) => ({ ...one, inForceFrom: signed, exit: null })),
  }),
})

const admit = action({
  name: 'admit',
  title: t('Внести Сторону', 'Enter a Party'),
  clauses: ['association:6.7/2', 'association:5.1/1', 'association:2.2/3'],
  by: ['system'],
  from: ['open'],
  to: 'same',
  input: party.extend({ accession: idText() }),
  claims: ({ input }) => [
    { key: `association/party:${input.id}`, mode: 'refuse', clause: 'association:5.1/1' },
  ],
  effect: (facts, { input: { accession: _, ...one } }) => ({
    ...facts,
    parties: [...facts.parties.filter(({ id }) => id !== one.id), { ...one, exit: null }],
  }),
  children: ({ input }) => [
    {
      child: 'entered',
      procedure: 'association-accession',
      case: input.accession,
      action: 'entered',
      input: { inForceFrom: input.inForceFrom },
    },
  ],
})

const setExit = action({
  name: 'set-exit',
  title: t('Записать день выхода', 'Record the day of exit'),
  clauses: ['association:5.1/2', 'association:6.8'],
  by: ['system'],
  from: ['open'],
  to: 'same',
  input: z.strictObject({ party: idText(), exit: dateText().nullable() }),
  releases: ({ input }) => (input.exit ? [`association/party:${input.party}`] : []),
  effect: (facts, { input }) => ({
    ...facts,
    parties: facts.parties.map((one) => (one.id === input.party ? { ...one, exit: input.exit } : one)),
  }),
})

/** A Party says itself who holds its offices: consents are bound to them. */
const setOffices = action({
  name: 'set-offices',
  title: t('Назвать представителей', 'Name representatives'),
  clauses: ['association:5.1/1', 'association:6.3'],
  by: ['association-party', 'depositary'],
  from: ['open'],
  to: 'same',
  input: z.strictObject({ party: idText(), offices }),
  guard(guard, { facts, input, actor }) {
    const known = facts.parties.some(({ id }) => id === input.party)
    guard.ensure(
      known,
      'association:5.1/1',
      'party.known',
      { party: input.party },
      content('UNKNOWN_PARTY', 'party'),
    )
    const isOwn = actor.role === 'depositary' || partyOf(facts.parties, actor.id)?.id === input.party
    guard.ensure(isOwn, 'association:6.3', 'party.owner', {}, forbidden('OWNER_ONLY'))
  },
  effect: (facts, { input }) => ({
    ...facts,
    parties: facts.parties.map((one) => (one.id === input.party ? { ...one, offices: input.offices } : one)),
  }),
})

/** The Regulation of interaction, as the Parties approved it; until then its settings are provisional readings. */
const setRegulation = action({
  name: 'set-regulation',
  title: t('Записать Регламент', 'Record the Regulation'),
  clauses: ['association:1.4/2'],
  by: ['depositary'],
  from: ['open'],
  to: 'same',
  input: z.strictObject({ file: fileText(), approvedBy: z.array(idText()).min(1).max(10000) }),
  guard(guard, { facts, input }) {
    for (const party of input.approvedBy) {
      const known = facts.parties.some(({ id }) => id === party)
      guard.ensure(
        known,
        'association:1.4/2',
        'party.known',
        { party },
        content('UNKNOWN_PARTY', 'approvedBy'),
      )
    }
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    regulation: { version: (facts.regulation?.version ?? 0) + 1, file: input.file, on },
  }),
})

const amended = action({
  name: 'amended',
  title: t('Записать принятое изменение', 'Record an adopted amendment'),
  clauses: ['association:6.6'],
  by: ['system'],
  from: ['open'],
  to: 'same',
  input: z.strictObject({ amendment: idText(), protocol: someText(60) }),
  effect: (facts, { input, on }) => ({ ...facts, amendments: [...facts.amendments, { ...input, on }] }),
})

/** The Parties and from when each is bound, kept by the depositary and open to everybody. */
export const ledger = procedure({
  actions: [found, admit, setExit, setOffices, setRegulation, amended],
  row: ({ facts }) => plainRow(facts.title),
  relations: ({ facts }, person) => (partyOf(facts.parties, person) ? ['association-party'] : []),
  people: ({ facts }) => facts.parties.flatMap(({ offices: held }) => held.map((office) => office.person)),
  visibility: {
    title: shown(t('Название', 'Title'), 'association:6.5', (f) => f.title, { columns: ['title'] }),
    effectiveFrom: shown(t('Действует с', 'In force from'), 'association:6.5', (f) => f.effectiveFrom),
    parties: shown(t('Стороны', 'Parties'), 'association:7', (f) =>
      f.parties.map(({ id, name, category, inForceFrom, exit }) => ({
        id,
        name,
        category,
        inForceFrom,
        exit,
      })),
    ),
    regulation: shown(
      t('Регламент', 'Regulation'),
      'association:1.4/2',
      (f) => f.regulation ?? 'provisional',
    ),
    amendments: shown(t('Изменения', 'Amendments'), 'association:6.6', (f) => f.amendments),
  },
})
