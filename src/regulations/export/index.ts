import type { Regulation } from '../../kernel/index.ts'
import { clauses } from './clauses/index.ts'
import { editions } from './editions.ts'
import { labels, messages } from './messages/index.ts'
import { norms } from './norms.ts'
import { parameters } from './parameters.ts'
import { met, procedures } from './procedures/index.ts'
import { readings } from './readings.ts'
import { references } from './references.ts'
import { rules } from './rules/index.ts'
import { hashes } from './wording/index.ts'

export type { ExportCommand } from './procedures/index.ts'
export { wording } from './wording/index.ts'

/** A term that a fact names is called what its deadline is called. */
const deadlineWords = Object.fromEntries(
  procedures.flatMap(({ deadlines }) =>
    Object.entries(deadlines).map(([key, { title }]) => [`deadline.${key}`, title] as const),
  ),
)

/** A deal in the answer to a body stands in the state that the deal has. */
const stateWords = Object.fromEntries(
  Object.entries(procedures.find(({ id }) => id === 'export-deal')?.states ?? {}).map(
    ([state, { title }]) => [`export-request.pack.state.${state}`, title] as const,
  ),
)

/** The declaration on responsible export of AI as a value: an export desk run from it. */
export const exportDeclaration: Regulation = {
  id: 'export',
  title: {
    ru: 'Декларация об ответственном экспорте технологий ИИ',
    en: 'Declaration on responsible export of AI technologies',
  },
  editions,
  clauses,
  wording: hashes,
  parameters,
  readings,
  rules,
  procedures,
  roles: ['export-officer', 'foreign-trade', 'lawyer', 'company-head'].map((id) => ({
    id,
    title: labels[`role.${id}`]!,
  })),
  keeping: Object.fromEntries(procedures.map(({ id }) => [id, 'answers'])),
  forms: [],
  norms,
  references,
  messages,
  met,
  labels: { ...labels, ...deadlineWords, ...stateWords },
}
