import { vocabulary } from '../../../../kernel/index.ts'
import { clauseIds } from '../../clauses/index.ts'
import { type ApplicationFacts, initialApplication } from './facts.ts'
import { applicationMessages } from './messages/index.ts'
import { applicationStates } from './states.ts'

/** An application: from its signing to the decision about the grant. */
export const applicationWords = vocabulary<ApplicationFacts>()({
  id: 'application',
  regulation: 'kod-ai',
  title: { ru: 'Заявка', en: 'Application' },
  capability: 'intake',
  parent: 'contest',
  clauses: clauseIds,
  states: applicationStates,
  roles: [
    'applicant',
    'lead',
    'member',
    'fund-officer',
    'reviewer',
    'jury',
    'council',
    'commission',
    'director',
    'finance',
    'monitor',
    'auditor',
  ],
  signers: ['director'],
  deadlines: {},
  messages: applicationMessages,
  initial: initialApplication,
})
