import { type Json, running } from '../../../../kernel/index.ts'
import { annul } from './actions/annul.ts'
import { assign } from './actions/assign.ts'
import { declareInterest } from './actions/declare-interest.ts'
import { declareNoInterest } from './actions/declare-no-interest.ts'
import { release } from './actions/release.ts'
import { sign } from './actions/sign.ts'
import { reviewWords } from './vocabulary.ts'

export { type Conclusion, conclusionSchema, resultKinds } from './conclusion.ts'
export type { ReviewFacts } from './facts.ts'
export { reviewPapers } from './papers.ts'

/** One expert's review of one application as a procedure. */
export const review = reviewWords.procedure({
  actions: [assign, declareNoInterest, declareInterest, sign, release, annul],
  relations: ({ facts }, person) => (facts.expert === person ? ['reviewer'] : []),
  people: ({ facts }) => [facts.expert],
  tasks: (file) => {
    const { state, facts } = file
    const clock = running(file, 'stage-3') ? { key: 'stage-3', instance: '' } : null
    const common = { role: 'reviewer', holder: facts.expert, deadline: clock } as const
    if (state === 'assigned')
      return [
        {
          ...common,
          key: 'statement',
          title: { ru: 'Заявить, есть ли заинтересованность', en: 'State whether you have an interest' },
          clause: 'kod-ai:4.6.3',
        },
      ]
    if (state === 'opened')
      return [
        {
          ...common,
          key: 'sign',
          title: { ru: 'Подписать заключение', en: 'Sign the conclusion' },
          clause: 'kod-ai:4.6.6/1',
        },
      ]
    return []
  },
  row: ({ facts }) => ({
    lot: facts.lot,
    holder: facts.expert,
    title: null,
    sums: {},
    dates: facts.due ? { due: facts.due } : {},
    marks: { total: facts.conclusion?.total ?? null },
  }),
  visibility: {
    lot: {
      title: { ru: 'Лот', en: 'Lot' },
      reveals: 'plain',
      clause: 'kod-ai:1.4',
      value: (f) => f.lot,
      seenBy: { reviewer: 'always', 'fund-officer': 'always', auditor: 'always' },
      columns: ['lot'],
    },
    due: {
      title: { ru: 'Срок', en: 'Due' },
      reveals: 'plain',
      clause: 'kod-ai:4.6.9',
      value: (f) => f.due,
      seenBy: { reviewer: 'always', 'fund-officer': 'always', auditor: 'always' },
      columns: ['dates.due'],
    },
    expert: {
      title: { ru: 'Эксперт', en: 'Expert' },
      reveals: 'identity',
      clause: 'kod-ai:4.6.1/3',
      value: (f) => f.expert,
      seenBy: { reviewer: 'always', 'fund-officer': 'always', auditor: 'always' },
      columns: ['holder'],
    },
    conclusion: {
      title: { ru: 'Заключение', en: 'Conclusion' },
      reveals: 'opinion',
      clause: 'kod-ai:4.6.8',
      value: (f) => f.conclusion as unknown as Json,
      seenBy: { reviewer: 'always', 'fund-officer': 'always', auditor: 'always' },
    },
    interest: {
      title: { ru: 'Заинтересованность и причины', en: 'Interest and reasons' },
      reveals: 'identity',
      clause: 'kod-ai:4.6.3',
      value: (f) => ({ noInterest: f.noInterest, interest: f.interest, ended: f.ended }) as unknown as Json,
      seenBy: { reviewer: 'always', 'fund-officer': 'always', auditor: 'always' },
    },
  },
})
