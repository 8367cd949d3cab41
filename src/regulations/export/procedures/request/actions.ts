import { z } from 'zod'
import { indexNeed } from '../../../../kernel/index.ts'
import {
  conflict,
  content,
  dateText,
  fileText,
  forbidden,
  idText,
  noteText,
  someText,
} from '../shared/index.ts'
import { action } from './vocabulary.ts'

/** A request is taken in; only bodies of export control are answered under this clause (`export:2.1/3`, `export:6.1`). */
export const register = action({
  name: 'register',
  title: { ru: 'Записать запрос', en: 'Record a request' },
  clauses: ['export:6.1', 'export:2.1/3'],
  by: ['export-officer', 'lawyer'],
  from: 'new',
  to: 'received',
  input: z.strictObject({
    body: z.enum(['fstec', 'export-commission', 'other-authorised', 'not-authorised']),
    bodyName: someText(300),
    number: someText(60),
    date: dateText(),
    items: z.array(someText(1000)).min(1).max(100),
    due: dateText().nullable(),
  }),
  guard(guard, { input }) {
    guard.ensure(
      input.body !== 'not-authorised',
      'export:6.1',
      'request.body',
      {},
      forbidden('NOT_AUTHORISED_BODY', 'body'),
    )
    guard.ensure(
      input.due === null || input.due >= input.date,
      'export:6.1',
      'request.due',
      { due: input.due },
      content('DUE_BEFORE_REQUEST', 'due'),
    )
  },
  starts: { answer: ({ input }) => (input.due === null ? null : { from: input.date, due: input.due }) },
  notices: () => [{ to: 'role:export-officer', message: 'request.received' }],
  effect: (facts, { input: { body, ...rest } }) => ({
    ...facts,
    ...rest,
    body: body === 'not-authorised' ? null : body,
  }),
})

/** The pack of the answer is put together from the register of deals (`export:5.3`, `export:6.1`). */
export const collect = action({
  name: 'collect',
  title: { ru: 'Собрать сведения о сделках', en: 'Collect from the register of deals' },
  clauses: ['export:6.1', 'export:5.3'],
  by: ['export-officer', 'lawyer'],
  from: ['received', 'preparing'],
  to: 'preparing',
  input: z.strictObject({ deals: z.array(idText()).min(1).max(500) }),
  needs: {
    deals: indexNeed(
      ({ input }) => ({ procedure: 'export-deal', cases: (input as { deals: string[] }).deals }),
      (rows) =>
        rows.map((row) => ({
          deal: row.case,
          number: row.number,
          title: row.title,
          state: row.state,
          outcome: row.marks.outcome ?? null,
        })),
    ),
  },
  guard(guard, { input, needs }) {
    const known = new Set(needs.deals.map(({ deal }) => deal))
    const list = input.deals.filter((id) => !known.has(id))
    guard.ensure(
      list.length === 0,
      'export:6.1',
      'request.unknown-deal',
      { list },
      content('UNKNOWN_DEAL', 'deals'),
    )
  },
  effect: (facts, { needs, on, actor }) => ({
    ...facts,
    pack: { lines: needs.deals, on, by: actor.id },
  }),
})

/** An oral explanation is put down: who was told what. */
export const recordOral = action({
  name: 'record-oral',
  title: { ru: 'Записать устное объяснение', en: 'Record an oral explanation' },
  clauses: ['export:6.1'],
  by: ['export-officer', 'lawyer'],
  from: ['received', 'preparing', 'answered'],
  to: 'same',
  input: z.strictObject({ to: noteText(300), text: noteText(4000) }),
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    memos: [...facts.memos, { ...input, on, by: actor.id }],
  }),
})

/** The answer goes out under the name of somebody who answers for it (`export:6.2/1`). */
export const answer = action({
  name: 'answer',
  title: { ru: 'Ответить', en: 'Answer' },
  clauses: ['export:6.1', 'export:6.2/1'],
  by: ['company-head', 'export-officer'],
  from: ['received', 'preparing'],
  to: 'answered',
  input: z.strictObject({ signer: someText(200), text: someText(4000), file: fileText().nullable() }),
  signature: true,
  guard(guard, { facts }) {
    guard.ensure(
      facts.pack !== null || facts.memos.length > 0,
      'export:6.1',
      'request.no-pack',
      {},
      conflict('NOTHING_COLLECTED'),
    )
  },
  stops: { answer: () => '' },
  effect: (facts, { input, on, actor }) => ({
    ...facts,
    answers: [...facts.answers, { ...input, version: 1, corrects: null, on, by: actor.id }],
  }),
})

/** A correction is a new version; what was sent stays as it was sent (`export:6.2/1`). */
export const correct = action({
  name: 'correct-answer',
  title: { ru: 'Исправить ответ', en: 'Correct the answer' },
  clauses: ['export:6.2/1'],
  by: ['company-head', 'export-officer'],
  from: ['answered'],
  to: 'same',
  input: z.strictObject({
    signer: someText(200),
    text: someText(4000),
    file: fileText().nullable(),
    reason: someText(1000),
  }),
  signature: true,
  effect: (facts, { input: { reason, ...given }, on, actor }) => ({
    ...facts,
    answers: [
      ...facts.answers,
      { ...given, version: facts.answers.length + 1, corrects: reason, on, by: actor.id },
    ],
  }),
})

export const close = action({
  name: 'close',
  title: { ru: 'Закрыть запрос', en: 'Close the request' },
  clauses: ['export:6.1'],
  by: ['export-officer'],
  from: ['answered'],
  to: 'closed',
  input: z.strictObject({}),
  effect: (facts) => facts,
})
