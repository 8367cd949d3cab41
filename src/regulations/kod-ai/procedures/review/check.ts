import type { Personal } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import { expertConclusion } from '../../rules/index.ts'
import { baseTechnologies, type Conclusion, resultKinds } from './conclusion.ts'
import type { reviewWords } from './vocabulary.ts'

type ReviewGuard = Parameters<NonNullable<Parameters<typeof reviewWords.action<'x', unknown>>[0]['guard']>>[0]
const content = (code: string, path: string) => ({ code, kind: 'content', path }) as const

/** Criterion 1: yes or no to each indicator, with a reason; no points (`kod-ai:4.6.5`, `kod-ai:c.1`). */
export function checkAi(guard: ReviewGuard, { ai }: Conclusion): void {
  const indicators = [
    ['subject', 'kod-ai:c.1.1', '1.1'],
    ['technology', 'kod-ai:c.1.2', '1.2'],
    ['result', 'kod-ai:c.1.3', '1.3'],
  ] as const
  for (const [key, , indicator] of indicators)
    guard.ensure(
      ai[key].reason !== '',
      'kod-ai:4.6.5',
      'review.ai-reason',
      { indicator },
      content('AI_REASON', `ai.${key}.reason`),
    )
  guard.ensure(
    (baseTechnologies as readonly string[]).includes(ai.technology.code),
    'kod-ai:c.1.2',
    'review.technology',
    { code: ai.technology.code, allowed: baseTechnologies },
    content('BASE_TECHNOLOGY', 'ai.technology.code'),
  )
  guard.ensure(
    (resultKinds as readonly string[]).includes(ai.result.code),
    'kod-ai:c.1.3',
    'review.result',
    { code: ai.result.code, allowed: resultKinds },
    content('RESULT_KIND', 'ai.result.code'),
  )
}

const scored = [
  ['novelty', '2', 'kod-ai:c.2', [['methods', '2.1', 'kod-ai:c.2.1']]],
  [
    'achievability',
    '3',
    'kod-ai:c.3',
    [
      ['soundness', '3.1', 'kod-ai:c.3.1'],
      ['team', '3.2', 'kod-ai:c.3.2'],
    ],
  ],
  ['prospects', '4', 'kod-ai:c.4', [['demand', '4.1', 'kod-ai:c.4.1']]],
] as const satisfies readonly (readonly [
  string,
  string,
  KodAiClause,
  readonly (readonly [string, string, KodAiClause])[],
])[]

/** The rule asks whether something was said, not what: its receipt holds no word of it. */
const told = (text: Personal): string => (text === '' ? '' : '+')

/** Whole points with a reason for each criterion and a comment on each indicator: the rule kod-ai/expert-conclusion tells. */
export function checkScores(guard: ReviewGuard, conclusion: Conclusion): void {
  const { ai, novelty, achievability, prospects } = conclusion
  const { errors, missing } = guard.rule(expertConclusion, {
    imitatesCognition: ai.subject.yes,
    baseTechnology: ai.technology.yes,
    implementationResult: ai.result.yes,
    scores: { novelty: novelty.score, achievability: achievability.score, prospects: prospects.score },
    comments: {
      'c.1.1': told(ai.subject.reason),
      'c.1.2': told(ai.technology.reason),
      'c.1.3': told(ai.result.reason),
      'c.2.1': told(novelty.comments.methods),
      'c.3.1': told(achievability.comments.soundness),
      'c.3.2': told(achievability.comments.team),
      'c.4.1': told(prospects.comments.demand),
    },
  })
  const valid = !errors.includes('SCORE_INVALID')
  for (const [key, criterion, clause, indicators] of scored) {
    const { score, reason } = conclusion[key]
    guard.ensure(
      valid || (score >= 0 && score <= 5),
      clause,
      'review.score',
      { criterion, score },
      content('SCORE', `${key}.score`),
    )
    guard.ensure(
      reason !== '',
      'kod-ai:4.6.6/1',
      'review.score-reason',
      { criterion },
      content('SCORE_REASON', `${key}.reason`),
    )
    for (const [name, indicator, cited] of indicators)
      guard.ensure(
        !missing.includes(`c.${indicator}`),
        cited,
        'review.comment',
        { indicator },
        content('COMMENT', `${key}.comments.${name}`),
      )
  }
}
