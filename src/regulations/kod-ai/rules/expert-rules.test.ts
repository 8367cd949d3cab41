import { describe, expect, it } from 'vitest'
import { conflictOfInterest } from './conflict-of-interest.ts'
import { expertConclusion } from './expert-conclusion.ts'
import { changed, clausesOf, decided, problemOf, rule } from './testing.ts'

const facts = (
  personalInterest: boolean | null,
  creditor: string | null,
  intentAgreement: boolean | null,
  isApplicant = false,
) => ({
  personalInterest,
  isApplicant,
  creditor,
  intentAgreement,
})

describe('conflict of interest (kod-ai:4.6.4, reading T40)', () => {
  it.each([
    ['nothing', facts(false, 'none', null), false, [], false],
    ['a personal interest', facts(true, 'none', null), true, ['a'], false],
    ['the own application', facts(false, 'none', null, true), true, ['a'], false],
    ['a creditor', facts(false, 'individual', null), true, ['b'], false],
    ['a creditor with an agreement: no exception', facts(false, 'individual', true), true, ['b'], false],
    ['a representative', facts(false, 'representative', false), true, ['b'], false],
    ['a representative with an agreement', facts(false, 'representative', true), false, [], true],
    ['the same with a personal interest', facts(true, 'representative', true), true, ['a'], true],
    ['both', facts(true, 'individual', false), true, ['a', 'b'], false],
    ['nothing declared', facts(null, null, null), null, [], false],
    ['an agreement not declared', facts(false, 'representative', null), null, [], false],
    ['one ground known is enough', facts(null, 'individual', null), true, ['b'], false],
  ])('%s', (_, input, conflicted, grounds, exception) => {
    expect(decided(conflictOfInterest, input)).toEqual({ conflicted, grounds, exception })
  })

  it('tells what is not declared as unknown', () => {
    expect(clausesOf(rule(conflictOfInterest, facts(null, null, null)), 'unknown')).toEqual([
      'kod-ai:4.6.4.a',
      'kod-ai:4.6.4.b',
    ])
    expect(problemOf(conflictOfInterest, facts(false, 'friend', null))?.items[0]?.clause).toBe(
      'kod-ai:4.6.4.b',
    )
  })
})

describe('the expert conclusion (kod-ai:c.1–c.4)', () => {
  const of = (path: string, to: unknown) =>
    decided(expertConclusion, changed(expertConclusion.example, path, to))
  const { comments } = expertConclusion.example as { comments: Record<string, string> }

  it('is AI only with three answers yes, and points do not depend on it', () => {
    expect(decided(expertConclusion, expertConclusion.example)).toEqual({
      ok: true,
      errors: [],
      isAi: true,
      total: 12,
      missing: [],
    })
    for (const key of ['imitatesCognition', 'baseTechnology', 'implementationResult'])
      expect(of(key, false)).toMatchObject({ ok: true, isAi: false, total: 12 })
    const no = rule(expertConclusion, changed(expertConclusion.example, 'baseTechnology', false))
    expect(clausesOf(no, 'broken')).toEqual(['kod-ai:c.1.2'])
  })

  it.each([
    [0, 7, []],
    [5, 12, []],
    [6, null, ['SCORE_INVALID']],
    [-1, null, ['SCORE_INVALID']],
    [4.5, null, ['SCORE_INVALID']],
  ])('a score of %s', (value, total, errors) => {
    expect(of('scores.novelty', value)).toMatchObject({ total, errors })
  })

  it('asks a comment for each indicator', () => {
    for (const key of Object.keys(comments)) {
      expect(of('comments', { ...comments, [key]: '  ' })).toMatchObject({
        ok: false,
        errors: ['COMMENT_MISSING'],
        missing: [key],
      })
    }
    expect(of('comments', {}).missing).toHaveLength(7)
    expect(
      problemOf(expertConclusion, changed(expertConclusion.example, 'imitatesCognition', 5))?.items[0]
        ?.clause,
    ).toBe('kod-ai:c.1.1')
    expect(JSON.stringify(rule(expertConclusion, expertConclusion.example).findings)).not.toContain(
      'Обосновано',
    )
  })
})
