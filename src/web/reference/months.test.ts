import { expect, it } from 'vitest'
import { calendarData } from '../../reference/index.ts'
import { monthsOf } from './months.ts'

const year = (n: number) => monthsOf(calendarData.years.find((one) => one.year === n)!)
const working = (n: number) => year(n).map((month) => month.working)

it('counts working days as the production calendar of the year does', () => {
  expect(working(2024)).toEqual([17, 20, 20, 21, 20, 19, 23, 22, 21, 23, 21, 21])
  expect(working(2025).reduce((a, b) => a + b)).toBe(247)
})
