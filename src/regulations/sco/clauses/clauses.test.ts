import { describe, expect, it } from 'vitest'
import { clauseIds, clauses } from './index.ts'

describe('clause catalogue of the programme', () => {
  it('holds 44 clauses in document order, each id once', () => {
    expect(clauses.map((clause) => clause.id)).toEqual([...clauseIds])
    expect(new Set(clauseIds).size).toBe(44)
  })
  it('words every clause under a short heading in three languages, cited differently in each place', () => {
    for (const { id, heading, gist, refEn } of clauses) {
      for (const { ru, en } of [heading, gist]) {
        expect(ru, id).toMatch(/[а-яё]/i)
        expect(en, id).not.toMatch(/[а-яё]/i)
      }
      expect(heading.zh, id).toMatch(/[\u4e00-\u9fff]/)
      expect(heading.ru.length, id).toBeLessThanOrEqual(70)
      expect(refEn, id).not.toMatch(/[а-яё]/i)
    }
    expect(new Set(clauses.map((c) => c.refEn)).size).toBe(44)
    expect(new Set(clauses.map((c) => c.ref)).size).toBe(44)
  })
  it('gives a reason with every mark but implemented, and leaves no operative clause out', () => {
    for (const { id, mark, reason } of clauses) if (mark !== 'implemented') expect(reason, id).toBeDefined()
    expect(clauses.filter((c) => c.operative && c.mark !== 'implemented')).toEqual([])
    expect(clauses.filter((c) => c.mark === 'declaratory').map((c) => c.id)).toEqual([
      'sco:title',
      'sco:pre.4',
    ])
  })
})
