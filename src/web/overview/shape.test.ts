import { expect, it } from 'vitest'
import { lengthOf, type Overview, sidesOf } from './shape.ts'

const title = { ru: 'с', en: 's' }
const due = (side: string, running: number, overdue: number): Overview['deadlines'][number] => ({
  procedure: 'p',
  key: `${side}${running}`,
  side,
  sideTitle: title,
  title,
  of: title,
  running,
  overdue,
})

it('gathers deadlines by side, the most overdue first', () => {
  const sides = sidesOf([due('fund', 2, 0), due('expert', 3, 1), due('fund', 1, 2)])
  expect(sides.map(({ side, running, overdue }) => [side, running, overdue])).toEqual([
    ['fund', 3, 2],
    ['expert', 3, 1],
  ])
})

it('measures bars in millions', () => expect(lengthOf('2500000.99')).toBe(2.5))
