import { expect, it } from 'vitest'
import { differences } from './differences.ts'

it('tells what changed leaf by leaf, rows found again by their names wherever they stand', () => {
  const before = {
    aim: 'a',
    works: [
      { key: 'w1', title: 'x' },
      { key: 'w2', title: 'y' },
    ],
    tasks: ['1'],
  }
  const after = {
    aim: 'b',
    works: [
      { key: 'w2', title: 'y' },
      { key: 'w3', title: 'z' },
    ],
    tasks: ['1', '2'],
  }
  expect(differences(before, after)).toEqual([
    { path: ['aim'], key: 'aim', before: 'a', after: 'b' },
    { path: ['works', 'w1'], key: 'w1', before: { key: 'w1', title: 'x' }, after: undefined },
    { path: ['works', 'w3'], key: 'w3', before: undefined, after: { key: 'w3', title: 'z' } },
    { path: ['tasks'], key: 'tasks', before: ['1'], after: ['1', '2'] },
  ])
  expect(differences(before, structuredClone(before))).toEqual([])
})
