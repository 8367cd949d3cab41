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
  keeping: Object.fromEntries(procedures.map(({ id }) => [id, 'answers'])),
  forms: [],
  norms,
  references,
  messages,
  met,
  labels,
}
