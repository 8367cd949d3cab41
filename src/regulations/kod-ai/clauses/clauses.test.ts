import { describe, expect, it } from 'vitest'
import { clauseIds, clauseOf, clauseSections, clauses, type KodAiClause } from './index.ts'

const marks = ['implemented', 'declaratory', 'human-judgement', 'not-expressible']

describe('clause catalogue of kod-ai', () => {
  it('holds 517 clauses in document order, each id once', () => {
    const ids = clauses.map((clause) => clause.id)
    expect(ids).toHaveLength(517)
    expect(new Set(ids).size).toBe(517)
    expect(ids).toEqual([...clauseIds])
  })

  it('keeps the parts of the document in its order', () => {
    expect(clauseSections.map((section) => section.key)).toEqual([
      'title',
      ...range('section', 6),
      'form-1',
      'criteria',
      'contract-preamble',
      ...range('contract', 11),
      ...range('contract-annex', 10),
      'declaration',
    ])
    const parts = clauses.map((clause) => clause.part)
    expect(parts.filter((part, i) => part !== parts[i - 1])).toEqual([...new Set(parts)])
  })

  it('numbers rise inside a section of the regulation', () => {
    for (const section of clauseSections.filter(({ key }) => key.startsWith('section-'))) {
      const tops = section.clauses.flatMap(({ id }) => /^kod-ai:\d\.(\d+)/.exec(id)?.[1] ?? []).map(Number)
      expect(tops).toEqual([...tops].sort((a, b) => a - b))
    }
  })

  it('words every clause in both languages under a short heading', () => {
    for (const { id, ref, heading, gist, reason, mark } of clauses) {
      for (const text of [heading, gist, ...(reason ? [reason] : [])]) {
        expect(text.ru, id).toMatch(/[а-яё]/i)
        expect(text.en, id).not.toBe('')
        expect([text.ru, text.en], id).toEqual([text.ru.trim(), text.en.trim()])
      }
      for (const line of [heading.ru, heading.en]) {
        expect(line.length, id).toBeLessThanOrEqual(70)
        expect(line, id).not.toMatch(/^(пункт|clause|п\.)\s/i)
      }
      expect(heading.en, id).not.toMatch(/[а-яё]/i)
      expect(ref, id).not.toBe('')
      expect(marks, id).toContain(mark)
    }
  })

  it('gives a reason with every mark but implemented, and says what is partial', () => {
    for (const { id, mark, reason } of clauses) {
      if (mark !== 'implemented') expect(reason, id).toBeDefined()
      else if (reason)
        expect([reason.ru, reason.en], id).toEqual([
          expect.stringMatching(/^частично: /),
          expect.stringMatching(/^partial: /),
        ])
    }
  })

  it('carries every operative clause out, except the few a person or another section decides', () => {
    const left = clauses.filter((clause) => clause.operative && clause.mark !== 'implemented')
    expect(left.map((clause) => clause.id)).toEqual(['kod-ai:1.3/9', 'kod-ai:c.3.2', 'kod-ai:c.4.1'])
  })

  it('finds a clause by a typed id and refuses a wrong one at compile time', () => {
    expect(clauseOf('kod-ai:4.7.5').ref).toBe('п. 4.7.5')
    // @ts-expect-error the regulation has no such clause
    const wrong: KodAiClause = 'kod-ai:9.99'
    expect(clauseIds).not.toContain(wrong)
  })
})

function range(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${name}-${i + 1}`)
}
