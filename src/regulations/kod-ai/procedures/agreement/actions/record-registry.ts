import { z } from 'zod'
import { dateText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import { action } from '../vocabulary.ts'

/** The agreement may be placed in the state system «Electronic Budget»; that it is not never blocks anything. */
export const recordRegistry = action({
  name: 'record-registry',
  title: { ru: 'Записать размещение в «Электронном бюджете»', en: 'Record the entry in "Electronic Budget"' },
  clauses: ['kod-ai:5.4'],
  by: ['fund-officer'],
  from: ['in-force'],
  to: 'same',
  input: z.strictObject({ link: z.url().max(500), on: dateText() }),
  guard(guard, { facts, input }) {
    guard.ensure(
      input.on >= facts.signed!,
      'kod-ai:5.4',
      'registry.before',
      { on: input.on, signed: facts.signed! },
      content('BEFORE_SIGNING', 'on'),
    )
  },
  effect: (facts, { input }) => ({ ...facts, registry: { link: input.link, on: input.on } }),
})
