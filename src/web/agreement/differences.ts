/** What is in one version of the papers and not in the same way in the next. */
export interface Difference {
  /** Keys, and of rows their own names. */
  readonly path: readonly string[]
  /** The key under which the value stands. */
  readonly key: string
  readonly before: unknown
  readonly after: unknown
}

type Bag = Readonly<Record<string, unknown>>
const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** By what a row is known again: these keys name it in its list. */
const NAMES = ['key', 'person', 'number'] as const

const nameOf = (row: Bag): string | null => {
  const key = NAMES.find((one) => typeof row[one] === 'string' || typeof row[one] === 'number')
  return key ? String(row[key]) : null
}

/** Rows by name, or null where some have none or two the same. */
function byName(value: unknown): ReadonlyMap<string, Bag> | null {
  if (!Array.isArray(value) || !value.every(isBag)) return null
  const named = new Map(value.map((row) => [nameOf(row) ?? '', row] as const))
  return named.size === value.length && !named.has('') ? named : null
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What changed from one version to the next: leaf by leaf, rows found again by their own names. */
export function differences(before: unknown, after: unknown, path: readonly string[] = []): Difference[] {
  if (same(before, after)) return []
  if (isBag(before) && isBag(after))
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
      differences(before[key], after[key], [...path, key]),
    )
  const [old, now] = [byName(before), byName(after)]
  if (old && now)
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) =>
      differences(old.get(name), now.get(name), [...path, name]),
    )
  return [{ path, key: path.at(-1) ?? '', before, after }]
}
