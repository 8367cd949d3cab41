import { indexNeed } from '../../../../../kernel/index.ts'
import { checkAi, checkScores } from '../check.ts'
import { type Conclusion, conclusionSchema } from '../conclusion.ts'
import type { ReviewFacts } from '../facts.ts'
import { checkTie, tieNeeds } from '../tie.ts'
import { reviewWords } from '../vocabulary.ts'

const isAi = ({ ai }: Conclusion) => ai.subject.yes && ai.technology.yes && ai.result.yes
const scoresOf = (c: Conclusion) => ({
  novelty: c.novelty.score,
  achievability: c.achievability.score,
  prospects: c.prospects.score,
})

/** Signs the conclusion: it cannot be changed any more. Its total is ours, whatever the sender says (`kod-ai:4.6.7.a`). */
export const sign = reviewWords.action({
  name: 'sign',
  title: { ru: 'Подписать заключение', en: 'Sign the conclusion' },
  clauses: [
    'kod-ai:4.6.6/1',
    'kod-ai:4.6.3',
    'kod-ai:4.6.4',
    'kod-ai:4.6.6/2',
    'kod-ai:4.6.5',
    'kod-ai:1.3/7',
    'kod-ai:4.6.7.a',
    'kod-ai:4.2',
    'kod-ai:4.6.9',
    'kod-ai:c.1',
    'kod-ai:c.1.1',
    'kod-ai:c.1.2',
    'kod-ai:c.1.3',
    'kod-ai:c.2',
    'kod-ai:c.2.1',
    'kod-ai:c.3',
    'kod-ai:c.3.1',
    'kod-ai:c.3.2',
    'kod-ai:c.4',
    'kod-ai:c.4.1',
    'kod-ai:c.II',
  ],
  by: ['reviewer'],
  from: ['opened'],
  to: 'signed',
  signature: true,
  input: conclusionSchema,
  needs: {
    contest: indexNeed(
      (ask) => ({ procedure: 'contest', cases: [(ask.facts as ReviewFacts).contest] }),
      ([row]) => row?.state ?? '',
    ),
    ...tieNeeds,
  },
  guard(guard, { facts, input, needs, readings, on }) {
    guard.ensure(
      needs.contest === 'expertise',
      'kod-ai:4.6.9',
      'review.stage',
      { state: needs.contest },
      { code: 'STAGE_ORDER', kind: 'state' },
    )
    guard.ensure(
      input.madeIn === 'system',
      'kod-ai:4.6.6/2',
      'review.made-in',
      {},
      { code: 'OUTSIDE_FILE', kind: 'content', path: 'madeIn' },
    )
    checkTie(guard, facts, needs, readings, on)
    checkAi(guard, input)
    checkScores(guard, input)
    const unanswered = facts.criteria.filter((key) => !input.added.some((a) => a.key === key))
    guard.ensure(
      unanswered.length === 0,
      'kod-ai:4.4.5',
      'review.added',
      { keys: unanswered },
      { code: 'ADDED_CRITERIA', kind: 'content', path: 'added' },
    )
  },
  effect(facts, { input, recordedAt }) {
    const { novelty, achievability, prospects } = scoresOf(input)
    const total = novelty + achievability + prospects
    return { ...facts, conclusion: { ...input, total, isAi: isAi(input) }, signedAt: recordedAt }
  },
  stops: { 'stage-3': () => '' },
  children: ({ facts, file, input, on }) => [
    {
      child: 'conclusion',
      procedure: 'application',
      case: file.parent,
      action: 'record-review',
      input: { review: file.id, expert: facts.expert, isAi: isAi(input), scores: scoresOf(input) },
    },
    ...(facts.entry
      ? [
          {
            child: 'judged',
            procedure: 'expert',
            case: facts.entry,
            action: 'note-judged',
            input: { kind: 'application', case: file.parent, on },
          },
        ]
      : []),
  ],
})
