import { z } from 'zod'
import { check, distinct, partyList, scoRule, without } from './kit.ts'

/** Whether every participant confirmed that the activity conforms to its own law (`sco:III/5`); the reading says who has to. */
export const conformity = scoRule({
  name: 'conformity',
  revision: 1,
  title: { ru: 'Соответствие национальным законам', en: 'Conformity with national laws', zh: '符合国内法' },
  clauses: ['sco:III/5'],
  readings: ['conformity.who'],
  input: z.object({ participants: partyList('sco:III/5').min(1), confirmed: partyList('sco:III/5') }),
  output: z.object({ complete: z.boolean(), missing: z.array(z.string()) }),
  example: { participants: ['ru', 'cn'], confirmed: ['ru'] },
  decide({ participants, confirmed }, { readings }, trace) {
    if (readings['conformity.who'] === 'nobody') {
      trace.met('sco:III/5', 'conformity.own')
      return { complete: true, missing: [] }
    }
    for (const party of distinct(participants))
      check(trace, confirmed.includes(party), 'sco:III/5', 'conformity.confirmed', { party })
    const missing = without(participants, confirmed)
    return { complete: missing.length === 0, missing }
  },
})
