import { isSealed, type Sealed } from '../../kernel/index.ts'

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
