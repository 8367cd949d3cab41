import { z } from 'zod'
import { personalText } from '../../../../../kernel/index.ts'
import { idText, isLot, type Lot, someText } from '../../shared/index.ts'
import { expertWords } from '../vocabulary.ts'

export const lotsSchema = z.array(z.string().max(40)).max(5).meta({ clause: 'kod-ai:1.4' })

/** Enters a person with the skill to review AI projects into the register. */
export const register = expertWords.action({
  name: 'register',
  title: { ru: 'Внести в базу экспертов', en: 'Enter into the register' },
  clauses: ['kod-ai:4.6.2'],
  by: ['fund-officer'],
  from: 'new',
  to: 'active',
  input: z.object({
    person: idText(),
    name: personalText('person'),
    lots: lotsSchema,
    skills: someText(2000),
  }),
  guard: (guard, { input }) => {
    guard.ensure(
      input.lots.length > 0 && input.lots.every(isLot),
      'kod-ai:4.6.2',
      'expert.lots',
      {},
      { code: 'LOT', kind: 'content', path: 'lots' },
    )
  },
  effect: (_, { input }) => ({ ...input, lots: input.lots as readonly Lot[] }),
  claims: ({ input }) => [{ key: `kod-ai/expert:${input.person}`, mode: 'refuse', clause: 'kod-ai:4.6.2' }],
})
