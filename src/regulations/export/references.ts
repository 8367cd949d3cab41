// data file: cross-references printed in the wording; written by tools/wording-hashes.ts.
// biome-ignore-all format: one reference a line.

/** Cross-references printed in the wording, resolved to clauses; null where no clause stands. */
export const references: readonly { readonly from: string; readonly printed: string; readonly to: string | null }[] = [
  { from: 'export:4.4', printed: 'п. 4.1', to: 'export:4.1' },
  { from: 'export:4.4', printed: 'п. 4.2', to: 'export:4.2' },
  { from: 'export:4.4', printed: 'п. 4.3', to: 'export:4.3' },
  { from: 'export:4.4', printed: 'разд. 4', to: 'export:4' },
  { from: 'export:5.1/1', printed: 'прил. № 1', to: 'export:app' },
  { from: 'export:5.1/2', printed: 'разд. 4', to: 'export:4' },
  { from: 'export:app', printed: 'прил. № 1 Декларации', to: 'export:app' },
]
