import { expect, it } from 'vitest'
import { lengthOf, type Overview, shareOf, sidesOf } from './shape.ts'

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
  met: 3,
  late: 1,
})

it('gathers deadlines by side, the most overdue first', () => {
  const sides = sidesOf([due('fund', 2, 0), due('expert', 3, 1), due('fund', 1, 2)])
  expect(sides.map(({ side, running, overdue, met, late }) => [side, running, overdue, met, late])).toEqual([
    ['fund', 3, 2, 6, 2],
    ['expert', 3, 1, 3, 1],
  ])
})

it('measures bars in millions', () => expect(lengthOf('2500000.99')).toBe(2.5))

it('tells the share of what was done in term', () =>
  expect([shareOf({ met: 2, late: 1 }), shareOf({ met: 0, late: 0 })]).toEqual([67, null]))
