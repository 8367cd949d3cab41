import { expect, it } from 'vitest'
import { stacks } from './stacks.ts'

it('counts equal values and orders them as numbers', () => {
  expect(stacks([12, 9, 12, 3])).toEqual([
    { value: 3, count: 1 },
    { value: 9, count: 1 },
    { value: 12, count: 2 },
  ])
  expect(stacks([])).toEqual([])
})
