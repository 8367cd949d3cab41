import { bodySitting } from '../body-sitting/index.ts'
import { chain } from '../contest/index.ts'

/** Stage 5: the expert council approves the jury's recommendations; its sums are advice (reading T15). */
export const councilSitting = bodySitting({
  id: 'council-sitting',
  title: { ru: 'Заседание экспертного совета', en: 'Sitting of the expert council' },
  body: 'council',
  role: 'council',
  stages: ['council'],
  takes: chain.council.takes,
  after: 'jury',
  proposed: chain.council.from,
  yes: chain.council.yes,
  no: chain.council.no,
  amount: chain.council.sum,
  membership: true,
  rules: false,
  decides: 'council-decision',
  clauses: {
    plan: ['kod-ai:4.8.1/1', 'kod-ai:4.1/5'],
    open: ['kod-ai:4.8.1/2'],
    decide: ['kod-ai:4.8.1/1', 'kod-ai:2.2'],
    sign: ['kod-ai:4.8.2'],
    before: 'kod-ai:4.8.1/1',
    membership: 'kod-ai:4.8.1/2',
    protocol: 'kod-ai:4.8.2',
  },
})
