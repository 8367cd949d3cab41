import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { jsonSchema } from '../kernel/index.ts'
import { programmes } from '../programmes.ts'

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

/** What is the same in every language: codes of currencies and formats, numbers of sections and clauses. */
const own = (code: string) => /^(PDF|IBAN|[A-Z]{2}|[a-z-]+:.+|\d+|[IV]+\/.+)$/.test(code)

/** Keys and codes of a schema, each with the names under which its word may stand. */
function* namesIn(
  node: Node,
  within: readonly [of: string, at: string],
  key: string,
): Iterable<readonly string[]> {
  const [of, at] = within
  for (const [name, part] of Object.entries(node.properties ?? {})) {
    yield [name, `${of}.${name}`, `${of}.${at}.${name}`]
    yield* namesIn(part, within, name)
  }
  for (const code of [...(node.enum ?? []), node.const])
    if (typeof code === 'string' && !own(code))
      yield [`${key}.${code}`, code, `${of}.${key}.${code}`, `${of}.${at}.${key}.${code}`]
  const parts = [node.items, ...(node.prefixItems ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? [])]
  for (const part of parts) if (part) yield* namesIn(part, within, key)
  if (typeof node.additionalProperties === 'object') yield* namesIn(node.additionalProperties, within, key)
}

describe.each(programmes.map((one) => [one.id, one] as const))('words of %s', (_, regulation) => {
  const { labels, procedures, rules, messages, met = {}, roles = [] } = regulation
  const without = (names: Iterable<readonly string[]>) =>
    [...new Set([...names].filter((some) => !some.some((name) => labels[name])).map(([name]) => name))].sort()

  it('are there for every key and code of every action', () => {
    const names = procedures.flatMap(({ id, actions, visibility }) =>
      actions
        .flatMap(({ name, input }) => {
          const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' })
          return [...namesIn(schema as Node, [id, name], '')]
        })
        // A field of the case of the same name has its title.
        .filter(([name]) => !(name! in visibility)),
    )
    expect(without(names)).toEqual([])
  })
  it('are there for every key and code of every rule', () => {
    const names = rules.flatMap(({ id, input, output }) =>
      [jsonSchema(input), jsonSchema(output)].flatMap((schema) => [
        ...namesIn(schema as Node, [regulation.id, id], ''),
      ]),
    )
    expect(without(names)).toEqual([])
  })
  it('are there for every role', () => {
    const acting = procedures.flatMap(({ actions }) => actions.flatMap(({ by }) => by))
    expect(without([...acting, ...roles.map(({ id }) => id)].map((role) => [`role.${role}`]))).toEqual([])
  })
  it('are Russian in Russian, English in English, with the same places to fill', () => {
    for (const [key, { ru, en, zh = '' }] of Object.entries({ ...messages, ...met, ...labels })) {
      expect([/[а-яё]/i.test(ru) || !/[a-z]/i.test(ru.replace(/\{\w+\}/g, '')) || own(ru), key]).toEqual([
        true,
        key,
      ])
      expect([/[а-яё]/i.test(en + zh), key]).toEqual([false, key])
      const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
      expect([places(en), key]).toEqual([places(ru), key])
    }
  })
})
