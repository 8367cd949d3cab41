import { bodySitting } from '../body-sitting/index.ts'
import { chain } from '../contest/index.ts'

/** Stage 6: the commission gives the final recommendation and is the only body that sets the sum, downwards only. */
export const commissionSitting = bodySitting({
  id: 'commission-sitting',
  title: { ru: 'Заседание конкурсной комиссии', en: 'Sitting of the contest commission' },
  body: 'commission',
  role: 'commission',
  stages: ['commission', 'directorate'],
  takes: chain.commission.takes,
  after: 'council',
  proposed: chain.commission.from,
  yes: chain.commission.yes,
  no: chain.commission.no,
  amount: chain.commission.sum,
  membership: true,
  rules: true,
  decides: 'commission-decision',
  clauses: {
    plan: ['kod-ai:4.9.1', 'kod-ai:4.1/6'],
    open: ['kod-ai:4.9.1', 'kod-ai:4.9.2'],
    decide: ['kod-ai:4.9.3', 'kod-ai:4.9.4', 'kod-ai:2.2'],
    sign: ['kod-ai:4.9.5'],
    before: 'kod-ai:4.9.1',
    membership: 'kod-ai:4.9.1',
    protocol: 'kod-ai:4.9.5',
  },
})
