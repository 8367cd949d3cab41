import { vocabulary } from '../../../../kernel/index.ts'
import { clauseIds } from '../../clauses/index.ts'
import { initialJurySitting, type JurySittingFacts } from './facts.ts'
import { jurySittingMessages } from './messages.ts'

/** A sitting of the expert jury (`kod-ai:4.7`). Ballots are no events until their item closes. */
export const jurySittingWords = vocabulary<JurySittingFacts>()({
  id: 'jury-sitting',
  regulation: 'kod-ai',
  title: { ru: 'Заседание жюри', en: 'Jury sitting' },
  capability: 'panel',
  parent: 'contest',
  clauses: clauseIds,
  states: {
    planned: { title: { ru: 'назначено', en: 'planned' }, owner: ['fund-officer'] },
    open: { title: { ru: 'идёт', en: 'open' }, owner: ['fund-officer', 'jury'] },
    signed: { title: { ru: 'протокол подписан', en: 'protocol signed' }, owner: [], final: true },
    cancelled: { title: { ru: 'отменено', en: 'cancelled' }, owner: [], final: true },
  },
  roles: ['fund-officer', 'jury', 'jury-lead', 'council', 'commission', 'director', 'auditor'],
  signers: ['director'],
  deadlines: {},
  messages: jurySittingMessages,
  initial: initialJurySitting,
})
