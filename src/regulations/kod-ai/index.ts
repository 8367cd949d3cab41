import type { Regulation } from '../../kernel/index.ts'
import { clauses } from './clauses/index.ts'
import { editions } from './editions.ts'
import { forms } from './forms/index.ts'
import { labels, messages, metMessages } from './messages/index.ts'
import { norms } from './norms.ts'
import { parameters } from './parameters.ts'
import { papers, procedures } from './procedures/index.ts'
import { readings } from './readings.ts'
import { references } from './references.ts'
import { rules } from './rules/index.ts'
import { hashes } from './wording/index.ts'

export {
  claimable,
  type GrantFacts,
  openOf,
  paid,
  paymentLines,
  plannedValues,
  receivable,
  spent,
  unspent,
} from './procedures/grant/index.ts'
export type { KodAiCommand } from './procedures/index.ts'
export { wording } from './wording/index.ts'

/** A term that a fact names is called what its deadline is called. */
const deadlineWords = Object.fromEntries(
  procedures.flatMap(({ deadlines }) =>
    Object.entries(deadlines).map(([key, { title }]) => [`deadline.${key}`, title] as const),
  ),
)

/** Papers of the grant are grounds of payments; the rest are judgements that may be complained of. */
const keeping = {
  ...Object.fromEntries(procedures.map(({ id }) => [id, 'answers' as const])),
  grant: 'accounts',
  agreement: 'accounts',
  'payment-register': 'accounts',
} as const satisfies Regulation['keeping']

/** The contest «Код ИИ (очередь VII)» as a value: everything the engine, the pages and the command line know of it. */
export const kodAi: Regulation = {
  id: 'kod-ai',
  title: { ru: 'Конкурс «Код ИИ» (очередь VII)', en: 'Contest "Code AI" (round VII)' },
  editions,
  clauses,
  wording: hashes,
  parameters,
  readings,
  rules,
  procedures,
  forms,
  papers,
  keeping,
  norms,
  references,
  messages,
  met: metMessages,
  labels: { ...labels, ...deadlineWords },
}
