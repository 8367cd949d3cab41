import { describe, expect, it } from 'vitest'
import { placeOf } from '../plot/index.ts'
import { clocksOf, outerOf, spanOf } from './clocks.ts'

const deadline = (key: string, from: string, due: string, stoppedOn: string | null, instance = '') => ({
  ...{ key, instance, from, due, lastDay: due, stoppedOn },
  title: { ru: key, en: key },
  clause: 'x:1',
})
const sideOf = (key: string) =>
  ({ papers: 'winner', review: 'fund', whole: 'both', sign: 'winner' })[key] ?? ''

const deadlines = [
  deadline('papers', '2026-11-01', '2026-11-06', '2026-11-03'),
  deadline('whole', '2026-11-01', '2026-11-28', null),
  deadline('review', '2026-11-03', '2026-11-10', '2026-11-12'),
  deadline('papers', '2026-11-12', '2026-11-15', null),
]

describe('clocks of the sides', () => {
  it('count the days that each took and where each stands', () => {
    const [winner, fund] = clocksOf(deadlines, sideOf, '2026-11-14')
    expect([winner!.side, winner!.days, winner!.late, winner!.running?.from]).toEqual([
      ...['winner', 4, 0],
      '2026-11-12',
    ])
    expect([fund!.side, fund!.days, fund!.late, fund!.running]).toEqual(['fund', 9, 2, null])
  })

  it('count terms of several members that run together once', () => {
    const both = ['a', 'b'].map((who) => deadline('sign', '2026-11-01', '2026-11-06', null, who))
    expect(clocksOf(both, sideOf, '2026-11-05')[0]!.days).toBe(4)
  })

  it('have an outer limit, and a line that holds them all', () => {
    const outer = outerOf(deadlines, sideOf)
    expect(outer?.due).toBe('2026-11-28')
    const span = spanOf(clocksOf(deadlines, sideOf, '2026-11-14'), outer, '2026-11-14')
    expect(span).toEqual({ first: '2026-11-01', last: '2026-11-28' })
    expect(placeOf('2026-11-01', '2026-11-01', '2026-11-11')).toBe(0)
    expect(placeOf('2026-11-06', '2026-11-01', '2026-11-11')).toBe(50)
    expect(placeOf('2027-01-01', '2026-11-01', '2026-11-11')).toBe(100)
  })
})
