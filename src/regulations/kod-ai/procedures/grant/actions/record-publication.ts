import { z } from 'zod'
import { dateText, someText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import { action, alive } from '../vocabulary.ts'

/** Material about the product: it names the Fund and the federal project, with proof; the logo is free to use or not. */
export const recordPublication = action({
  name: 'record-publication',
  title: { ru: 'Записать публикацию', en: 'Record a publication' },
  clauses: ['kod-ai:6.16', 'kod-ai:contract-4.1.l'],
  by: ['member', 'fund-officer'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({
    title: someText(1000),
    place: someText(1000),
    creditShown: z.boolean(),
    proof: z.string().trim().max(1000),
    on: dateText(),
  }),
  guard(guard, { input }) {
    guard.ensure(
      !input.creditShown || input.proof !== '',
      'kod-ai:contract-4.1.l',
      'publication.proof',
      {},
      content('PROOF_MISSING', 'proof'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    publications: [...facts.publications, input],
    breaches: input.creditShown
      ? facts.breaches
      : [
          ...facts.breaches,
          { clause: 'kod-ai:contract-4.1.l', text: input.title, on, by: 'system' as const },
        ],
  }),
})
