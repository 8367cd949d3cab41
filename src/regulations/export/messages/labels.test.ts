import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fillText, jsonSchema } from '../../../kernel/index.ts'
import { exportDeclaration } from '../index.ts'
import { ruled } from '../testing/index.ts'

const { labels, procedures, rules, messages, met } = exportDeclaration

interface Node {
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly anyOf?: readonly Node[]
  readonly additionalProperties?: Node | boolean
  readonly enum?: readonly unknown[]
  readonly const?: unknown
}

/** Keys and codes of a schema that have no word. */
function* missing(node: Node, key: string): Iterable<string> {
  for (const [name, part] of Object.entries(node.properties ?? {})) {
    if (!labels[name]) yield name
    yield* missing(part, name)
  }
  for (const code of [...(node.enum ?? []), ...(node.const === undefined ? [] : [node.const])])
    if (typeof code === 'string' && !labels[`${key}.${code}`]) yield `${key}.${code}`
  for (const part of [node.items, ...(node.anyOf ?? [])]) if (part) yield* missing(part, key)
  if (typeof node.additionalProperties === 'object') yield* missing(node.additionalProperties, key)
}

describe('words', () => {
  it('are there for every key and code of actions and rules', () => {
    const schemas = [
      ...procedures.flatMap((p) =>
        p.actions.map((a) => z.toJSONSchema(a.input, { io: 'input', unrepresentable: 'any' })),
      ),
      ...rules.flatMap((r) => [jsonSchema(r.input), jsonSchema(r.output)]),
    ]
    expect([...new Set(schemas.flatMap((s) => [...missing(s as Node, '')]))].sort()).toEqual([])
  })
  it('are there for every role, both ways of a requirement, and both languages', () => {
    const roles = new Set(procedures.flatMap((p) => p.actions.flatMap((a) => a.by)))
    expect([...roles].filter((role) => !labels[`role.${role}`])).toEqual([])
    for (const [key, { ru, en }] of Object.entries({ ...messages, ...met, ...labels })) {
      expect(ru, key).toMatch(/[а-яё]/i)
      expect(en, key).not.toMatch(/[а-яё]/i)
      const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
      expect(places(ru), key).toEqual(places(en))
    }
  })
})

describe.each(rules.map((r) => [r.id, r] as const))('%s', (_, rule) => {
  it('decides its example with own clauses and known words', () => {
    const ways = rule.readings.flatMap((key) =>
      exportDeclaration.readings
        .find((r) => r.key === key)!
        .alternatives.map(({ value }) => ({ [key]: value })),
    )
    for (const chosen of [{}, ...ways]) {
      const ruling = ruled(rule, rule.example, chosen)
      expect(rule.output.safeParse(ruling.value).success).toBe(true)
      expect(ruling.findings.length).toBeGreaterThan(0)
      for (const { clause } of ruling.findings) expect(rule.clauses).toContain(clause)
      for (const { message, operands } of [...ruling.findings, ...ruling.trace])
        expect(fillText(messages[message]!, operands).ru, message).not.toMatch(/\{\w+\}/)
    }
  })
})

it('every reading is honoured by a rule, every parameter used by one', () => {
  const declared = new Set(rules.flatMap((r) => r.readings))
  expect(exportDeclaration.readings.map((r) => r.key).filter((key) => !declared.has(key))).toEqual([])
  const used = new Set(rules.flatMap((r) => r.parameters))
  const rest = exportDeclaration.parameters.map((p) => p.key).filter((key) => !used.has(key))
  expect(rest).toEqual([])
})
