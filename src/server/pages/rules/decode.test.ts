import { describe, expect, it } from 'vitest'
import { jsonSchema, readFacts } from '../../../kernel/index.ts'
import { registeredRules } from '../../../rules/index.ts'
import { blank, change, decode } from './decode.ts'
import type { Schema } from './fields.tsx'

/** What a browser sends for a value: the names that the form gives its fields. */
function submitted(value: unknown, path = ''): [string, string][] {
  const join = (key: string | number) => (path ? `${path}.${key}` : String(key))
  if (Array.isArray(value))
    return [[`${path}.#`, String(value.length)], ...value.flatMap((v, i) => submitted(v, join(i)))]
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
    const asRecord: [string, string][] = [
      [`${path}.#`, String(entries.length)],
      ...entries.flatMap(([k, v], i): [string, string][] => [
        [`${path}.${i}.=`, k],
        ...submitted(v, `${path}.${i}`),
      ]),
    ]
    return [...asRecord, ...entries.flatMap(([k, v]) => submitted(v, join(k)))]
  }
  return [[path, value === null ? '' : String(value)]]
}

describe('what a calculator sends', () => {
  for (const { rule } of registeredRules()) {
    it(`${rule.id}: its example comes back as the same facts`, () => {
      const schema = jsonSchema(rule.input) as Schema
      const back = decode(schema, new Map(submitted(rule.example)))
      expect(readFacts(rule, back)).toEqual(readFacts(rule, rule.example))
    })
  }
  it('keeps a wrong text as it is, for the rule to refuse', () => {
    expect(decode({ type: 'integer' }, new Map([['', 'двенадцать']]))).toBe('двенадцать')
  })
  it('adds an empty row and takes one out', () => {
    const schema: Schema = {
      properties: { list: { type: 'array', items: { properties: { a: { type: 'string' } } } } },
    }
    const one = change(schema, { list: [] }, 'add:list')
    expect(one).toEqual({ list: [{ a: '' }] })
    expect(change(schema, { list: [{ a: 'x' }, { a: 'y' }] }, 'remove:list.0')).toEqual({
      list: [{ a: 'y' }],
    })
    expect(blank({ prefixItems: [{ type: 'string' }, { type: 'string' }] })).toEqual(['', ''])
  })
})
