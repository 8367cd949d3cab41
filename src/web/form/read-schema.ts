import { type ChoiceField, type Field, type Member, numbersOf, type ObjectField } from './fields.ts'

/** The parts of JSON schema that inputs of actions are written in. */
interface Node {
  /** Several types of one plain value stand as a list: `["boolean", "null"]`. */
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Node[]
  readonly oneOf?: readonly Node[]
  readonly properties?: Readonly<Record<string, Node>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Node | boolean
  readonly propertyNames?: Node
  readonly items?: Node
  readonly minItems?: number
  readonly maxItems?: number
  readonly maxProperties?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: string
  readonly readOnly?: boolean
  readonly clause?: string
  readonly remedy?: { readonly ru: string; readonly en: string }
  readonly personal?: string
  /** The key of its rows whose every value has a row. */
  readonly each?: string
}

const SHAPES = { money: 'money', date: 'date', 'date-time': 'instant', uri: 'link', email: 'mail' } as const
const HASH = '^[0-9a-f]{64}$'
const DECIMAL = /^\^-\?\\d\{1,\d+\}\(\\\.\\d\{1,\d+\}\)\?\$$/
/** A limit that says no more than «fits into a number». */
const real = (limit: number | undefined) =>
  limit === undefined || Math.abs(limit) === Number.MAX_SAFE_INTEGER ? null : limit

const read = new WeakMap<object, Field>()

/** The form of a schema. @throws RangeError for a part of JSON schema that no input has yet */
export function fieldOf(schema: object): Field {
  const before = read.get(schema)
  if (before) return before
  const field = make(schema as Node)
  read.set(schema, field)
  return field
}

/** What stands for a sealed value: only the server makes those, a form knows nothing of them. */
const isAnything = (node: Node) => Object.keys(node).length === 0

function make(node: Node): Field {
  const about = {
    nullable: false,
    ...(node.clause === undefined ? {} : { clause: node.clause }),
    ...(node.remedy === undefined ? {} : { remedy: node.remedy }),
  }
  const union = node.anyOf ?? node.oneOf
  if (union) return unionOf(node, union, about)
  if (typeof node.type === 'object') {
    return unionOf(
      node,
      node.type.map((type) => ({ ...node, type })),
      about,
    )
  }
  if (typeof node.const === 'string') return { ...about, kind: 'fixed', value: node.const }
  if (node.enum) return { ...about, kind: 'code', codes: node.enum.map(String) }
  switch (node.type) {
    case 'string':
      return textOf(node, about)
    case 'integer':
      return { ...about, kind: 'integer', min: real(node.minimum), max: real(node.maximum) }
    case 'boolean':
      return { ...about, kind: 'flag' }
    case 'array':
      if (!node.items) break
      return listOf(node, fieldOf(node.items), about)
    case 'object':
      return objectOf(node, about)
  }
  throw new RangeError(`no field for ${JSON.stringify(node).slice(0, 200)}`)
}

type About = Pick<Field, 'nullable' | 'clause' | 'remedy'>

function textOf(node: Node, about: About): Field {
  const shape = SHAPES[node.format as keyof typeof SHAPES]
  if (shape) return { ...about, kind: shape }
  if (node.pattern === HASH) return { ...about, kind: 'hash' }
  if (node.pattern && DECIMAL.test(node.pattern)) return { ...about, kind: 'decimal' }
  return {
    ...about,
    kind: 'text',
    min: node.minLength ?? 0,
    max: node.maxLength ?? null,
    pattern: node.pattern ?? null,
    data: false,
  }
}

function listOf(node: Node, item: Field, about: About): Field {
  const each = node.each === undefined ? null : { key: node.each, values: valuesOf(item, node.each) }
  return { ...about, kind: 'list', item, min: node.minItems ?? 0, max: node.maxItems ?? null, each }
}

/** Every value that a key of a row may have. */
function valuesOf(item: Field, key: string): readonly (string | number)[] {
  const member = item.kind === 'object' ? item.members.find((one) => one.key === key)?.field : undefined
  const values = member?.kind === 'code' ? member.codes : member?.kind === 'integer' ? numbersOf(member) : []
  if (values.length === 0) throw new RangeError(`a row for each ${key}, whose values are not known`)
  return values
}

function objectOf(node: Node, about: About): Field {
  if (node.properties) {
    const required = new Set(node.required)
    const members: Member[] = Object.entries(node.properties)
      .filter(([, property]) => property.readOnly !== true)
      .map(([key, property]) => ({ key, required: required.has(key), field: fieldOf(property) }))
    return { ...about, kind: 'object', members }
  }
  if (typeof node.additionalProperties !== 'object')
    throw new RangeError('an object of which nothing is known')
  return {
    ...about,
    kind: 'map',
    item: fieldOf(node.additionalProperties),
    max: node.maxProperties ?? null,
    maxKey: node.propertyNames?.maxLength ?? null,
  }
}

function unionOf(node: Node, union: readonly Node[], outer: About): Field {
  const kinds = union.filter((option) => option.type !== 'null' && !isAnything(option)).map(fieldOf)
  const only = kinds[0]
  const nullable = union.some((option) => option.type === 'null') || kinds.some((kind) => kind.nullable)
  if (!only) throw new RangeError('a union of nothing')
  const about = { ...outer, nullable }
  if (kinds.length === 1) {
    // A person's own data name the sibling that holds the person; whose case it is and who acts are no siblings.
    const data = node.personal !== undefined && !['holder', 'actor'].includes(node.personal)
    return { ...only, ...about, ...(only.kind === 'text' ? { data: data || only.data } : {}) }
  }
  const objects = kinds.filter((kind) => kind.kind === 'object')
  if (objects.length === kinds.length) return choiceOf(objects, about)
  return { ...about, kind: 'mixed', types: kinds }
}

const codesOf = (member: Member): readonly string[] =>
  member.field.kind === 'fixed'
    ? [member.field.value]
    : member.field.kind === 'code'
      ? member.field.codes
      : []

/** Tells objects apart by the key whose codes differ in all of them. */
function choiceOf(objects: readonly ObjectField[], about: About): ChoiceField {
  const by = objects[0]?.members.find(({ key }) => {
    const codes = objects.flatMap((one) => one.members.filter((m) => m.key === key).map(codesOf))
    return codes.length === objects.length && codes.every((some) => some.length > 0)
  })?.key
  if (by === undefined) throw new RangeError('objects that no key tells apart')
  const options = objects.flatMap((object) => {
    const members = object.members.filter(({ key }) => key !== by)
    return object.members
      .filter(({ key }) => key === by)
      .flatMap(codesOf)
      .map((code) => ({ code, field: { ...object, members } }))
  })
  return { ...about, kind: 'choice', by, options }
}
