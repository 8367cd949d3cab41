import { z } from 'zod'
import { partyCodes } from '../parties.ts'
import { check, distinct, partyList, scoRule, without } from './kit.ts'

/** Whether every Party was sent a certified copy (`sco:VI/5b`). The text has no term, so nothing is ever overdue. */
export const copies = scoRule({
  name: 'copies',
  revision: 1,
  title: { ru: 'Заверенные копии', en: 'Certified copies', zh: '核证副本' },
  clauses: ['sco:VI/5b'],
  parameters: ['parties.count'],
  input: z.object({ sent: partyList('sco:VI/5b') }),
  output: z.object({
    status: z.enum(['complete', 'in-progress']),
    sent: z.number().int(),
    missing: z.array(z.string()),
    due: z.null(),
  }),
  example: { sent: ['in', 'kz', 'cn'] },
  decide({ sent }, { parameters }, trace) {
    for (const party of partyCodes) check(trace, sent.includes(party), 'sco:VI/5b', 'copies.sent', { party })
    const count = distinct(sent).length
    return {
      status: count === parameters['parties.count'] ? ('complete' as const) : ('in-progress' as const),
      sent: count,
      missing: without(partyCodes, sent),
      due: null,
    }
  },
})
