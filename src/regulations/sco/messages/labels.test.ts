import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { scoProgramme } from '../index.ts'

interface Node {
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly prefixItems?: readonly Node[]
  readonly anyOf?: readonly Node[]
  readonly oneOf?: readonly Node[]
  readonly additionalProperties?: Node | boolean
  readonly enum?: readonly unknown[]
  readonly const?: unknown
}

const { labels } = scoProgramme
const has = (names: readonly string[]) => names.some((name) => labels[name] !== undefined)
/** Fields that no form asks, and names that are the same in every language. */
const own = (code: string) => /^(sco:|[IV]+\/)/.test(code)

/** Keys and codes of a schema without a word. */
function* missing(node: Node, within: readonly string[], key: string): Iterable<string> {
  for (const [name, part] of Object.entries(node.properties ?? {})) {
    const [procedure, action] = within
    if (!has([`${procedure}.${action}.${name}`, `${procedure}.${name}`, name]) && !named(procedure!, name))
      yield `key ${name} (${within.join('.')})`
    yield* missing(part, within, name)
  }
  for (const code of [...(node.enum ?? []), ...(node.const === undefined ? [] : [node.const])])
    if (typeof code === 'string' && !own(code) && !has(codeNames(within, key, code)))
      yield `code ${key}.${code} (${within.join('.')})`
  const parts = [node.items, ...(node.prefixItems ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? [])]
  for (const part of parts) if (part) yield* missing(part, within, key)
  if (typeof node.additionalProperties === 'object') yield* missing(node.additionalProperties, within, key)
}

const codeNames = ([procedure, action]: readonly string[], key: string, code: string) => [
  `${procedure}.${action}.${key}.${code}`,
  `${key}.${code}`,
  code,
]

/** A field of the case of the same name has its title. */
const named = (procedure: string, key: string) =>
  scoProgramme.procedures.find(({ id }) => id === procedure)!.visibility[key] !== undefined

describe('words of the forms', () => {
  it('are there for every key and code of every action', () => {
    const found = scoProgramme.procedures.flatMap(({ id, actions }) =>
      actions.flatMap(({ name, input }) => {
        const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Node
        return [...missing(schema, [id, name], '')]
      }),
    )
    expect([...new Set(found.map((one) => one.replace(/ \(.*/, '')))].sort()).toEqual([])
  })
  it('are there for every key and code of every rule', () => {
    const found = scoProgramme.rules.flatMap(({ id, input, output }) =>
      [input, output].flatMap((schema) => {
        const node = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Node
        return [...missing(node, ['sco-programme', id], '')]
      }),
    )
    expect([...new Set(found.map((one) => one.replace(/ \(.*/, '')))].sort()).toEqual([])
  })
  it('are there for every role', () => {
    const roles = scoProgramme.procedures.flatMap(({ actions }) => actions.flatMap(({ by }) => by))
    for (const role of roles) expect(labels[`role.${role}`], role).toBeDefined()
  })
  it('are Russian in Russian, and English in English', () => {
    for (const [key, { ru, en, zh }] of Object.entries(labels)) {
      expect([/[а-яё]/i.test(zh ?? ''), key]).toEqual([false, key])
      expect([/[а-яё]/i.test(ru) || !/[a-z]/i.test(ru) || own(ru), key]).toEqual([true, key])
      expect([/[а-яё]/i.test(en), key]).toEqual([false, key])
    }
  })
})
