import { vocabulary } from '../../../../kernel/index.ts'
import { clauseIds } from '../../clauses/index.ts'
import { initialReview, type ReviewFacts } from './facts.ts'
import { reviewMessages } from './messages.ts'

/** One expert's review of one application (`kod-ai:4.6`). A draft of the conclusion is no event. */
export const reviewWords = vocabulary<ReviewFacts>()({
  id: 'review',
  regulation: 'kod-ai',
  title: { ru: 'Экспертиза заявки', en: 'Review of an application' },
  capability: 'review',
  parent: 'application',
  clauses: clauseIds,
  states: {
    assigned: { title: { ru: 'назначена', en: 'assigned' }, owner: ['reviewer'] },
    opened: { title: { ru: 'у эксперта', en: 'with the expert' }, owner: ['reviewer'] },
    signed: { title: { ru: 'заключение подписано', en: 'conclusion signed' }, owner: [], final: true },
    recused: { title: { ru: 'эксперт отведён', en: 'expert recused' }, owner: [], final: true },
    released: { title: { ru: 'снята с эксперта', en: 'taken from the expert' }, owner: [], final: true },
    annulled: { title: { ru: 'заключение аннулировано', en: 'conclusion annulled' }, owner: [], final: true },
  },
  roles: ['reviewer', 'fund-officer', 'jury', 'council', 'commission', 'director', 'auditor'],
  signers: ['director'],
  deadlines: {
    'stage-3': {
      clause: 'kod-ai:4.6.9',
      title: { ru: 'подписать заключение', en: 'sign the conclusion' },
      term: 'given',
      side: 'expert',
    },
  },
  messages: reviewMessages,
  initial: initialReview,
})
