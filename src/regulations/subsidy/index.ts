import type { Regulation } from '../../kernel/index.ts'
import { clauses } from './clauses/index.ts'
import { editions } from './editions.ts'
import { labels, messages } from './messages/index.ts'
import { norms } from './norms.ts'
import { parameters } from './parameters.ts'
import { keeping, met, procedures, roles } from './procedures/index.ts'
import { readings } from './readings.ts'
import { references } from './references.ts'
import { rules } from './rules/index.ts'
import { hashes } from './wording/index.ts'

export type { SubsidyCommand } from './procedures/index.ts'
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

/** The draft rules of the subsidy for the campaign of trust in AI as a value. */
export const subsidyRules: Regulation = {
  id: 'subsidy',
  title: {
    ru: 'Правила субсидии на кампанию доверия к ИИ (проект, не принятый акт)',
    en: 'Rules of the subsidy for the AI-trust campaign (draft, not an adopted act)',
  },
  editions,
  clauses,
  wording: hashes,
  parameters,
  readings,
  rules,
  procedures,
  roles: roles.map((id) => ({ id, title: labels[`role.${id}`]! })),
  keeping,
  forms: [],
  norms,
  references,
  messages,
  met,
  labels: { ...stepWords, ...labels, ...deadlineWords },
}
