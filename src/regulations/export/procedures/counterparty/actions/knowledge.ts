import { z } from 'zod'
import { dateText } from '../../../../../kernel/index.ts'
import { uses } from '../../../rules/index.ts'
import { conflict, content, fileText, noteText, someText } from '../../shared/index.ts'
import { clearedDeals, recheckAll } from '../deals.ts'
import { action } from '../vocabulary.ts'

/** What is known or feared of the intended use: it binds every deal of the counterparty (`export:4.2/4`). */
export const recordKnowledge = action({
  name: 'record-knowledge',
  title: { ru: 'Записать сведения об использовании', en: 'Record what is known of the use' },
  clauses: [
    'export:4.1',
    'export:4.1/1',
    'export:4.1/2',
    'export:4.2',
    'export:4.2/1',
    'export:4.2/2',
    'export:4.2/3',
    'export:4.4',
    'export:3.1/2',
  ],
  by: ['export-officer', 'lawyer'],
  from: ['known', 'checked'],
  to: 'same',
  input: z.strictObject({
    use: z.enum(uses),
    certainty: z.enum(['certain', 'suspicion']),
    facts: z.array(z.strictObject({ text: noteText(), file: fileText().nullable() })).max(50),
    grounds: noteText().nullable(),
    victim: someText(200).nullable(),
  }),
  needs: { deals: clearedDeals },
  guard(guard, { input }) {
    guard.ensure(
      input.certainty === 'certain' || input.use === 'harm-other' || input.grounds !== null,
      'export:4.2',
      'counterparty.grounds',
      {},
      content('GROUNDS_REQUIRED', 'grounds'),
    )
  },
  notices: () => [{ to: 'role:export-officer', message: 'counterparty.recheck' }],
  children: ({ needs }) => recheckAll(needs.deals, 'knowledge'),
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    knowledge: [
      ...facts.knowledge,
      { id: facts.knowledge.length + 1, ...input, on, by: actor.id, lifted: null },
    ],
  }),
})

/** Knowledge that a check has refuted: it stays on record, and why it counts no more. */
export const liftKnowledge = action({
  name: 'lift-knowledge',
  title: { ru: 'Снять сведения', en: 'Lift knowledge' },
  clauses: ['export:3.1/2', 'export:4.2'],
  by: ['company-head'],
  from: ['known', 'checked'],
  to: 'same',
  input: z.strictObject({ item: z.int().min(1), reason: noteText() }),
  guard(guard, { facts, input: { item } }) {
    guard.ensure(
      facts.knowledge.some(({ id, lifted }) => id === item && lifted === null),
      'export:3.1/2',
      'counterparty.no-knowledge',
      { item },
      conflict('NO_SUCH_KNOWLEDGE', 'item'),
    )
  },
  effect: (facts, { input: { item, reason }, on, actor }) => ({
    ...facts,
    knowledge: facts.knowledge.map((one) =>
      one.id === item ? { ...one, lifted: { reason, on, by: actor.id } } : one,
    ),
  }),
})

/** A notice of FSTEC: a written one calls for a permit, an oral one for checks and a clarification (`export:4.3`). */
export const recordFstec = action({
  name: 'record-fstec-notice',
  title: { ru: 'Записать сообщение ФСТЭК', en: 'Record a notice of FSTEC' },
  clauses: ['export:4.3', 'export:4.3/1', 'export:2.1/3'],
  by: ['export-officer', 'lawyer'],
  from: ['known', 'checked'],
  to: 'same',
  input: z.strictObject({
    form: z.enum(['written', 'oral']),
    number: someText(60).nullable(),
    date: dateText(),
    file: fileText().nullable(),
  }),
  needs: { deals: clearedDeals },
  guard(guard, { input }) {
    guard.ensure(
      input.form === 'oral' || (input.number !== null && input.file !== null),
      'export:4.3',
      'counterparty.written',
      {},
      content('NOTICE_INCOMPLETE', input.number === null ? 'number' : 'file'),
    )
  },
  notices: () => [{ to: 'role:export-officer', message: 'counterparty.recheck' }],
  children: ({ needs }) => recheckAll(needs.deals, 'fstec'),
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    fstec: [...facts.fstec, { id: facts.fstec.length + 1, ...input, on, by: actor.id, clarified: null }],
  }),
})

/** What FSTEC answered to the question about an oral notice. A written one is recorded as a notice of its own. */
export const clarifyFstec = action({
  name: 'clarify-fstec-notice',
  title: { ru: 'Записать уточнение ФСТЭК', en: 'Record a clarification of FSTEC' },
  clauses: ['export:4.3'],
  by: ['export-officer', 'lawyer'],
  from: ['known', 'checked'],
  to: 'same',
  input: z.strictObject({ notice: z.int().min(1), outcome: z.enum(['put-in-writing', 'nothing']) }),
  guard(guard, { facts, input: { notice } }) {
    guard.ensure(
      facts.fstec.some((one) => one.id === notice && one.form === 'oral' && one.clarified === null),
      'export:4.3',
      'counterparty.no-notice',
      { notice },
      conflict('NO_ORAL_NOTICE', 'notice'),
    )
  },
  effect: (facts, { input: { notice, outcome }, on, actor }) => ({
    ...facts,
    fstec: facts.fstec.map((one) =>
      one.id === notice ? { ...one, clarified: { outcome, on, by: actor.id } } : one,
    ),
  }),
})
