import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { canonical, fillText, jsonSchema, type Problem, receiptOf, replay } from '../../../kernel/index.ts'
import { clauseIds } from '../clauses/index.ts'
import { kodAi } from '../index.ts'
import { readings } from '../readings.ts'
import { calendar, changed, problemOf, rule as ruled } from './testing.ts'

const { rules } = kodAi
const known = new Set<string>(clauseIds)
const sources = readdirSync(new URL('.', import.meta.url), { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.ts') && !/test(ing)?\.ts$/.test(name))
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
  .join('\n')

/** Every place of a plain value: its path and what stands there. */
function places(value: unknown, path = ''): { path: string; value: unknown }[] {
  if (value === null || typeof value !== 'object') return [{ path, value }]
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path ? `${path}.${key}` : key
    return [{ path: at, value: inner }, ...places(inner, at).filter((p) => p.path !== at)]
  })
}

describe.each(rules.map((r) => [r.id, r] as const))('%s', (id, rule) => {
  const example = rule.example as Record<string, unknown>

  it('has clauses, parameters and readings that exist, each clause once', () => {
    expect(rule.clauses.filter((c) => !known.has(c))).toEqual([])
    expect(new Set(rule.clauses).size).toBe(rule.clauses.length)
    for (const key of rule.parameters) expect(kodAi.parameters.map((p) => p.key)).toContain(key)
    for (const key of rule.readings) expect(readings.map((r) => r.key)).toContain(key)
  })

  it('decides its example under every way to read it, in its own shape, with own clauses and known words', () => {
    const ways = rule.readings.flatMap((key) =>
      readings.find((r) => r.key === key)!.alternatives.map(({ value }) => ({ [key]: value })),
    )
    for (const chosen of [{}, ...ways]) {
      const ruling = ruled(rule, example, chosen)
      expect(rule.output.safeParse(ruling.value).success, id).toBe(true)
      expect(ruling.findings.length, id).toBeGreaterThan(0)
      for (const { clause, message, operands } of ruling.findings) {
        expect(rule.clauses, `${id} ${message}`).toContain(clause)
        const text = kodAi.messages[message]!
        expect(text, message).toBeDefined()
        expect(fillText(text, operands).ru, message).not.toMatch(/\{\w+\}/)
      }
      for (const { message, operands } of ruling.trace) {
        expect(kodAi.messages[message], message).toBeDefined()
        expect(fillText(kodAi.messages[message]!, operands).ru, message).not.toMatch(/\{\w+\}/)
      }
    }
  })

  it('replays the receipt of its example byte for byte', () => {
    const facts = rule.input.parse(example)
    const receipt = receiptOf(kodAi, rule, facts, ruled(rule, example), { calendar })
    const text = canonical(receipt)
    expect(canonical(replay(JSON.parse(text), [kodAi], [calendar]))).toBe(text)
  })

  it('refuses a missing field and a wrong type, naming the field', () => {
    // Comments are keyed by indicators whose names hold dots; they have a test of their own.
    const named = places(example).filter(({ path }) => !path.startsWith('comments.'))
    for (const { path, value } of named) {
      const inList = /\.\d+$/.test(path)
      const inRecord = /^plan\./.test(path)
      const optional = /paymentDate|delegatedTo/.test(path)
      if (!inList && !inRecord && !optional) {
        const problem: Problem | null = problemOf(rule, changed(example, path, undefined))
        expect(problem?.code, `${id} without ${path}`).toBe('INVALID_INPUT')
        expect(problem?.items.map((i) => i.path)).toContain(path)
      }
      const wrong = typeof value === 'object' && value !== null ? 'x' : { not: 'this' }
      const problem = problemOf(rule, changed(example, path, wrong))
      expect(problem?.code, `${id} with a wrong ${path}`).toBe('INVALID_INPUT')
    }
    for (const foreign of [null, 7, 'text', [], [example]])
      expect(problemOf(rule, foreign)?.code).toBe('INVALID_INPUT')
  })

  it('has JSON Schemas for its input and output', () => {
    expect(jsonSchema(rule.input)).toMatchObject({ type: 'object' })
    expect(jsonSchema(rule.output)).toMatchObject({ type: 'object' })
  })
})

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly enum?: readonly string[]
}

/** Keys and codes of a schema, letters, numbers and clauses apart. */
function wordsOf(schema: unknown): string[] {
  if (schema === null || typeof schema !== 'object') return []
  const { properties = {}, enum: codes = [] } = schema as Schema
  const inner = Object.values(schema).flatMap((v) => (Array.isArray(v) ? v.flatMap(wordsOf) : wordsOf(v)))
  const nested = Object.values(properties).flatMap(wordsOf)
  return [...Object.keys(properties), ...codes, ...inner, ...nested].filter((w) => /^[a-z_-]{2,}/i.test(w))
}

describe('labels', () => {
  it('name every key and code of the rules in both languages', () => {
    const words = rules.flatMap((r) => [...wordsOf(jsonSchema(r.input)), ...wordsOf(jsonSchema(r.output))])
    const open = [...new Set(words)].filter(
      (w) => !w.startsWith('kod-ai:') && !Object.hasOwn(kodAi.labels, w),
    )
    expect(open).toEqual([])
  })
})

describe('messages of the rules', () => {
  const literals = new Set([...sources.matchAll(/'([a-z-]+\.[a-z0-9.-]+)'/g)].map((m) => m[1]!))
  const templates = [...sources.matchAll(/`([a-z-]+\.)\$\{/g)].map((m) => m[1]!)
  const keys = Object.keys(kodAi.messages)

  it('are all used', () => {
    const unused = keys.filter(
      (key) =>
        !literals.has(key) &&
        !literals.has(key.replace(/\.broken$/, '')) &&
        !templates.some((prefix) => key.startsWith(prefix)),
    )
    expect(unused).toEqual([])
  })

  it('name the same operands in both languages, without foreign letters', () => {
    for (const [key, { ru, en }] of Object.entries(kodAi.messages)) {
      const operands = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
      expect(operands(ru), key).toEqual(operands(en))
      expect(en, key).not.toMatch(/[а-яё]/i)
      expect(ru.replace(/\{\w+\}/g, ''), key).not.toMatch(/[a-z]{2,}/)
    }
  })
})

describe('the worked cases', () => {
  const folder = new URL('../cases/', import.meta.url)
  const cases = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))

  it('are told without a place left open, by own clauses, and replay byte for byte', () => {
    for (const { id, rule: name, input } of cases) {
      const rule = rules.find((r) => r.id === name)!
      const ruling = ruled(rule, input)
      for (const { clause } of ruling.findings) expect(rule.clauses, id).toContain(clause)
      for (const { message, operands } of [...ruling.findings, ...ruling.trace]) {
        const { ru, en } = fillText(kodAi.messages[message]!, operands)
        expect(`${ru} ${en}`, `${id} ${message}`).not.toMatch(/\{\w+\}|\(\)|undefined|\[object/)
      }
      const text = canonical(receiptOf(kodAi, rule, rule.input.parse(input), ruling, { calendar }))
      expect(canonical(replay(JSON.parse(text), [kodAi], [calendar])), id).toBe(text)
    }
  })
})

describe('readings', () => {
  it('are each declared by a rule or decide who sees the rating, with two ways at least', () => {
    const declared = new Set([...rules.flatMap((r) => r.readings), 'rating.public'])
    expect(readings.map((r) => r.key).filter((key) => !declared.has(key))).toEqual([])
    for (const { alternatives, clauses } of readings) {
      expect(alternatives.length).toBeGreaterThan(1)
      expect(clauses.filter((c) => !known.has(c))).toEqual([])
    }
  })
})

describe('parameters', () => {
  it('name clauses that exist and are each used by a rule', () => {
    const used = new Set(rules.flatMap((r) => r.parameters))
    expect(kodAi.parameters.map((p) => p.key).filter((key) => !used.has(key))).toEqual([])
    for (const { values } of kodAi.parameters)
      for (const { clause } of values) expect(known.has(clause), clause).toBe(true)
  })
})
