import { isSealed, type Json, type Sealed } from '../../kernel/index.ts'

/** A sealed value and where it stands. */
export interface FoundSeal {
  readonly path: string
  readonly sealed: Sealed
}

/** Every sealed value of a subject in a value, in its order. */
export function sealsOf(value: unknown, subject: string, path = ''): FoundSeal[] {
  if (isSealed(value)) return value.subject === subject ? [{ path, sealed: value }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    sealsOf(inner, subject, path === '' ? key : `${path}.${key}`),
  )
}

/** A value with what was sealed of a subject opened; seals of others stay out: they are not theirs to read. */
export function openedFor(value: Json, subject: string, open: (sealed: Sealed) => string | null): Json {
  if (isSealed(value)) return value.subject === subject ? open(value) : null
  if (Array.isArray(value)) return value.map((inner: Json) => openedFor(inner, subject, open))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, openedFor(inner as Json, subject, open)]),
  )
}
