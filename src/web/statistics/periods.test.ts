import { expect, it } from 'vitest'
import { periodsOn } from './periods.ts'

it('knows quarters and years by the day', () => {
  expect(periodsOn('2026-11-23')).toEqual({
    year: { from: '2026-01-01', to: '2026-11-23' },
    quarter: { from: '2026-10-01', to: '2026-11-23' },
    before: { from: '2025-01-01', to: '2025-12-31' },
    all: { from: '2021-01-01', to: '2026-11-23' },
  })
  expect(periodsOn('2026-03-31').quarter.from).toBe('2026-01-01')
})
