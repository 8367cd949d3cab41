import { expect, it } from 'vitest'
import { gapsIn } from './numbers.ts'

it('tells which numbers are missing and which stand twice', () => {
  expect(gapsIn([])).toEqual({ last: 0, missing: [], twice: [] })
  expect(gapsIn([3, 1, 2])).toEqual({ last: 3, missing: [], twice: [] })
  expect(gapsIn([1, 2, 2, 5])).toEqual({ last: 5, missing: [3, 4], twice: [2] })
  expect(gapsIn([2])).toEqual({ last: 2, missing: [1], twice: [] })
})
