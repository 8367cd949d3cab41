import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../kernel/index.ts'
import { term } from './term.ts'
import { clausesOf, decided, problemOf, rule } from './testing.ts'

const facts = (change: object = {}) => ({
  signed: '2024-12-10',
  months: 12,
  extension: 0,
  completed: null as string | null,
  allDutiesDone: true,
  ...change,
})
const errors = (change: object) => decided(term, facts(change)).errors

describe('term of an agreement (kod-ai:2.3/1, kod-ai:2.3/2)', () => {
  it.each<[string, object, string[]]>([
    ['11 months', { months: 11 }, ['TERM']],
    ['13 months', { months: 13 }, ['TERM']],
    ['12.5 months', { months: 12.5 }, ['TERM']],
    ['-12 months', { months: -12 }, ['TERM']],
    ['a month added', { extension: 1 }, []],
    ['two months added', { extension: 2 }, ['EXTENSION_OVER_1']],
    ['a month taken away', { extension: -1 }, ['EXTENSION_OVER_1']],
    ['half a month added', { extension: 0.5 }, ['EXTENSION_OVER_1']],
    ['both wrong', { months: 36, extension: 3 }, ['TERM', 'EXTENSION_OVER_1']],
    ['a day before six months', { completed: '2025-06-09' }, ['TOO_EARLY']],
    ['six months', { completed: '2025-06-10' }, []],
    ['the last day', { completed: '2025-12-10' }, []],
    ['a day after', { completed: '2025-12-11' }, ['LATE']],
    ['the last day of the added month', { completed: '2026-01-10', extension: 1 }, []],
    ['duties open', { completed: '2025-12-10', allDutiesDone: false }, ['DUTIES_OPEN']],
    ['duties open, nothing finished', { allDutiesDone: false }, []],
    [
      'before signing, duties open',
      { completed: '2024-01-01', allDutiesDone: false },
      ['TOO_EARLY', 'DUTIES_OPEN'],
    ],
  ])('%s', (_, change, expected) => expect(errors(change)).toEqual(expected))

  it('ends months on their last day', () => {
    expect(decided(term, facts({ signed: '2024-08-31', months: 18 }))).toMatchObject({
      stageEnds: ['2025-02-28', '2025-08-31', '2026-02-28'],
      endDate: '2026-02-28',
      earliestEnd: '2025-02-28',
    })
  })

  it('gives the extra month to the last stage, or to the first by the reading', () => {
    const longer = facts({ months: 18, extension: 1 })
    expect(decided(term, longer).stageEnds).toEqual(['2025-06-10', '2025-12-10', '2026-07-10'])
    expect(decided(term, longer, { 'term.extra-month-stage': 'first' }).stageEnds).toEqual([
      '2025-07-10',
      '2026-01-10',
      '2026-07-10',
    ])
  })

  it('has no dates for an unlawful term, and no verdict on what runs', () => {
    expect(decided(term, facts({ months: 20 }))).toMatchObject({
      endDate: null,
      stageEnds: null,
      earliestEnd: null,
    })
    expect(clausesOf(rule(term, facts()), 'not-applicable')).toEqual(['kod-ai:2.3/2'])
    expect(problemOf(term, facts({ months: '12' }))?.items[0]).toMatchObject({
      path: 'months',
      clause: 'kod-ai:2.3/1',
    })
  })

  it('has stages that follow one another, later signed no sooner ended', () => {
    const start = fc.integer({ min: 0, max: 2000 }).map((n) => addDays('2024-01-01', n))
    fc.assert(
      fc.property(
        start,
        start,
        fc.constantFrom(12, 18, 24),
        fc.integer({ min: 0, max: 1 }),
        (a, b, months, extension) => {
          const of = (signed: string) => decided(term, facts({ signed, months, extension }))
          const { stageEnds, endDate, earliestEnd } = of(a)
          expect(stageEnds).toEqual([...new Set(stageEnds)].sort())
          expect(stageEnds).toHaveLength(months === 12 ? 2 : months === 18 ? 3 : 4)
          expect(stageEnds!.at(-1)).toBe(endDate)
          expect(earliestEnd! < endDate!).toBe(true)
          if (a <= b) expect(endDate! <= of(b).endDate!).toBe(true)
        },
      ),
    )
  })
})
