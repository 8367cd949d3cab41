import { canonical } from './canonical.ts'

/** Whether two values are the same JSON at first sight; false only means that it must be looked at again. */
function alike(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false
    for (let i = 0; i < a.length; i++) if (!alike(a[i], b[i])) return false
    return true
  }
  if (Array.isArray(b)) return false
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>]
  let named = 0
  for (const key of Object.keys(one)) {
    const value = one[key]
    if (value === undefined) continue
    named++
    if (!alike(value, other[key])) return false
  }
  for (const key of Object.keys(other)) if (other[key] !== undefined) named--
  return named === 0
}

/** Whether two values have the same canonical JSON, without writing it where that can be seen. @throws as `canonical` */
export const sameJson = (a: unknown, b: unknown): boolean => alike(a, b) || canonical(a) === canonical(b)
