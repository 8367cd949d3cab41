import { z } from 'zod'
import { aboutText } from '../../shared/index.ts'
import { reviewWords } from '../vocabulary.ts'

/** An expert who stays silent loses the review, with a reason, so that stage 3 can end in time. */
export const release = reviewWords.action({
  name: 'release',
  title: { ru: 'Снять экспертизу с эксперта', en: 'Take the review away' },
  clauses: ['kod-ai:4.6.1/1', 'kod-ai:4.6.9'],
  by: ['fund-officer'],
  from: ['assigned', 'opened'],
  to: 'released',
  input: z.object({ reason: aboutText() }),
  effect: (facts, { input, actor, on }) => ({
    ...facts,
    ended: { reason: input.reason, by: actor.id, on },
  }),
  stops: { 'stage-3': () => '' },
  children: ({ facts, file }) => [
    {
      child: 'release',
      procedure: 'application',
      case: file.parent,
      action: 'record-recusal',
      input: { review: file.id, expert: facts.expert, why: 'released' },
    },
  ],
})
