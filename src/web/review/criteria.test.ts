import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { kodAi } from '../../regulations/kod-ai/index.ts'
import { criteriaOf, passes, totalOf } from './criteria.ts'
import { mergedRanges } from './marks.ts'

const sign = kodAi.procedures.find(({ id }) => id === 'review')!.actions.find(({ name }) => name === 'sign')!
const criteria = criteriaOf(z.toJSONSchema(sign.input, { io: 'input', unrepresentable: 'any' }), sign.clauses)

describe('criteria of a conclusion', () => {
  it('are read from the schema of the action: what is scored with its range, what passes or fails with its codes', () => {
    expect(criteria.scored).toEqual([
      {
        key: 'novelty',
        clause: 'kod-ai:c.2',
        range: [0, 5],
        comments: [{ key: 'methods', clause: 'kod-ai:c.2.1' }],
      },
      {
        key: 'achievability',
        clause: 'kod-ai:c.3',
        range: [0, 5],
        comments: [
          { key: 'soundness', clause: 'kod-ai:c.3.1' },
          { key: 'team', clause: 'kod-ai:c.3.2' },
        ],
      },
      {
        key: 'prospects',
        clause: 'kod-ai:c.4',
        range: [0, 5],
        comments: [{ key: 'demand', clause: 'kod-ai:c.4.1' }],
      },
    ])
    const [ai] = criteria.passFail
    expect([ai!.key, ai!.clause]).toEqual(['ai', 'kod-ai:c.1'])
    expect(ai!.questions.map(({ key, codes }) => [key, codes?.length ?? null])).toEqual([
      ['subject', null],
      ['technology', 5],
      ['result', 6],
    ])
  })

  it('add up the scores that count and no others', () => {
    const scores = (novelty: unknown, achievability: unknown, prospects: unknown) =>
      totalOf(criteria, {
        novelty: { score: novelty },
        achievability: { score: achievability },
        prospects: { score: prospects },
      })
    expect(scores(5, 0, 4)).toEqual({ total: 9, most: 15, left: 0 })
    expect(scores(6, undefined, 4)).toEqual({ total: 4, most: 15, left: 2 })
    expect(scores(4.5, -1, '4')).toEqual({ total: 0, most: 15, left: 3 })
  })

  it('fail by one no, and pass only by every yes', () => {
    const [ai] = criteria.passFail
    const answers = (...all: readonly (boolean | undefined)[]) =>
      passes(ai!, { ai: { subject: { yes: all[0] }, technology: { yes: all[1] }, result: { yes: all[2] } } })
    expect([
      answers(true, true, true),
      answers(true, undefined, true),
      answers(undefined, false, undefined),
    ]).toEqual([true, null, false])
  })
})

describe('marks in a text', () => {
  it('are joined where they overlap, in order', () => {
    expect(
      mergedRanges([
        { from: 20, to: 30 },
        { from: 0, to: 5 },
        { from: 4, to: 9 },
      ]),
    ).toEqual([
      { from: 0, to: 9 },
      { from: 20, to: 30 },
    ])
  })
})
