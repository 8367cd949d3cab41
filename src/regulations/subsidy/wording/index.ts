import { clauses } from './clauses.ts'
import { cuts, parts } from './layout.ts'

export { names } from './layout.ts'

/** Where each clause stands in the official text and the hash of its wording there; read by the import. */
export const wording = {
  regulation: 'subsidy',
  edition: 'subsidy@draft-2021',
  title: 'популяризационной кампании по повышению доверия к искусственному интеллекту',
  layout: 'lines',
  labels: [],
  parts,
  cuts,
  clauses,
} as const

/** SHA-256 of the normalised official wording by clause id. */
export const hashes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(clauses).map(([id, { sha256 }]) => [id, sha256]),
)
