import { bodySitting } from '../body-sitting/index.ts'
import { chain } from '../contest/index.ts'

/** Stage 7: the directorate approves the results as recommended, within the subsidy, or returns an item with a reason. */
export const directorateSitting = bodySitting({
  id: 'directorate-sitting',
  title: { ru: 'Заседание дирекции', en: 'Sitting of the directorate' },
  body: 'directorate',
  role: 'director',
  stages: ['directorate'],
  takes: chain.directorate.takes,
  after: 'commission',
  proposed: chain.directorate.from,
  yes: chain.directorate.yes,
  no: chain.directorate.no,
  amount: chain.directorate.sum,
  membership: false,
  rules: false,
  decides: 'directorate-decision',
  clauses: {
    plan: ['kod-ai:4.10.1', 'kod-ai:4.1/7'],
    open: ['kod-ai:4.10.1'],
    decide: ['kod-ai:4.10.1', 'kod-ai:1.3/11'],
    sign: ['kod-ai:4.10.1', 'kod-ai:1.3/8', 'kod-ai:2.7', 'kod-ai:fn2'],
    before: 'kod-ai:4.10.1',
    membership: 'kod-ai:4.10.1',
    protocol: 'kod-ai:1.3/8',
  },
})
