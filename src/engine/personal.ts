import { isSealed, type Json, type ProjectedField, type Sealed } from '../kernel/index.ts'
import type { Vault } from './ports.ts'

/** What stands in place of a personal value whose key was destroyed. */
export const erased = { erased: true } as const

/** Whose data were opened, and in which field. */
export interface OpenedField {
  readonly field: string
  readonly subject: string
}

function eachSealed(value: Json, found: (sealed: Sealed) => void): void {
  if (isSealed(value)) found(value)
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) eachSealed(inner, found)
  }
}

function opened(value: Json, open: (sealed: Sealed) => Json): Json {
  if (isSealed(value)) return open(value)
  if (Array.isArray(value)) return value.map((inner: Json) => opened(inner, open))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, opened(inner as Json, open)]))
}

/** Opens the personal values of projected fields for whoever may see the fields, and tells whose were opened. */
export async function openPersonal(
  vault: Vault,
  tenant: string,
  fields: readonly ProjectedField[],
): Promise<{ readonly fields: readonly ProjectedField[]; readonly opened: readonly OpenedField[] }> {
  const subjects = new Set<string>()
  for (const { value } of fields) eachSealed(value, (sealed) => subjects.add(sealed.subject))
  if (subjects.size === 0) return { fields, opened: [] }
  await vault.ready(tenant, subjects, false)
  const told = new Map<string, OpenedField>()
  const shown = fields.map((field) => ({
    ...field,
    value: opened(field.value, (sealed) => {
      const plain = vault.open(tenant, sealed)
      if (plain === null) return erased
      told.set(`${field.key} ${sealed.subject}`, { field: field.key, subject: sealed.subject })
      return plain
    }),
  }))
  return { fields: shown, opened: [...told.values()] }
}
