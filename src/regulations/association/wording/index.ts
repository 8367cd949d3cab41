import { clauses } from './clauses.ts'
import { cuts, parts } from './layout.ts'

export { names } from './layout.ts'

/** Where each clause stands in the official text and the hash of its wording there; read by the import. */
export const wording = {
  regulation: 'association',
  edition: 'association@1',
  title: 'об ассоциации в вопросах распространения технологий искусственного интеллекта в публичном секторе',
  layout: 'lines',
  labels: [],
  parts,
  cuts,
  clauses,
} as const

/** SHA-256 of the normalised official wording by clause id; a clause without wording of its own has none. */
export const hashes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(clauses).flatMap(([id, stored]) => ('sha256' in stored ? [[id, stored.sha256]] : [])),
)
