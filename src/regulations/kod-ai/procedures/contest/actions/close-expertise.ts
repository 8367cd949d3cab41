import { z } from 'zod'
import { indexNeed } from '../../../../../kernel/index.ts'
import { rating } from '../../../rules/index.ts'
import { stageDue } from '../../shared/index.ts'
import { isNotAi, ratedOf, ratingOf } from '../rating.ts'
import { endStage, ensureOnTime, lateInput, startStage } from '../stage.ts'
import { contestWords } from '../vocabulary.ts'

/**
 * Freezes the rating in one event of the contest and tells every application its place. Conclusions and rating are the
 * jury's from here on (`kod-ai:4.6.8`).
 */
export const closeExpertise = contestWords.action({
  name: 'close-expertise',
  title: { ru: 'Завершить экспертизу, построить рейтинг', en: 'Close the review, make the rating' },
  clauses: [
    'kod-ai:4.6.7',
    'kod-ai:4.6.7.a',
    'kod-ai:4.6.7.b',
    'kod-ai:4.6.8',
    'kod-ai:4.6.9',
    'kod-ai:4.6.1/2',
    'kod-ai:c.1',
    'kod-ai:4.1/3',
    'kod-ai:4.1/4',
  ],
  by: ['fund-officer'],
  published: true,
  from: ['expertise'],
  to: 'jury',
  input: z.object({ reason: lateInput() }),
  needs: {
    rated: indexNeed(
      (ask) => ({ procedure: 'application', parent: ask.file.id, states: ['in-review'] }),
      (rows) => rows.map(ratedOf),
    ),
  },
  guard(guard, { facts, input, needs, on }) {
    const { errors } = guard.rule(rating, { applications: needs.rated })
    const faulty = (...codes: string[]) => {
      const ids = new Set(errors.filter((e) => codes.includes(e.code)).map((e) => e.id))
      return needs.rated.filter((a) => ids.has(a.id)).map((a) => a.number)
    }
    const few = faulty('FEWER_THAN_TWO_REVIEWS')
    guard.ensure(
      few.length === 0,
      'kod-ai:4.6.1/2',
      'contest.two-reviews',
      { numbers: few.slice(0, 20) },
      { code: 'FEWER_THAN_TWO_REVIEWS', kind: 'state' },
    )
    const split = faulty('AI_OPINIONS_SPLIT')
    guard.ensure(
      split.length === 0,
      'kod-ai:c.1',
      'contest.rating-errors',
      { numbers: split.slice(0, 20) },
      { code: 'AI_OPINIONS_SPLIT', kind: 'state' },
    )
    const wrong = faulty('SAME_EXPERT_TWICE', 'SCORE_INVALID', 'EXPERT_CONFLICT')
    guard.ensure(
      wrong.length === 0,
      'kod-ai:4.6.7',
      'contest.rating-errors',
      { numbers: wrong.slice(0, 20) },
      { code: 'RATING_ERRORS', kind: 'state' },
    )
    ensureOnTime(guard, facts, 3, on, input.reason, 'kod-ai:4.6.9')
  },
  effect(facts, { input, needs, on }) {
    const ended = endStage(facts, 3, on, stageDue(3, facts.stageEnds[2]!, facts.intake!.to), input.reason)
    const notAi = needs.rated.filter(isNotAi).map((a) => a.id)
    return { ...ended, rating: { on, ranking: ratingOf(needs.rated), notAi } }
  },
  stops: { 'stage-3': () => '' },
  starts: { 'stage-4': (env) => startStage(env, 4, env.on) },
  children: ({ needs }) => [
    ...ratingOf(needs.rated).map(({ id, mean, mean2, rank, lotRank }) => ({
      child: id,
      procedure: 'application',
      case: id,
      action: 'rank',
      input: { place: { mean, mean2, rank, lotRank } },
    })),
    ...needs.rated.filter(isNotAi).map(({ id }) => ({
      child: id,
      procedure: 'application',
      case: id,
      action: 'rank',
      input: { place: null },
    })),
  ],
})
