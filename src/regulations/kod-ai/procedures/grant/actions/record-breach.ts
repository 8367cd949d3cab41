import { z } from 'zod'
import { dateText, personalText } from '../../../../../kernel/index.ts'
import { clauseIds } from '../../../clauses/index.ts'
import { content } from '../../contract/index.ts'
import { idText } from '../../shared/index.ts'
import { action, alive } from '../vocabulary.ts'

const known: ReadonlySet<string> = new Set(clauseIds)

/** The Fund records a breach under its clause. All terms are essential, so any may end the agreement; none does by itself. */
export const recordBreach = action({
  name: 'record-breach',
  title: { ru: 'Записать нарушение', en: 'Record a breach' },
  clauses: ['kod-ai:contract-7.1', 'kod-ai:contract-4.3.a', 'kod-ai:contract-4.1.i'],
  by: ['fund-officer'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({ clause: idText(), text: personalText('holder'), on: dateText() }),
  guard(guard, { input }) {
    guard.ensure(
      known.has(input.clause),
      'kod-ai:contract-7.1',
      'breach.clause',
      { clause: input.clause },
      content('UNKNOWN_CLAUSE', 'clause'),
    )
  },
  effect: (facts, { input }) => ({
    ...facts,
    breaches: [
      ...facts.breaches,
      { clause: input.clause, text: input.text, on: input.on, by: 'fund' as const },
    ],
  }),
})
