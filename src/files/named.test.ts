import { expect, it } from 'vitest'
import { hashesIn } from './named.ts'

it('finds hashes wherever they stand, and nothing else', () => {
  const [a, b] = ['a'.repeat(64), 'b'.repeat(64)]
  const input = {
    document: { sha256: a, name: 'a.pdf' },
    files: [{ sha256: b }],
    act: b,
    n: 1,
    none: null,
    x: `${a}0`,
  }
  expect(hashesIn(input)).toEqual([
    { path: 'document.sha256', sha256: a },
    { path: 'files.0.sha256', sha256: b },
    { path: 'act', sha256: b },
  ])
  expect(hashesIn(a)).toEqual([{ path: '', sha256: a }])
})
