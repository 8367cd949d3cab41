import { z } from 'zod'
import { field, givenNumber, isWhole, kodAiRule, shown, verdict } from './kit.ts'

const codes = ['SCORE_INVALID', 'COMMENT_MISSING'] as const
const criteria = {
  novelty: { clause: 'kod-ai:c.2', most: 'score.novelty-max' },
  achievability: { clause: 'kod-ai:c.3', most: 'score.achievability-max' },
  prospects: { clause: 'kod-ai:c.4', most: 'score.prospects-max' },
} as const
const indicators = ['c.1.1', 'c.1.2', 'c.1.3', 'c.2.1', 'c.3.1', 'c.3.2', 'c.4.1'] as const

const answer = (clause: 'kod-ai:c.1.1' | 'kod-ai:c.1.2' | 'kod-ai:c.1.3') =>
  field(z.boolean(), clause, 'Ответьте да или нет, без баллов', 'Answer yes or no, without points')
const score = (clause: 'kod-ai:c.2' | 'kod-ai:c.3' | 'kod-ai:c.4') =>
  field(givenNumber(), clause, 'Укажите балл числом от 0 до 5', 'Give the score as a number from 0 to 5')

/**
 * One expert conclusion under Appendix 2: criterion 1 is three answers, the others one score each; every indicator has
 * its comment (readings T42 and T43).
 */
export const expertConclusion = kodAiRule({
  name: 'expert-conclusion',
  revision: 1,
  title: { ru: 'Экспертное заключение', en: 'Expert conclusion' },
  clauses: [
    'kod-ai:4.6.5',
    'kod-ai:4.6.6/1',
    'kod-ai:4.6.7.a',
    'kod-ai:c.1',
    'kod-ai:c.2',
    'kod-ai:c.3',
    'kod-ai:c.4',
    ...indicators.map((key) => `kod-ai:${key}` as const),
  ],
  parameters: ['score.novelty-max', 'score.achievability-max', 'score.prospects-max'],
  input: z.object({
    imitatesCognition: answer('kod-ai:c.1.1'),
    baseTechnology: answer('kod-ai:c.1.2'),
    implementationResult: answer('kod-ai:c.1.3'),
    scores: z.object({
      novelty: score('kod-ai:c.2'),
      achievability: score('kod-ai:c.3'),
      prospects: score('kod-ai:c.4'),
    }),
    /** Comments by indicator; a missing or blank one is told, the text itself never. */
    comments: z.record(z.string(), z.string()),
  }),
  output: z.object({
    ok: z.boolean(),
    errors: z.array(z.enum(codes)),
    isAi: z.boolean(),
    total: z.int().nullable(),
    missing: z.array(z.string()),
  }),
  example: {
    imitatesCognition: true,
    baseTechnology: true,
    implementationResult: true,
    scores: { novelty: 5, achievability: 4, prospects: 3 },
    comments: Object.fromEntries(indicators.map((key) => [key, 'Обосновано в заявке'])),
  },
  decide(
    { imitatesCognition, baseTechnology, implementationResult, scores, comments },
    { parameters },
    trace,
  ) {
    const { errors, need } = verdict(trace, codes)
    const answers = [
      ['kod-ai:c.1.1', imitatesCognition],
      ['kod-ai:c.1.2', baseTechnology],
      ['kod-ai:c.1.3', implementationResult],
    ] as const
    for (const [clause, yes] of answers) {
      if (yes) trace.met(clause, 'conclusion.yes')
      else trace.broken(clause, 'conclusion.no')
    }
    const isAi = answers.every(([, yes]) => yes)
    trace.step('conclusion.ai', { yes: answers.filter(([, yes]) => yes).length })
    let total = 0
    for (const key of ['novelty', 'achievability', 'prospects'] as const) {
      const value = scores[key]
      const most = parameters[criteria[key].most]
      const fits = isWhole(value) && value >= 0 && value <= most
      need(fits, 'SCORE_INVALID', criteria[key].clause, 'conclusion.score', { score: shown(value), most })
      if (fits) total += value
    }
    const missing = indicators.filter((key) => !Object.hasOwn(comments, key) || comments[key]!.trim() === '')
    for (const key of missing)
      need(false, 'COMMENT_MISSING', `kod-ai:${key}`, 'conclusion.comment', { indicator: key.slice(2) })
    const valid = !errors.includes('SCORE_INVALID')
    if (valid)
      trace.step('conclusion.total', { scores: Object.values(scores).map((s) => String(shown(s))), total })
    return { ok: errors.length === 0, errors, isAi, total: valid ? total : null, missing }
  },
})
