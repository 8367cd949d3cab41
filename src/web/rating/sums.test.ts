import { expect, it } from 'vitest'
import { placeOf, type Row } from './board.ts'
import { least, most, type Order, sifted } from './sifting.ts'
import { isApart, runningTotals } from './sums.ts'

const row = (requested: string | null, more: Partial<Row> = {}): Row => ({
  case: 'a',
  number: '1',
  title: 'x',
  lot: null,
  state: 'ranked',
  requested,
  opinions: null,
  spread: null,
  split: false,
  advice: null,
  actions: [],
  mean: '12/1',
  mean2: '12.00',
  place: { from: 1, to: 1 },
  lotPlace: { from: 1, to: 1 },
  ...more,
})

it('adds up in kopecks and draws the line below the last row that the budget covers', () => {
  const rows = [row('0.10'), row('0.20'), row('0.01')]
  expect(runningTotals(rows, '0.30')).toEqual([
    { total: '0.10', line: false },
    { total: '0.30', line: true },
    { total: '0.31', line: false },
  ])
})

it('draws no line where the budget covers everything, or where nobody may know it', () => {
  expect(runningTotals([row('0.10')], '0.10').some(({ line }) => line)).toBe(false)
  expect(runningTotals([row('0.10')], null)).toEqual([{ total: '0.10', line: false }])
})

it('leaves out of the total what was left out, what has no place and what asks for nothing that one sees', () => {
  const left = { advice: { recommended: false, on: '2024-07-17' } }
  const rows = [row('5.00', left), row('5.00', { place: null }), row(null), row('1.00')]
  expect(runningTotals(rows, '10.00').map(({ total }) => total)).toEqual([null, null, null, '1.00'])
})

it('tells shared places as a span and leads the eye to experts who differ', () => {
  expect([placeOf({ from: 2, to: 3 }), placeOf({ from: 1, to: 1 }), placeOf(null)]).toEqual(['2–3', '1', '–'])
  expect([isApart(row('1.00', { spread: 3 })), isApart(row('1.00', { spread: 4 }))]).toEqual([false, true])
  expect(isApart(row('1.00', { split: true }))).toBe(true)
})

it('sifts by lot and disagreement, and orders by sums in kopecks without losing a row', () => {
  const rows = [
    row('9.00', { case: 'a', lot: 'x', spread: 1 }),
    row('10.00', { case: 'b', lot: 'x', spread: 6 }),
    row(null, { case: 'c', lot: 'y', spread: null }),
  ]
  const of = (lot: string, only: boolean, order: Order) =>
    sifted(rows, { lot, only, order }).map((one) => one.case)
  expect(of('', false, 'place')).toEqual(['a', 'b', 'c'])
  expect(of('', false, 'requested')).toEqual(['b', 'a', 'c'])
  expect(of('', false, 'spread')).toEqual(['b', 'a', 'c'])
  expect(of('x', true, 'place')).toEqual(['b'])
})

it('plots the points of ten thousand rows', () => {
  const many = Array.from({ length: 200_000 }, (_, n) => (n % 15) + 1)
  expect([least(many, 5), most(many, 0)]).toEqual([1, 15])
})
