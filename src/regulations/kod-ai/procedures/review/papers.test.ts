import { describe, expect, it } from 'vitest'
import { formDocument, type Json } from '../../../../kernel/index.ts'
import { conclusion } from '../../testing/index.ts'
import { reviewPapers } from './papers.ts'

const printed = (shown: unknown) =>
  reviewPapers(shown as Json).map(({ form, data, inCase, signers }) =>
    JSON.stringify(
      formDocument(
        form,
        data,
        signers,
        (_, value) => String(value),
        () => '',
        inCase,
      ),
    ),
  )

describe('the paper of a review', () => {
  it('is the conclusion with its answers, points and reasons', () => {
    const given = conclusion([5, 0, 3])
    const [paper] = printed(given)
    for (const text of [given.ai.subject.reason, given.novelty.comments.methods, given.prospects.reason])
      expect(paper).toContain(text)
  })
  it('leaves out what was erased', () => {
    const given = conclusion()
    const erased = { ...given, novelty: { ...given.novelty, reason: { erased: true } } }
    expect(printed(erased)[0]).not.toContain('object')
  })
  it('is none of a draft that has no parts yet', () => {
    expect(() => reviewPapers({ madeIn: 'system' })).toThrow(TypeError)
  })
})
