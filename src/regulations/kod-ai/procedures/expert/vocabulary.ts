import { vocabulary } from '../../../../kernel/index.ts'
import { clauseIds } from '../../clauses/index.ts'
import { type ExpertEntryFacts, initialEntry } from './facts.ts'

/** An entry of the Fund's register of those who judge: an expert with the skill to review (`kod-ai:4.6.2`) or a member of a body. */
export const expertWords = vocabulary<ExpertEntryFacts>()({
  id: 'expert',
  regulation: 'kod-ai',
  title: { ru: 'Эксперт или член органа', en: 'Expert or member of a body' },
  capability: 'register',
  clauses: clauseIds,
  states: {
    active: { title: { ru: 'действует', en: 'active' }, owner: ['fund-officer'] },
    suspended: { title: { ru: 'приостановлена', en: 'suspended' }, owner: ['fund-officer'] },
    member: { title: { ru: 'член органа, не эксперт', en: 'member of a body, no expert' }, owner: ['self'] },
  },
  roles: ['fund-officer', 'self', 'director', 'auditor'],
  signers: ['director'],
  deadlines: {},
  messages: {
    'expert.lots': {
      ru: 'Нужна компетенция хотя бы по одному из пяти лотов',
      en: 'A skill in at least one of the five lots is needed',
    },
    'expert.other-person': {
      ru: 'Запись относится к {person}: чужую декларацию в неё не вносят',
      en: 'The entry is that of {person}: it takes nobody else’s declaration',
    },
    'expert.self-ties': {
      ru: 'В декларации {person} назван сам себе: укажите другого человека',
      en: 'The declaration of {person} names its own person: name another one',
    },
  },
  initial: initialEntry,
})
