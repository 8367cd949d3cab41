// data file: cross-references printed in the wording; written by tools/wording-hashes.ts.
// biome-ignore-all format: one reference a line.

/** Cross-references printed in the wording, resolved to clauses; null where no clause stands. */
export const references: readonly { readonly from: string; readonly printed: string; readonly to: string | null }[] = [
  { from: 'subsidy:6', printed: 'п. 2', to: 'subsidy:2' },
  { from: 'subsidy:7/p', printed: 'п. 8', to: 'subsidy:8' },
  { from: 'subsidy:13.o', printed: 'п. 2', to: 'subsidy:2' },
  { from: 'subsidy:13.o', printed: 'п. 7', to: 'subsidy:7' },
  { from: 'subsidy:15.z', printed: 'п. 2', to: 'subsidy:2' },
  { from: 'subsidy:16/6', printed: 'п. 2', to: 'subsidy:2' },
  { from: 'subsidy:18/1', printed: 'п. 15', to: 'subsidy:15' },
  { from: 'subsidy:18/1', printed: 'п. 16', to: 'subsidy:16' },
  { from: 'subsidy:19.a', printed: 'п. 15', to: 'subsidy:15' },
  { from: 'subsidy:19.b', printed: 'п. 15', to: 'subsidy:15' },
  { from: 'subsidy:19.v', printed: 'п. 16', to: 'subsidy:16' },
  { from: 'subsidy:27/i', printed: 'п. 22', to: 'subsidy:22' },
  { from: 'subsidy:27/rix', printed: 'п. 22', to: 'subsidy:22' },
  { from: 'subsidy:27/rif', printed: 'п. 22', to: 'subsidy:22' },
  { from: 'subsidy:27/y', printed: 'п. 8', to: 'subsidy:8' },
  { from: 'subsidy:27/py', printed: 'п. 8', to: 'subsidy:8' },
  { from: 'subsidy:28/due', printed: 'пп. «г» п. 9', to: null },
  { from: 'subsidy:28/i', printed: 'п. 22', to: 'subsidy:22' },
  { from: 'subsidy:28/rix', printed: 'п. 22', to: 'subsidy:22' },
  { from: 'subsidy:28/rif', printed: 'п. 22', to: 'subsidy:22' },
  { from: 'subsidy:28/y', printed: 'п. 8', to: 'subsidy:8' },
  { from: 'subsidy:28/py', printed: 'п. 8', to: 'subsidy:8' },
  { from: 'subsidy:28/s', printed: 'п. 7', to: 'subsidy:7' },
  { from: 'subsidy:28/o', printed: 'п. 8', to: 'subsidy:8' },
]
