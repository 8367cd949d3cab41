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

export type { AssociationCommand } from './procedures/index.ts'
export { wording } from './wording/index.ts'

/** A term that a fact names is called what its deadline is called. */
const deadlineWords = Object.fromEntries(
  procedures.flatMap(({ deadlines }) =>
    Object.entries(deadlines).map(([key, { title }]) => [`deadline.${key}`, title] as const),
  ),
)

/** A step in the course of a case is called what its action is called. */
const stepWords = Object.fromEntries(
  procedures.flatMap(({ id, actions }) =>
    actions.map(({ name, title }) => [`${id}.log.step.${name}`, title] as const),
  ),
)

/** The agreement on an association for spreading AI in the public sector as a value. */
export const associationAgreement: Regulation = {
  id: 'association',
  title: {
    ru: 'Соглашение об ассоциации в вопросах распространения ИИ в публичном секторе',
    en: 'Agreement on an association for spreading AI in the public sector',
  },
  editions,
  clauses,
  wording: hashes,
  parameters,
  readings,
  rules,
  procedures,
  roles: ['association-party', 'association-joiner', 'depositary', 'csr', 'registry-keeper'].map((id) => ({
    id,
    title: labels[`role.${id}`]!,
  })),
  keeping: Object.fromEntries(procedures.map(({ id }) => [id, 'answers'])),
  forms: [],
  norms,
  references,
  messages,
  met,
  labels: { ...labels, ...deadlineWords, ...stepWords },
}
