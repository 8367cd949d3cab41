/** A filing that waits for its check. */
export interface Waiting {
  readonly case: string
  readonly number: string | null
  readonly title: string | null
  readonly lot: string | null
  readonly filedAt: string
  /** The end of the stage, and how many working days are left; null where the stage has not begun. */
  readonly due: { readonly day: string; readonly left: number } | null
}

/** The order in which filings are checked: the nearest end of their stage, then who filed first; those last whose stage has not begun. */
export function byUrgency(one: Waiting, other: Waiting): number {
  if (one.due === null || other.due === null) {
    if (one.due !== other.due) return one.due === null ? 1 : -1
  } else if (one.due.day !== other.due.day) return one.due.day < other.due.day ? -1 : 1
  if (one.filedAt !== other.filedAt) return one.filedAt < other.filedAt ? -1 : 1
  return one.case < other.case ? -1 : 1
}

/** The row that a key leads to, of so many; null where the key leads nowhere. Keys are told by their place, as on any layout. */
export function movedBy(code: string, at: number, count: number): number | null {
  if (count === 0) return null
  if (code === 'KeyJ' || code === 'ArrowDown') return Math.min(count - 1, at + 1)
  if (code === 'KeyK' || code === 'ArrowUp') return Math.max(0, at - 1)
  if (code === 'Home') return 0
  return code === 'End' ? count - 1 : null
}

interface Found {
  readonly clause: string
  readonly outcome: string
}

/** How many requirements are broken, how many nobody can tell. */
export const countsOf = (findings: readonly Found[]) => ({
  broken: findings.filter(({ outcome }) => outcome === 'broken').length,
  unknown: findings.filter(({ outcome }) => outcome === 'unknown').length,
})
