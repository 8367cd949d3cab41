import { describe, expect, it } from 'vitest'
import { deal, declare, filePapers, refusal, underReview } from '../../testing/index.ts'
import type { AgreementFacts } from './facts.ts'

describe('declaration', () => {
  it('kod-ai:declaration-sign kod-ai:declaration-head every member signs, once', async () => {
    const d = await deal(2)
    await declare(d, 0)
    expect(await refusal(filePapers(d))).toMatchObject({
      code: 'DECLARATION_MISSING',
      kind: 'content',
      clauses: ['kod-ai:declaration-sign'],
    })
    expect(await refusal(declare(d, 0))).toMatchObject({ code: 'SIGNED_ALREADY' })
    await declare(d, 1)
    await filePapers(d)
  })

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('kod-ai:declaration-%i is confirmed or refused', async (item) => {
    const d = await deal(1)
    const items = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].filter((i) => i !== item)
    expect(await refusal(declare(d, 0, { items }))).toEqual({
      code: 'DECLARATION_ITEM',
      kind: 'content',
      clauses: [`kod-ai:declaration-${item}`],
    })
  })

  it('kod-ai:declaration-1 kod-ai:declaration-2 kod-ai:declaration-3 kod-ai:declaration-4 kod-ai:declaration-5 kod-ai:declaration-6 kod-ai:declaration-7 kod-ai:declaration-8 kod-ai:declaration-9 kod-ai:declaration-10 kod-ai:declaration-truth are told all at once', async () => {
    const d = await deal(1)
    const refused = await refusal(declare(d, 0, { items: [], truth: false }))
    expect(refused.clauses).toHaveLength(11)
    expect(refused.clauses).toContain('kod-ai:declaration-truth')
  })

  it('kod-ai:contract-7.3 the version and the time of the consent are kept', async () => {
    const d = await underReview(await deal(1))
    const { facts } = await d.bench.file<AgreementFacts>(d.agreement)
    expect(facts.declared['person-1']).toMatchObject({ on: '2024-08-26', version: 'v1' })
  })
})
