import { describe, expect, it } from 'vitest'
import { fillText } from '../../../kernel/index.ts'
import { subsidyRules } from '../index.ts'
import { ruled } from '../testing/index.ts'

const { rules, messages, readings, parameters } = subsidyRules

describe.each(rules.map((r) => [r.id, r] as const))('%s', (_, rule) => {
  it('decides its example under every reading, with own clauses and known words', () => {
    const ways = rule.readings.flatMap((key) =>
      readings.find((r) => r.key === key)!.alternatives.map(({ value }) => ({ [key]: value })),
    )
    for (const chosen of [{}, ...ways]) {
      const ruling = ruled(rule, rule.example, chosen)
      expect(rule.output.safeParse(ruling.value).success).toBe(true)
      expect(ruling.findings.length + ruling.trace.length).toBeGreaterThan(0)
      for (const { clause } of ruling.findings) expect(rule.clauses).toContain(clause)
      for (const { message, operands } of [...ruling.findings, ...ruling.trace])
        expect(fillText(messages[message]!, operands).ru, message).not.toMatch(/\{\w+\}/)
    }
  })
})

it('every reading is honoured by a rule, every parameter used by one', () => {
  const declared = new Set(rules.flatMap((r) => r.readings))
  expect(readings.map((r) => r.key).filter((key) => !declared.has(key))).toEqual([])
  const used = new Set(rules.flatMap((r) => r.parameters))
  expect(parameters.map((p) => p.key).filter((key) => !used.has(key))).toEqual([])
})
