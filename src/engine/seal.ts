import { z } from 'zod'
import { canonical, invalidInput, isSealed, type Json, Problem, type Sealed } from '../kernel/index.ts'
import type { Vault } from './ports.ts'

/** Where personal fields stand in a schema: the sibling key that names the subject, or the parts below. */
type Plan =
  | { readonly personal: string }
  | { readonly each: Plan }
  | { readonly keys: readonly (readonly [string, Plan])[] }
  | null

const plans = new WeakMap<z.ZodType, { readonly plan: Plan }>()

function planOf(schema: z.ZodType): Plan {
  const known = plans.get(schema)
  if (known) return known.plan
  const plan = makePlan(schema)
  plans.set(schema, { plan })
  return plan
}

function makePlan(schema: z.ZodType): Plan {
  const meta = schema.meta() as { personal?: string } | undefined
  if (meta?.personal) return { personal: meta.personal }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return planOf(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodArray) {
    const each = planOf(schema.element as z.ZodType)
    return each && { each }
  }
  if (schema instanceof z.ZodObject) {
    const keys = Object.entries(schema.shape).flatMap(([key, child]) => {
      const plan = planOf(child as z.ZodType)
      return plan ? [[key, plan] as const] : []
    })
    return keys.length ? { keys } : null
  }
  return null
}

function walk(
  value: unknown,
  plan: Plan,
  subject: (sibling: string) => string,
  change: (value: unknown, subject: string) => unknown,
): unknown {
  if (!plan || value === undefined || value === null) return value
  if ('personal' in plan) return change(value, subject(plan.personal))
  if ('each' in plan)
    return (value as readonly unknown[]).map((item) => walk(item, plan.each, subject, change))
  const object = value as Record<string, unknown>
  const out = { ...object }
  const own = (sibling: string) =>
    typeof object[sibling] === 'string' ? (object[sibling] as string) : subject(sibling)
  for (const [key, child] of plan.keys) out[key] = walk(object[key], child, own, change)
  return out
}

/** Whose data a personal field is that names nobody beside it. */
export interface Persons {
  readonly actor: string
  /** Whose case it is; null where it is nobody's. */
  readonly holder: () => string | null
}

/**
 * Seals the personal fields of an input; the subject is the sibling the schema names, the person whose case it is, else the
 * acting person: also where the holder's data were erased, as their case may go on (an annulment by a court).
 */
export async function sealInput(
  schema: z.ZodType,
  input: unknown,
  tenant: string,
  { actor, holder }: Persons,
  vault: Vault,
): Promise<unknown> {
  const plan = planOf(schema)
  if (!plan) return input
  const each = (whose: (name: string) => string, change: (plain: string, subject: string) => unknown) =>
    walk(input, plan, whose, (value, subject) => (typeof value === 'string' ? change(value, subject) : value))
  const found = new Set<string>()
  each(
    (name) => (name === HOLDER ? HOLDER : actor),
    (_, subject) => found.add(subject),
  )
  let kept = actor
  if (found.delete(HOLDER)) {
    const asked = holder() ?? actor
    if (asked === actor || (await hasKey(vault, tenant, asked))) kept = asked
    found.add(kept)
  }
  if (found.size > 0) await vault.ready(tenant, found, true)
  return each(
    (name) => (name === HOLDER ? kept : actor),
    (plain, subject) => vault.seal(tenant, subject, plain),
  )
}

/** What a field names that is about the person whose case it is; no person has such an id. */
const HOLDER = 'holder'

async function hasKey(vault: Vault, tenant: string, subject: string): Promise<boolean> {
  try {
    await vault.ready(tenant, [subject], true)
    return true
  } catch (error) {
    if (error instanceof Problem && error.code === 'SUBJECT_ERASED') return false
    throw error
  }
}

/** Opens the personal fields of a journalled input again, to recompute a decision; erased ones stay sealed. */
export async function openInput(
  schema: z.ZodType,
  input: unknown,
  tenant: string,
  vault: Vault,
): Promise<unknown> {
  const plan = planOf(schema)
  if (!plan) return input
  const each = (change: (sealed: Sealed) => unknown) =>
    walk(
      input,
      plan,
      () => '',
      (value) => (isSealed(value) ? change(value) : value),
    )
  const subjects = new Set<string>()
  each((sealed) => subjects.add(sealed.subject))
  if (subjects.size > 0) await vault.ready(tenant, subjects, false)
  return each((sealed) => vault.open(tenant, sealed) ?? sealed)
}

/** Refuses sealed values that come from outside: only the system passes on what was sealed before. */
export function refuseForgedSeals(schema: z.ZodType, input: unknown): void {
  const plan = planOf(schema)
  if (!plan) return
  walk(
    input,
    plan,
    () => '',
    (value) => {
      if (!isSealed(value)) return value
      throw invalidInput([
        {
          path: '',
          message: {
            ru: 'личные данные передаются открытым текстом',
            en: 'personal data are given as plain text',
          },
        },
      ])
    },
  )
}

/** An input sealed again, in which every value that did not change keeps the very seal that it had. */
export function keepSeals(before: Json, opened: Json, right: Json, sealed: Json): Json {
  if (canonical(opened) === canonical(right)) return before
  if (isSealed(sealed)) return sealed
  if (Array.isArray(sealed) && Array.isArray(before))
    return sealed.map((item, i) =>
      i < before.length ? keepSeals(before[i], at(opened, i), at(right, i), item) : item,
    )
  if (!isMap(sealed) || !isMap(before)) return sealed
  return Object.fromEntries(
    Object.entries(sealed)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [
        key,
        Object.hasOwn(before, key) ? keepSeals(before[key]!, at(opened, key), at(right, key), item) : item,
      ]),
  )
}

const isMap = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const at = (value: Json, key: string | number): Json =>
  (value as { readonly [key: string]: Json })[key] ?? null
