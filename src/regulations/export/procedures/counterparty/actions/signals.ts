import { z } from 'zod'
import { conflict, noteText, someText } from '../../shared/index.ts'
import { clearedDeals, recheckAll } from '../deals.ts'
import { unanswered } from '../facts.ts'
import { action } from '../vocabulary.ts'

/** Information of a risk is taken in; it is never deleted, only answered (`export:3.1/2`). */
export const recordSignal = action({
  name: 'record-signal',
  title: { ru: 'Записать сигнал', en: 'Record a signal' },
  clauses: ['export:3.1/2'],
  by: ['export-officer', 'foreign-trade', 'lawyer'],
  from: ['known', 'checked'],
  to: 'same',
  input: z.strictObject({ text: noteText(), source: someText(300) }),
  notices: () => [{ to: 'role:export-officer', message: 'counterparty.signalled' }],
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    signals: [...facts.signals, { id: facts.signals.length + 1, ...input, on, by: actor.id, answer: null }],
  }),
})

/** What came of a signal. One that is borne out must stand among what is known. */
export const answerSignal = action({
  name: 'answer-signal',
  title: { ru: 'Ответить на сигнал', en: 'Answer a signal' },
  clauses: ['export:3.1/2'],
  by: ['export-officer'],
  from: ['known', 'checked'],
  to: 'same',
  input: z.strictObject({
    signal: z.int().min(1),
    text: noteText(),
    finding: z.enum(['unfounded', 'concern', 'certain']),
  }),
  guard(guard, { facts, input: { signal, finding } }) {
    guard.ensure(
      unanswered(facts).some(({ id }) => id === signal),
      'export:3.1/2',
      'counterparty.no-signal',
      { signal },
      conflict('NO_OPEN_SIGNAL', 'signal'),
    )
    guard.ensure(
      finding === 'unfounded' ||
        facts.knowledge.some(
          (one) => one.lifted === null && (finding === 'concern' || one.certainty === 'certain'),
        ),
      'export:3.1/2',
      'counterparty.needs-knowledge',
      {},
      conflict('KNOWLEDGE_REQUIRED', 'finding'),
    )
  },
  effect: (facts, { input: { signal, text, finding }, on, actor }) => ({
    ...facts,
    signals: facts.signals.map((one) =>
      one.id === signal ? { ...one, answer: { text, finding, on, by: actor.id } } : one,
    ),
  }),
})

/** Somebody looks suspicious: further checks come before any profit (`export:3.4`). */
export const suspect = action({
  name: 'suspect',
  title: { ru: 'Отметить как подозрительного', en: 'Mark as suspicious' },
  clauses: ['export:3.4'],
  by: ['export-officer', 'lawyer'],
  from: ['known', 'checked'],
  to: 'same',
  input: z.strictObject({ reason: noteText() }),
  needs: { deals: clearedDeals },
  guard(guard, { facts }) {
    guard.ensure(
      facts.suspicion === null || facts.suspicion.cleared !== null,
      'export:3.4',
      'counterparty.suspicious',
      {},
      conflict('SUSPICIOUS_ALREADY'),
    )
  },
  children: ({ needs }) => recheckAll(needs.deals, 'suspicion'),
  effect: (facts, { input: { reason }, on, actor }) => ({
    ...facts,
    suspicion: { reason, on, by: actor.id, cleared: null },
  }),
})

export const clearSuspicion = action({
  name: 'clear-suspicion',
  title: { ru: 'Снять подозрение', en: 'Clear the suspicion' },
  clauses: ['export:3.4'],
  by: ['export-officer'],
  from: ['known', 'checked'],
  to: 'same',
  input: z.strictObject({ how: noteText() }),
  guard(guard, { facts }) {
    guard.ensure(
      facts.suspicion !== null && facts.suspicion.cleared === null,
      'export:3.4',
      'counterparty.not-suspicious',
      {},
      conflict('NOT_SUSPICIOUS'),
    )
  },
  effect: (facts, { input: { how }, on, actor }) => ({
    ...facts,
    suspicion: facts.suspicion && { ...facts.suspicion, cleared: { how, on, by: actor.id } },
  }),
})

/** A card is put away once nothing of it waits (`export:3.1/2`). */
export const archive = action({
  name: 'archive',
  title: { ru: 'Убрать в архив', en: 'Archive' },
  clauses: ['export:3.1/2', 'export:5.3'],
  by: ['export-officer', 'company-head'],
  from: ['known', 'checked'],
  to: 'archived',
  input: z.strictObject({ reason: someText(500) }),
  guard(guard, { facts }) {
    const count = unanswered(facts).length
    guard.ensure(
      count === 0,
      'export:3.1/2',
      'counterparty.unresolved',
      { count },
      conflict('UNRESOLVED_SIGNAL'),
    )
  },
  effect: (facts) => facts,
})

/** A notice of unacceptable use went to the counterparty (`export:5`): shown on its deals, never a block. */
export const sendNotice = action({
  name: 'record-notice',
  title: { ru: 'Отметить уведомление о недопустимости', en: 'Record the notice of unacceptable use' },
  clauses: ['export:5'],
  by: ['export-officer', 'foreign-trade'],
  from: ['known', 'checked'],
  to: 'same',
  input: z.strictObject({
    language: z.enum(['ru', 'en']),
    /** The receipt: a file, or none yet. */
    receipt: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
  }),
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    told: [...facts.told, { ...input, on, by: actor.id }],
  }),
})
