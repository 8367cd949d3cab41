import { type DiffRun, wordDiff } from './diff.ts'

/** A text as imported: its wordings by clause id. */
export interface Edition {
  readonly clauses: ReadonlyMap<string, string>
}

/** What differs between two editions of a text. */
export interface Comparison {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly { readonly id: string; readonly diff: readonly DiffRun[] }[]
  readonly unchanged: number
}

/** Compares two editions read with the same wording data, clause by clause and word by word. */
export function compareEditions(before: Edition, after: Edition): Comparison {
  const added = [...after.clauses.keys()].filter((id) => !before.clauses.has(id))
  const removed = [...before.clauses.keys()].filter((id) => !after.clauses.has(id))
  const both = [...before.clauses].flatMap(([id, old]) => {
    const now = after.clauses.get(id)
    return now === undefined ? [] : [{ id, old, now }]
  })
  const changed = both
    .filter(({ old, now }) => old !== now)
    .map(({ id, old, now }) => ({ id, diff: wordDiff(old, now) }))
  return { added, removed, changed, unchanged: both.length - changed.length }
}
