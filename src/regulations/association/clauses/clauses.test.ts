import { describe, expect, it } from 'vitest'
import { clauseIds, clauses } from './index.ts'

describe('clause catalogue of the agreement', () => {
  it('holds 101 clauses in document order, each id once', () => {
    expect(clauses.map((clause) => clause.id)).toEqual([...clauseIds])
    expect(new Set(clauseIds).size).toBe(101)
  })
  it('words every clause in both languages under a short heading, cited differently in each place', () => {
    for (const { id, heading, gist, refEn } of clauses) {
      for (const { ru, en } of [heading, gist]) {
        expect(ru, id).toMatch(/[а-яё]/i)
        expect(en, id).not.toMatch(/[а-яё]/i)
      }
      expect(heading.ru.length, id).toBeLessThanOrEqual(70)
      expect(refEn, id).not.toMatch(/[а-яё]/i)
    }
    expect(new Set(clauses.map((c) => c.refEn)).size).toBe(101)
    expect(new Set(clauses.map((c) => c.ref)).size).toBe(101)
  })
  it('gives a reason with every mark but implemented', () => {
    for (const { id, mark, reason } of clauses) if (mark !== 'implemented') expect(reason, id).toBeDefined()
    expect(clauses.filter((c) => c.mark !== 'implemented').map((c) => c.id)).toEqual([
      'association:pre.5',
      'association:1.1/1',
      'association:3.1/15',
      'association:4.5',
      'association:5.2',
      'association:5.2/2',
    ])
  })
  it('has nineteen directions, seven principles and five tasks', () => {
    const count = (start: string) => clauseIds.filter((id) => id.startsWith(`association:${start}/`)).length
    expect([count('3.1'), count('2.3'), count('2.2')]).toEqual([19, 7, 5])
  })
})
