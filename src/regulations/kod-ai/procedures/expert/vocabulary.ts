import { type Personal, vocabulary } from '../../../../kernel/index.ts'
import { clauseIds } from '../../clauses/index.ts'
import type { Lot } from '../shared/index.ts'

export interface ExpertEntryFacts {
  readonly person: string
  readonly name: Personal
  /** Lots whose projects this person has the skill to review. */
  readonly lots: readonly Lot[]
  readonly skills: string
}

/** An entry of the Fund's register of experts: a person with the skill to review AI projects (`kod-ai:4.6.2`). */
export const expertWords = vocabulary<ExpertEntryFacts>()({
  id: 'expert',
  regulation: 'kod-ai',
  title: { ru: 'Эксперт Фонда', en: 'Expert of the Fund' },
  clauses: clauseIds,
  states: {
    active: { title: { ru: 'действует', en: 'active' }, owner: ['fund-officer'] },
    suspended: { title: { ru: 'приостановлена', en: 'suspended' }, owner: ['fund-officer'] },
  },
  roles: ['fund-officer', 'self', 'auditor'],
  deadlines: {},
  messages: {
    'expert.lots': {
      ru: 'Нужна компетенция хотя бы по одному из пяти лотов',
      en: 'A skill in at least one of the five lots is needed',
    },
  },
  initial: { person: '', name: '', lots: [], skills: '' },
})
