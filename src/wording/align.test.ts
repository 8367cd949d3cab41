import { expect, it } from 'vitest'
import { align, EQUAL } from './align.ts'

const one = { count: 1, open: false }
const given = (stored: string, found: string, slots = [...stored].map(() => one)) =>
  align(slots, found.length, (slot, from, count) =>
    found.slice(from, from + count) === stored[slot] ? EQUAL : 1,
  ).map((g) => (g ? found.slice(g.from, g.from + g.count) : '-'))

it('goes by position when all are there', () => {
  expect(given('abc', 'abc')).toEqual(['a', 'b', 'c'])
  expect(given('abc', 'axc')).toEqual(['a', 'x', 'c'])
})
it('knows which one is gone', () => {
  expect(given('abc', 'ac')).toEqual(['a', '-', 'c'])
  expect(given('abc', 'bc')).toEqual(['-', 'b', 'c'])
  expect(given('abc', '')).toEqual(['-', '-', '-'])
})
it('passes over what came in between', () => {
  expect(given('abc', 'abxc')).toEqual(['a', 'b', 'c'])
})
it('gives a slot of two what lies between its neighbours', () => {
  const slots = [one, { count: 2, open: false }, one]
  expect(given('a?d', 'abcd', slots)).toEqual(['a', 'bc', 'd'])
  expect(given('a?d', 'abd', slots)).toEqual(['a', 'b', 'd'])
})
it('gives an open slot the rest', () => {
  expect(given('a?', 'abcd', [one, { count: 1, open: true }])).toEqual(['a', 'bcd'])
})
