import { clauses } from './clauses.ts'
import { cuts, parts } from './layout.ts'

export { names } from './layout.ts'

/** Where each clause stands in the official Russian text and the hash of its wording there; read by the import. */
export const wording = {
  regulation: 'sco',
  edition: 'sco@2022',
  title: 'сотрудничества между уполномоченными органами государств-членов Шанхайской организации',
  layout: 'wrapped',
  labels: [],
  parts,
  cuts,
  clauses,
} as const

/** SHA-256 of the normalised official wording by clause id. */
export const hashes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(clauses).map(([id, { sha256 }]) => [id, sha256]),
)
