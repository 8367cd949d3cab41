import { z } from 'zod'
import { indexNeed, personalText } from '../../../../../kernel/index.ts'
import { transferModes } from '../../../rules/index.ts'
import { content, countryText, dateText, fileText, idText, someText } from '../../shared/index.ts'
import { solutionOf } from '../../solution/index.ts'
import { noDeal } from '../facts.ts'
import { action, open } from '../vocabulary.ts'

/** The developer's entry among those who joined, if any: without it the check is advice (`export:1.5`). */
const joinedNeed = indexNeed(
  () => ({ procedure: 'export-joining', states: ['joined'] }),
  (rows) => ({ joined: rows.length > 0, code: rows.some((row) => row.marks.codeSignatory === true) }),
)

/** A deal is put on record under its counterparty (`export:5.3`). Urgency shortens nothing (`export:3.4`). */
export const openDeal = action({
  name: 'open',
  title: { ru: 'Завести сделку', en: 'Open a deal' },
  clauses: ['export:5.3', 'export:1.5', 'export:1.6/1', 'export:3.4', 'export:4.1/3'],
  by: ['foreign-trade', 'export-officer'],
  from: 'new',
  to: 'preparing',
  input: z.strictObject({
    title: someText(300),
    developerRole: z.enum(['seller', 'intermediary']),
    urgent: z.boolean(),
    shipBy: dateText().nullable(),
    ownUse: z.boolean(),
  }),
  needs: { joined: joinedNeed },
  number: () => 'export/deals',
  effect: (_, { input, needs }) => ({
    ...noDeal,
    ...input,
    joined: needs.joined.joined,
    codeSignatory: needs.joined.code,
  }),
})

export const addDocument = action({
  name: 'add-document',
  title: { ru: 'Добавить документ', en: 'Add a document' },
  clauses: ['export:5.3/1'],
  by: ['foreign-trade', 'export-officer'],
  from: open,
  to: 'same',
  input: z.strictObject({
    type: z.enum(['contract', 'invoice', 'specification', 'licence', 'letter', 'other']),
    number: someText(60),
    date: dateText(),
    file: fileText().nullable(),
  }),
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    documents: [...facts.documents, { ...input, on, by: actor.id }],
  }),
})

/** Another foreign party; what its card knows binds the deal too. */
export const addParty = action({
  name: 'add-party',
  title: { ru: 'Добавить участника', en: 'Add a party' },
  clauses: ['export:5.3/2', 'export:4.1/3', 'export:3.2'],
  by: ['foreign-trade', 'export-officer'],
  from: open,
  to: 'same',
  input: z.strictObject({
    id: idText(),
    role: z.enum(['intermediary', 'end-user', 'carrier', 'bank']),
    name: personalText('id', 300),
    country: countryText(),
    card: idText().nullable(),
  }),
  needs: {
    card: indexNeed(
      ({ input }) => ({
        procedure: 'export-counterparty',
        cases: [(input as { card: string | null }).card ?? ''],
      }),
      (rows) => rows.length,
    ),
  },
  guard(guard, { input, needs }) {
    guard.ensure(
      input.card === null || needs.card > 0,
      'export:5.3/2',
      'deal.party-card',
      {},
      content('UNKNOWN_CARD', 'card'),
    )
  },
  effect: (facts, { input }) => ({
    ...facts,
    parties: [...facts.parties.filter(({ id }) => id !== input.id), input],
  }),
})

/** What is handed over: which solution, in which way (`export:2.1/1`, `export:2.1/1a`). */
export const describeSubject = action({
  name: 'describe-subject',
  title: { ru: 'Описать предмет сделки', en: 'Describe the subject' },
  clauses: ['export:5.3/3', 'export:2.1/1', 'export:2.1/1a', 'export:1.1'],
  by: ['foreign-trade', 'export-officer'],
  from: open,
  to: 'same',
  input: z.strictObject({
    solution: idText(),
    version: someText(60),
    rights: someText(1000),
    transferMode: z.enum(transferModes).nullable(),
    canModifyWithoutApproval: z.boolean().nullable(),
  }),
  needs: {
    solution: indexNeed(
      ({ input }) => ({ procedure: 'export-solution', cases: [(input as { solution: string }).solution] }),
      (rows) => (rows[0] ? solutionOf(rows[0]) : null),
    ),
  },
  guard(guard, { input, needs: { solution } }) {
    guard.ensure(
      solution !== null,
      'export:5.3/3',
      'deal.solution',
      {},
      content('UNKNOWN_SOLUTION', 'solution'),
    )
    if (solution)
      guard.ensure(
        solution.version === input.version,
        'export:5.3/3',
        'deal.version',
        { version: solution.version },
        content('OTHER_VERSION', 'version'),
      )
  },
  effect: (facts, { input }) => ({ ...facts, subject: input, identification: null }),
})

/** The result of identification of what this deal hands over (`export:5.3/4`). */
export const identify = action({
  name: 'identify',
  title: { ru: 'Записать идентификацию', en: 'Record the identification' },
  clauses: ['export:5.3/4', 'export:1.3/1', 'export:1.3/2', 'export:4.3'],
  by: ['export-officer'],
  from: open,
  to: 'same',
  input: z.strictObject({ inControlledList: z.boolean(), inDepthCheck: z.boolean(), basis: someText(2000) }),
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    identification: { ...input, on, by: actor.id },
  }),
})

/** A measure against harm (`export:3.1/1`): a decision needs at least one. */
export const addMeasure = action({
  name: 'add-measure',
  title: { ru: 'Записать меру', en: 'Record a measure' },
  clauses: ['export:3.1/1'],
  by: ['foreign-trade', 'export-officer', 'lawyer'],
  from: [...open, 'allowed', 'deviation', 'shipped'],
  to: 'same',
  input: z.strictObject({ text: someText(1000) }),
  effect: (facts, { input: { text }, on, actor }) => ({
    ...facts,
    measures: [...facts.measures, { text, on, by: actor.id }],
  }),
})
