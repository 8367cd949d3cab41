import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decide, makeCalendar, Problem, readFacts } from '../../kernel/index.ts'
import { calendarData } from '../../reference/index.ts'
import { kodAi } from './index.ts'

interface Case {
  readonly id: string
  readonly rule: string
  readonly input: unknown
  readonly expected: Record<string, unknown>
  readonly why: string
}

const calendar = makeCalendar(calendarData.revision, calendarData.years)
const folder = new URL('./cases/', import.meta.url)
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case[])

/** Lists that compare as sets, wherever they stand. */
const sets = new Set([
  'broken',
  'codes',
  'errors',
  'grounds',
  'below90',
  'activeFlags',
  'inactiveFlags',
  'capped',
])
const sorted = (value: unknown): unknown =>
  Array.isArray(value) ? [...value].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : value

function comparable(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, sets.has(k) ? sorted(v) : v]))
}

describe('worked cases of the contest', () => {
  for (const { id, rule: name, input, expected, why } of cases) {
    it(`${id} ${name}: ${why}`, () => {
      const rule = kodAi.rules.find((r) => r.id === name)
      if (!rule) throw new Error(`no rule ${name}`)
      try {
        const { value } = decide(kodAi, rule, readFacts(rule, input), { calendar })
        expect(comparable(value as Record<string, unknown>)).toMatchObject(comparable(expected))
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        expect({ error: error.code }).toEqual(expected)
      }
    })
  }
})
