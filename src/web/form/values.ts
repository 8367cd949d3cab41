import type { ChoiceField, Field, ListField, ObjectField } from './fields.ts'
import { decimalIn, integerIn, moneyIn } from './numbers.ts'
import { isObject } from './paths.ts'
import { fieldOf } from './read-schema.ts'

/** What a form begins with. */
export const emptyValue = (schema: object): unknown => emptyOf(fieldOf(schema))

/** What is sent of what was typed: numbers as numbers, sums as they are written on wires, nothing for what is empty. */
export const readyValue = (schema: object, value: unknown): unknown => readyOf(fieldOf(schema), value)

/** The beginning of a field: nothing is chosen for anybody. */
export function emptyOf(field: Field): unknown {
  if (field.nullable) return null
  return startOf(field)
}

/** The beginning of a field once there is to be something in it. */
export function startOf(field: Field): unknown {
  switch (field.kind) {
    case 'object':
      return emptyMembers(field)
    case 'list':
      return startOfList(field)
    case 'map':
      return {}
    case 'fixed':
      return field.value
    case 'text':
      return ''
    default:
      return undefined
  }
}

function startOfList(field: ListField): readonly unknown[] {
  const { each, item, min } = field
  if (each) return each.values.map((value) => ({ ...(emptyOf(item) as object), [each.key]: value }))
  return isSet(field) ? [] : Array.from({ length: min }, () => emptyOf(item))
}

/** Whether a list holds each of its codes once at most: there is no room for more. */
export const isSet = ({ item, max }: ListField): boolean =>
  item.kind === 'code' && max !== null && max <= item.codes.length

const emptyMembers = ({ members }: ObjectField): Record<string, unknown> =>
  Object.fromEntries(
    members.filter(({ required }) => required).map(({ key, field }) => [key, emptyOf(field)]),
  )

/** The option of a choice that a value is of. */
export const optionOf = (field: ChoiceField, value: unknown) =>
  isObject(value) ? field.options.find(({ code }) => code === value[field.by]) : undefined

/** An empty object of one of the kinds; what both kinds ask stays. */
export function chosen(field: ChoiceField, code: string, before: unknown): unknown {
  const option = field.options.find((one) => one.code === code)
  if (!option) return before
  const kept = isObject(before)
    ? Object.fromEntries(
        option.field.members.flatMap(({ key }) => (key in before ? [[key, before[key]]] : [])),
      )
    : {}
  return { [field.by]: code, ...emptyMembers(option.field), ...kept }
}

function readyOf(field: Field, value: unknown): unknown {
  if (value === undefined || value === null)
    return field.nullable || field.kind !== 'fixed' ? value : field.value
  switch (field.kind) {
    case 'object':
      return isObject(value) ? readyMembers(field, value) : value
    case 'choice':
      return readyChoice(field, value)
    case 'list':
      return Array.isArray(value) ? value.map((item) => readyItem(field.item, item)) : value
    case 'map':
      return isObject(value)
        ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readyItem(field.item, item)]))
        : value
    case 'mixed':
      return value
    default:
      return typeof value === 'string' ? readyText(field, value) : value
  }
}

/** A place in a list cannot be left out: what is empty there stays to be named by the server. */
function readyItem(field: Field, value: unknown): unknown {
  const ready = readyOf(field, value)
  return ready === undefined ? (field.nullable ? null : '') : ready
}

/** The sums, numbers and texts that were typed. What is no such thing goes as it is, to be named by the server. */
function readyText(field: Field, typed: string): unknown {
  if (typed === '') return field.nullable ? null : field.kind === 'text' ? typed : undefined
  if (field.kind === 'money') return moneyIn(typed) ?? typed
  if (field.kind === 'decimal') return decimalIn(typed) ?? typed
  if (field.kind === 'integer') return integerIn(typed) ?? typed
  return typed
}

/** Keys that the form does not draw stay: a draft may hold them. */
function readyMembers(field: ObjectField, value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const known = new Map(field.members.map((member) => [member.key, member]))
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => {
    const member = known.get(key)
    if (!member) return [key, part]
    const ready = readyOf(member.field, part)
    return [key, !member.required && ready === '' ? undefined : ready]
  })
  return Object.fromEntries(entries.filter(([, part]) => part !== undefined))
}

function readyChoice(field: ChoiceField, value: unknown): unknown {
  if (!isObject(value)) return value
  const option = optionOf(field, value)
  return option ? readyMembers(option.field, value) : value
}
