import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareEditions } from './compare.ts'
import { wordDiff } from './diff.ts'
import { readRegulation } from './import.ts'
import { inserted, replaced, telescopes, telescopesText, without } from './testing/index.ts'

const edition = (text: string) => readRegulation(text, telescopes)

describe('compareEditions', () => {
  const first = edition(telescopesText)
  it('finds nothing between a text and itself', () => {
    expect(compareEditions(first, first)).toEqual({
      added: [],
      removed: [],
      changed: [],
      unchanged: first.clauses.size,
    })
  })
  it('tells what was added and removed', () => {
    expect(compareEditions(first, edition(inserted('3.3. Ком', '3.2.3. Новый.\n\n'))).added).toEqual([
      'telescopes:3.2.3',
    ])
    expect(compareEditions(first, edition(without('1.4.'))).removed).toEqual(['telescopes:1.4'])
  })
  it('tells a change word by word', () => {
    const { changed, unchanged } = compareEditions(first, edition(replaced('40 часов', '50 ясных часов')))
    expect(changed).toEqual([
      {
        id: 'telescopes:1.4',
        diff: [
          { kind: 'same', words: 'Команда получает не больше' },
          { kind: 'removed', words: '40' },
          { kind: 'added', words: '50 ясных' },
          { kind: 'same', words: 'часов наблюдений и не больше 3 зеркал.' },
        ],
      },
    ])
    expect(unchanged).toBe(first.clauses.size - 1)
  })
})

describe('wordDiff', () => {
  it('keeps both wordings whole', () => {
    const words = fc.array(fc.constantFrom('а', 'б', 'в', 'г'), { maxLength: 12 })
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = wordDiff(before.join(' '), after.join(' '))
        const side = (other: string) => runs.filter((r) => r.kind !== other).map((r) => r.words)
        expect(side('added').join(' ')).toBe(before.join(' '))
        expect(side('removed').join(' ')).toBe(after.join(' '))
      }),
    )
  })
})
