import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, type Problem, receiptOf, replay } from '../../../kernel/index.ts'
import { kodAi } from '../index.ts'
import { readings } from '../readings.ts'
import { calendar, problemOf, rule as ruled } from './testing.ts'

/** Plain values of the kind that stands in a place, near it and far from it. */
function near(value: unknown): fc.Arbitrary<unknown> {
  if (value === null || typeof value === 'boolean') return fc.constantFrom(true, false, null)
  if (typeof value === 'number')
    return fc.oneof(fc.integer({ min: -2, max: 30 }), fc.constantFrom(0.5, 12, 18))
  if (typeof value === 'string') {
    if (/^\d{4}-\d{2}-\d{2}$/.test(value))
      return fc
        .date({ min: new Date('2023-06-01'), max: new Date('2027-06-01'), noInvalidDate: true })
        .map((d) => d.toISOString().slice(0, 10))
    if (/^-?\d+\.\d{2}$/.test(value))
      return fc.constantFrom('0.00', '0.01', '-0.01', '1999999.99', '2000000.01', '10000000.01', value)
    return fc.constantFrom(value, 'x', 'P1', 'P2', 'for', 'misuse', 'breach', '0', '1')
  }
  if (Array.isArray(value))
    return fc.array(value.length > 0 ? near(value[0]) : fc.constantFrom('P1', 1, 'x'), { maxLength: 3 })
  return mutant(value as Record<string, unknown>)
}

const mutant = (example: Record<string, unknown>): fc.Arbitrary<unknown> =>
  fc.record(
    Object.fromEntries(
      Object.entries(example).map(([key, value]) => [
        key,
        fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: near(value) }),
      ]),
    ),
  )

describe.each(kodAi.rules.map((r) => [r.id, r] as const))('%s', (_, rule) => {
  const ways = fc.record(
    Object.fromEntries(
      rule.readings.map((key) => [
        key,
        fc.constantFrom(...readings.find((r) => r.key === key)!.alternatives.map((a) => a.value)),
      ]),
    ),
  )

  it('decides or refuses whatever it is asked, and replays what it decided byte for byte', () => {
    fc.assert(
      fc.property(mutant(rule.example as Record<string, unknown>), ways, (input, chosen) => {
        const problem: Problem | null = problemOf(rule, input, chosen)
        if (problem) {
          expect(['INVALID_INPUT', 'CALENDAR_YEAR_MISSING', 'PARAMETER_OUT_OF_DATES']).toContain(problem.code)
          return
        }
        const facts = rule.input.parse(input)
        const ruling = ruled(rule, input, chosen)
        expect(rule.output.safeParse(ruling.value).success).toBe(true)
        const receipt = receiptOf(kodAi, rule, facts, ruling, { calendar, readings: chosen })
        const text = canonical(receipt)
        expect(canonical(replay(JSON.parse(text), [kodAi], [calendar]))).toBe(text)
      }),
      { numRuns: 60 },
    )
  })
})
