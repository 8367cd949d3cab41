// data file: cross-references printed in the wording; written by tools/wording-hashes.ts.
// biome-ignore-all format: one reference a line.

/** Cross-references printed in the wording, resolved to clauses; null where no clause stands. */
export const references: readonly { readonly from: string; readonly printed: string; readonly to: string | null }[] = [

]
