import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Problem } from '../kernel/index.ts'
import { programmes } from '../programmes.ts'
import {
  decideLine,
  decideRule,
  listRules,
  productionCalendar,
  recheck,
  registeredRule,
  registeredRules,
  wireProblem,
} from './index.ts'

const calendar = productionCalendar()
const options = { calendar, language: 'en' } as const

interface Case {
  readonly id: string
  readonly rule: string
  readonly input: Record<string, unknown>
  readonly expected: Record<string, unknown>
}

const folders = programmes.map(({ id }) => new URL(`../regulations/${id}/cases/`, import.meta.url))
const known = new Set(registeredRules().map(({ rule }) => rule.id))
const cases = folders
  .flatMap((folder) => readdirSync(folder).map((name) => new URL(name, folder)))
  .flatMap((file): Case[] => JSON.parse(readFileSync(file, 'utf8')))
  .filter(({ rule }) => known.has(rule))
const decided = cases.filter(({ expected }) => !('error' in expected))

function problemOf(read: () => unknown): Problem {
  try {
    read()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('was decided')
}

describe('the list of rules', () => {
  it('has each rule once, with both languages, clauses and schemas', () => {
    const ids = listRules().map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, title, clauses, input, output } of listRules()) {
      expect([title.ru, title.en], id).not.toContain('')
      expect(clauses.length, id).toBeGreaterThan(0)
      expect([input.type, output.type], id).toEqual(['object', 'object'])
    }
  })

  it('knows the nearest rules of a mistyped id', () => {
    const problem = problemOf(() => registeredRule('kod-ai/trem'))
    expect([problem.code, problem.kind]).toEqual(['UNKNOWN_RULE', 'unknown'])
    expect(problem.items[0]?.remedy?.en).toContain('kod-ai/term')
  })
})

describe('every case', () => {
  it('gives findings whose words have no unfilled place, in both languages', () => {
    for (const { id, rule, input } of decided) {
      for (const { message } of decideRule(rule, input, { calendar }).findings) {
        for (const text of [message.ru, message.en]) {
          expect(text, id).not.toMatch(/\{\w+\}/)
          expect(text, id).toMatch(/\s/)
        }
        expect(message.ru, id).toMatch(/[а-яё]/i)
      }
    }
  })

  it('gives a receipt that is computed anew byte for byte, whatever its formatting and order', () => {
    for (const { id, rule, input } of decided) {
      const { receipt } = decideRule(rule, input, { calendar })
      const turned = JSON.parse(JSON.stringify(receipt, null, 3), (_, value) =>
        value && typeof value === 'object' && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).reverse())
          : value,
      )
      expect(recheck(turned, { calendar }).differs, id).toEqual([])
    }
  })
})

describe('every rule', () => {
  const examples = [...known].map((id) => [id, cases.find(({ rule }) => rule === id)?.input] as const)

  it.each(examples)('%s names each missing and each mistyped field', (id, input) => {
    expect(input, 'a case').toBeDefined()
    const required = (listRules().find((rule) => rule.id === id)?.input.required ?? []) as string[]
    for (const key of required) {
      const { [key]: _, ...rest } = input!
      const missing = problemOf(() => decideRule(id, rest, { calendar }))
      expect([missing.code, missing.items.map(({ path }) => path)], key).toEqual(['INVALID_INPUT', [key]])
      const mistyped = typeof input![key] === 'boolean' ? 'нет' : true
      const wrong = problemOf(() => decideRule(id, { ...input, [key]: mistyped }, { calendar }))
      expect(wrong.code, key).toBe('INVALID_INPUT')
      expect(wrong.items[0]?.path.split('.')[0], key).toBe(key)
    }
  })

  it.each(examples)('%s refuses what is no object', (id) => {
    for (const input of [null, [], 'text', 5, true])
      expect(problemOf(() => decideRule(id, input, { calendar })).code).toBe('INVALID_INPUT')
  })
})

describe('a line of a batch', () => {
  const term = registeredRule('kod-ai/term')
  const facts = cases.find(({ rule }) => rule === 'kod-ai/term')!.input

  it('is decided as the single rule is', () => {
    const line = JSON.parse(decideLine(term, JSON.stringify(facts), options))
    expect(line).toEqual(JSON.parse(JSON.stringify(decideRule('kod-ai/term', facts, { calendar }))))
  })

  it.each([
    ['broken JSON', '{"signed":', 'INVALID_INPUT'],
    ['an empty line', '', 'INVALID_INPUT'],
    ['bytes that are no text', new Uint8Array([0xff]), 'INVALID_INPUT'],
    ['half a character', '{"signed":"\\ud800"}', 'INVALID_INPUT'],
    ['deep nesting', '['.repeat(200_000), 'INVALID_INPUT'],
  ])('tells of %s in its place', (_, line, code) => {
    expect(JSON.parse(decideLine(term, line, options))).toMatchObject({ problem: { code, status: 422 } })
  })

  it('tells nothing of our insides when a rule fails', () => {
    const broken = {
      ...term,
      rule: {
        ...term.rule,
        decide: () => {
          throw new TypeError('secret')
        },
      },
    }
    const line = decideLine(broken, JSON.stringify(facts), options)
    expect(JSON.parse(line)).toMatchObject({ problem: { code: 'INTERNAL_ERROR', status: 500 } })
    expect(line).not.toContain('secret')
  })
})

describe('a receipt', () => {
  const [first] = decided
  const { receipt, ...ruling } = decideRule(first!.rule, first!.input, { calendar })

  it('may lie inside its ruling', () => {
    expect(recheck({ ...ruling, receipt }, { calendar }).differs).toEqual([])
  })

  it.each([
    ['clauses', {}],
    ['factsHash', '0'],
    ['value', { ok: 0.5 }],
    ['findings', []],
    ['extra', 1],
    ['extra', 0.5],
  ])('with another %s differs there', (key, value) => {
    expect(recheck({ ...receipt, [key]: value }, { calendar }).differs).toEqual([key])
  })

  it('is refused where it is none, or names no rule that is known', () => {
    expect(problemOf(() => recheck([], { calendar })).code).toBe('INVALID_INPUT')
    expect(problemOf(() => recheck('x', { calendar })).code).toBe('INVALID_INPUT')
    expect(problemOf(() => recheck({ ...receipt, revision: 99 }, { calendar })).code).toBe('UNKNOWN_RULE')
    expect(problemOf(() => recheck({ ...receipt, edition: 'kod-ai@0' }, { calendar })).kind).toBe('unknown')
  })
})

it('an unexpected error leaves without a stack', () => {
  expect(wireProblem(new TypeError('secret'), 'ru')).toMatchObject({ code: 'INTERNAL_ERROR', errors: [] })
})
