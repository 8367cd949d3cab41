import type { Regulation } from '../../kernel/index.ts'
import { clauses } from './clauses/index.ts'
import { editions } from './editions.ts'
import { labels, messages } from './messages/index.ts'
import { norms } from './norms.ts'
import { parameters } from './parameters.ts'
import { met, procedures, roles } from './procedures/index.ts'
import { readings } from './readings.ts'
import { references } from './references.ts'
import { rules } from './rules/index.ts'
import { hashes } from './wording/index.ts'

export type { ScoCommand } from './procedures/index.ts'
export { wording } from './wording/index.ts'

/** A term that a fact names is called what its deadline is called. */
const deadlineWords = Object.fromEntries(
  procedures.flatMap(({ deadlines }) =>
    Object.entries(deadlines).map(([key, { title }]) => [`deadline.${key}`, title] as const),
  ),
)

/** The programme of cooperation of SCO member states on AI as a value. */
export const scoProgramme: Regulation = {
  id: 'sco',
  title: {
    ru: 'Программа сотрудничества государств-членов ШОС по развитию ИИ',
    en: 'Programme of cooperation of SCO member states on AI',
    zh: '上海合作组织成员国人工智能发展合作纲要',
  },
  editions,
  clauses,
  wording: hashes,
  parameters,
  readings,
  rules,
  procedures,
  roles: roles.map((id) => ({ id, title: labels[`role.${id}`]! })),
  keeping: Object.fromEntries(procedures.map(({ id }) => [id, 'answers'])),
  forms: [],
  norms,
  references,
  messages,
  met,
  labels: { ...labels, ...deadlineWords },
}
