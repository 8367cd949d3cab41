import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../kernel/index.ts'
import { contractDeadlines } from './contract-deadlines.ts'
import { clausesOf, decided, problemOf, rule } from './testing.ts'

const of = (deadline: string, start: string, done: string | null = null) => ({ deadline, start, done })

describe('terms of the agreement', () => {
  // 30 May 2025 is a Friday; 12 and 13 June are days off.
  it.each([
    ['docs-to-fund', '2025-06-04', '2025-06-04', 'kod-ai:5.8/1'],
    ['corrections', '2025-06-04', '2025-06-04', 'kod-ai:5.8/2'],
    ['fund-review', '2025-06-06', '2025-06-06', 'kod-ai:5.8/4'],
    ['agreement-total', '2025-07-01', '2025-07-01', 'kod-ai:5.8/5'],
    ['sign', '2025-06-06', '2025-06-06', 'kod-ai:5.11'],
    ['advance', '2025-06-29', '2025-06-30', 'kod-ai:contract-3.3.2'],
    ['reply-to-request', '2025-06-17', '2025-06-17', 'kod-ai:contract-4.1.zh'],
    ['notify-return-decision', '2025-06-04', '2025-06-04', 'kod-ai:contract-4.3.b'],
    ['fund-answer', '2025-06-17', '2025-06-17', 'kod-ai:contract-4.3.g'],
    ['return-unused', '2025-06-17', '2025-06-17', 'kod-ai:contract-10.6.return'],
    ['return-on-demand', '2025-06-29', '2025-06-30', 'kod-ai:contract-8.7.2'],
    ['return-on-refusal', '2025-06-30', '2025-06-30', 'kod-ai:contract-3.4'],
    ['results-publish', '2025-06-09', '2025-06-09', 'kod-ai:4.11'],
  ])('%s ends on %s, judged by %s', (deadline, lastDay, lastDayShifted, clause) => {
    const ruling = rule(contractDeadlines, of(deadline, '2025-05-30', lastDayShifted))
    expect(ruling.value).toEqual({ ok: true, errors: [], lastDay, lastDayShifted, onTime: true })
    expect(clausesOf(ruling, 'met')).toEqual([clause])
    const late = rule(contractDeadlines, of(deadline, '2025-05-30', addDays(lastDayShifted, 1)))
    expect(late.value).toMatchObject({ ok: true, errors: [], onTime: false })
    expect(clausesOf(late, 'broken')).toEqual([clause])
    expect(clausesOf(rule(contractDeadlines, of(deadline, '2025-05-30')), 'unknown')).toEqual([clause])
  })

  it('keeps the dates where something is done before it began, and judges nothing', () => {
    const value = decided(contractDeadlines, of('sign', '2025-05-30', '2025-05-29'))
    expect(value).toMatchObject({
      ok: false,
      errors: ['DONE_BEFORE_START'],
      lastDay: '2025-06-06',
      onTime: null,
    })
    expect(decided(contractDeadlines, of('sign', '2025-05-30', '2025-05-30')).onTime).toBe(true)
  })

  it('knows no other key', () => {
    for (const key of ['', 'toString', '__proto__', 'signing'])
      expect(decided(contractDeadlines, of(key, '2025-05-30'))).toEqual({
        ok: false,
        errors: ['UNKNOWN_DEADLINE'],
        lastDay: null,
        lastDayShifted: null,
        onTime: null,
      })
  })

  it('does not move the day under the literal reading', () => {
    const literal = { 'terms.shift': 'literal' }
    expect(decided(contractDeadlines, of('advance', '2025-05-30', '2025-06-30'), literal)).toMatchObject({
      lastDayShifted: '2025-06-29',
      onTime: false,
    })
    expect(decided(contractDeadlines, of('advance', '2035-05-30'), literal).lastDay).toBe('2035-06-29')
  })

  it('names a year without a calendar', () => {
    const problem = problemOf(contractDeadlines, of('sign', '2027-12-30'))
    expect(problem).toMatchObject({ code: 'CALENDAR_YEAR_MISSING', items: [{ path: 'calendar' }] })
    expect(problemOf(contractDeadlines, of('advance', '2035-05-30'))?.code).toBe('CALENDAR_YEAR_MISSING')
    expect(problemOf(contractDeadlines, of('unknown', '2035-05-30'))).toBeNull()
  })

  it('never ends sooner when it starts later', () => {
    const start = fc.integer({ min: 0, max: 1000 }).map((n) => addDays('2024-01-01', n))
    const key = fc.constantFrom(
      'docs-to-fund',
      'corrections',
      'advance',
      'return-unused',
      'return-on-refusal',
    )
    fc.assert(
      fc.property(key, start, start, (deadline, a, b) => {
        const [x, y] = [a, b].sort().map((day) => decided(contractDeadlines, of(deadline, day!)))
        expect(x!.lastDayShifted! <= y!.lastDayShifted!).toBe(true)
        expect(x!.lastDay! <= x!.lastDayShifted!).toBe(true)
      }),
    )
  })
})
