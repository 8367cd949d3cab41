import { describe, expect, it } from 'vitest'
import { clauseIds, clauses } from './index.ts'

describe('clause catalogue of the declaration', () => {
  it('holds 98 clauses in document order, each id once', () => {
    const ids = clauses.map((clause) => clause.id)
    expect(ids).toEqual([...clauseIds])
    expect(new Set(ids).size).toBe(98)
  })
  it('words every clause in both languages under a short heading, cited differently in each', () => {
    for (const { id, heading, gist, refEn } of clauses) {
      for (const { ru, en } of [heading, gist]) {
        expect(ru, id).toMatch(/[а-яё]/i)
        expect(en, id).not.toMatch(/[а-яё]/i)
      }
      expect(heading.ru.length, id).toBeLessThanOrEqual(70)
      expect(refEn, id).not.toMatch(/[а-яё]/i)
    }
    expect(new Set(clauses.map((c) => c.refEn)).size).toBe(98)
  })
  it('gives a reason with every mark but implemented, and leaves no operative clause out', () => {
    for (const { id, mark, reason } of clauses) if (mark !== 'implemented') expect(reason, id).toBeDefined()
    expect(clauses.filter((c) => c.operative && c.mark !== 'implemented')).toEqual([])
    expect(clauses.filter((c) => !c.operative).map((c) => c.id)).toEqual([
      'export:pre.1',
      'export:pre.3',
      'export:6',
      'export:7',
    ])
  })
})
