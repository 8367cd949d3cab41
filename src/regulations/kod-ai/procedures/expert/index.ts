import type { Json } from '../../../../kernel/index.ts'
import { declareInterests } from './actions/declare-interests.ts'
import { enterMember } from './actions/enter-member.ts'
import { noteJudged } from './actions/note-judged.ts'
import { qualify } from './actions/qualify.ts'
import { register } from './actions/register.ts'
import { restore } from './actions/restore.ts'
import { suspend } from './actions/suspend.ts'
import { update } from './actions/update.ts'
import { expertRow } from './row.ts'
import { expertWords } from './vocabulary.ts'

export type { ExpertEntryFacts } from './facts.ts'
export { entriesIn, type Known, knownIn, registerNeed, type Ties, tiesNeed } from './needs.ts'
export { type EntryMarks, type Registered, registeredOf, versedIn } from './row.ts'

/**
 * The Fund's register of those who judge, an entry a person: assignments look experts up in it (`kod-ai:4.6.2`), and
 * assignments and sittings look up what ties a person to an applicant (`kod-ai:4.6.4`).
 */
export const expert = expertWords.procedure({
  actions: [register, enterMember, qualify, update, declareInterests, noteJudged, suspend, restore],
  relations: ({ facts }, person) => (facts.person === person ? ['self'] : []),
  people: ({ facts }) => [facts.person],
  tasks: ({ facts }) =>
    facts.declared
      ? []
      : [
          {
            key: 'declare',
            title: { ru: 'Заявить об интересах', en: 'Declare your interests' },
            role: 'self',
            holder: facts.person,
            clause: 'kod-ai:4.6.3',
            deadline: null,
          },
        ],
  row: ({ facts }) => expertRow(facts),
  visibility: {
    name: {
      title: { ru: 'Эксперт', en: 'Expert' },
      reveals: 'identity',
      clause: 'kod-ai:4.6.2',
      value: (f) => ({ person: f.person, name: f.name as never }),
      seenBy: { 'fund-officer': 'always', auditor: 'always', self: 'always' },
      columns: ['holder'],
    },
    skills: {
      title: { ru: 'Компетенции', en: 'Skills' },
      reveals: 'plain',
      clause: 'kod-ai:4.6.2',
      value: (f) =>
        ({
          lots: f.lots,
          skills: f.skills,
          ...(f.keywords ? { keywords: f.keywords } : {}),
          ...(f.maxApplications ? { maxApplications: f.maxApplications } : {}),
        }) as unknown as Json,
      seenBy: { 'fund-officer': 'always', auditor: 'always', self: 'always' },
    },
    interests: {
      title: { ru: 'Декларация интересов', en: 'Declaration of interests' },
      reveals: 'identity',
      clause: 'kod-ai:4.6.3',
      value: (f) => ({ declared: f.declared, interests: f.interests }) as unknown as Json,
      seenBy: { 'fund-officer': 'always', auditor: 'always', self: 'always' },
      columns: ['dates.declared'],
    },
  },
})
