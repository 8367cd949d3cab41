import { register } from './actions/register.ts'
import { restore } from './actions/restore.ts'
import { suspend } from './actions/suspend.ts'
import { update } from './actions/update.ts'
import { expertWords } from './vocabulary.ts'

/** The Fund's register of experts, an entry a case: assignments look the person up in it (`kod-ai:4.6.2`). */
export const expert = expertWords.procedure({
  actions: [register, update, suspend, restore],
  relations: ({ facts }, person) => (facts.person === person ? ['self'] : []),
  people: ({ facts }) => [facts.person],
  row: ({ facts }) => ({
    lot: null,
    holder: facts.person,
    title: null,
    sums: {},
    dates: {},
    marks: { lots: facts.lots },
  }),
  visibility: {
    name: {
      title: { ru: 'Эксперт', en: 'Expert' },
      reveals: 'identity',
      clause: 'kod-ai:4.6.2',
      value: (f) => ({ person: f.person, name: f.name as never }),
      seenBy: { 'fund-officer': 'always', auditor: 'always', self: 'always' },
    },
    skills: {
      title: { ru: 'Компетенции', en: 'Skills' },
      reveals: 'plain',
      clause: 'kod-ai:4.6.2',
      value: (f) => ({ lots: f.lots, skills: f.skills }),
      seenBy: { 'fund-officer': 'always', auditor: 'always', self: 'always' },
    },
  },
})
