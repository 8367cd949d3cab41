import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Problem } from '../../kernel/index.ts'
import { associationAgreement } from './index.ts'
import { ruled } from './testing/index.ts'

interface Case {
  readonly id: string
  readonly rule: string
  readonly input: unknown
  readonly expected: Record<string, unknown>
  readonly why: string
}

const folder = new URL('./cases/', import.meta.url)
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case[])

const sets = new Set(['broken', 'errors', 'missing', 'silent', 'against'])
const comparable = (value: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(value).map(([k, v]) => [k, sets.has(k) && Array.isArray(v) ? [...v].sort() : v]),
  )

describe('worked cases of the agreement', () => {
  for (const { id, rule: name, input, expected, why } of cases) {
    it(`${id} ${name}: ${why}`, () => {
      const rule = associationAgreement.rules.find((r) => r.id === name)
      if (!rule) throw new Error(`no rule ${name}`)
      try {
        const { value } = ruled(rule, input)
        expect(comparable(value as Record<string, unknown>)).toMatchObject(comparable(expected))
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        expect({ error: error.code }).toEqual(expected)
      }
    })
  }
})
