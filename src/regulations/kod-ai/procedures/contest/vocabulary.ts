import { vocabulary } from '../../../../kernel/index.ts'
import { clauseIds } from '../../clauses/index.ts'
import { selectionTerm, stageTerms } from '../shared/index.ts'
import { type ContestFacts, initialContest } from './facts.ts'
import { contestMessages } from './messages.ts'

const fund = ['fund-officer'] as const

/** The contest: seven consecutive stages (`kod-ai:4.1`), then publication and the agreements. */
export const contestWords = vocabulary<ContestFacts>()({
  id: 'contest',
  regulation: 'kod-ai',
  title: { ru: 'Конкурс', en: 'Contest' },
  capability: 'contest',
  clauses: clauseIds,
  states: {
    draft: { title: { ru: 'готовится', en: 'in preparation' }, owner: fund },
    intake: {
      title: { ru: 'этап 1: приём заявок', en: 'stage 1: intake' },
      owner: ['fund-officer', 'system'],
    },
    'formal-check': {
      title: { ru: 'этап 2: формальная проверка', en: 'stage 2: formal check' },
      owner: fund,
    },
    expertise: { title: { ru: 'этап 3: заочная экспертиза', en: 'stage 3: remote review' }, owner: fund },
    jury: { title: { ru: 'этап 4: экспертное жюри', en: 'stage 4: expert jury' }, owner: fund },
    council: { title: { ru: 'этап 5: экспертный совет', en: 'stage 5: expert council' }, owner: fund },
    commission: {
      title: { ru: 'этап 6: конкурсная комиссия', en: 'stage 6: contest commission' },
      owner: fund,
    },
    directorate: { title: { ru: 'этап 7: дирекция', en: 'stage 7: directorate' }, owner: fund },
    approved: { title: { ru: 'итоги утверждены', en: 'results approved' }, owner: fund },
    published: { title: { ru: 'итоги опубликованы', en: 'results published' }, owner: fund },
    closed: { title: { ru: 'завершён', en: 'closed' }, owner: [], final: true },
    cancelled: { title: { ru: 'отменён', en: 'cancelled' }, owner: [], final: true },
  },
  roles: [
    'fund-officer',
    'expert',
    'jury',
    'council',
    'commission',
    'director',
    'finance',
    'monitor',
    'auditor',
    'public',
  ],
  signers: ['director'],
  deadlines: {
    intake: {
      clause: 'kod-ai:4.4.2',
      title: { ru: 'приём заявок', en: 'intake of applications' },
      term: 'given',
      side: 'applicant',
      fires: 'close-intake',
    },
    'stage-2': {
      clause: 'kod-ai:4.5.3',
      title: { ru: 'формальная проверка', en: 'formal check' },
      term: stageTerms[2],
      side: 'fund',
    },
    'stage-3': {
      clause: 'kod-ai:4.6.9',
      title: { ru: 'заочная экспертиза', en: 'remote review' },
      term: stageTerms[3],
      side: 'fund',
    },
    'stage-4': {
      clause: 'kod-ai:4.7.9',
      title: { ru: 'работа жюри', en: 'work of the jury' },
      term: stageTerms[4],
      side: 'fund',
    },
    'stage-5': {
      clause: 'kod-ai:4.8.1/1',
      title: { ru: 'решение экспертного совета', en: 'decision of the expert council' },
      term: stageTerms[5],
      side: 'fund',
    },
    'stage-6': {
      clause: 'kod-ai:4.9.3',
      title: { ru: 'рекомендации комиссии', en: 'recommendations of the commission' },
      term: stageTerms[6],
      side: 'fund',
    },
    'stage-7': {
      clause: 'kod-ai:4.10.1',
      title: { ru: 'утверждение итогов дирекцией', en: 'approval by the directorate' },
      term: stageTerms[7],
      side: 'fund',
    },
    selection: {
      clause: 'kod-ai:4.3',
      title: { ru: 'этапы 2–7 вместе', en: 'stages 2 to 7 together' },
      term: selectionTerm,
      side: 'fund',
    },
    publish: {
      clause: 'kod-ai:4.11',
      title: { ru: 'публикация итогов', en: 'publication of the results' },
      term: stageTerms.publish,
      side: 'fund',
    },
  },
  messages: contestMessages,
  initial: initialContest,
})
