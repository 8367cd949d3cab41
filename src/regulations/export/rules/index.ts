import type { Rule } from '../../../kernel/index.ts'
import { contract } from './contract.ts'
import { counterparty } from './counterparty.ts'
import { decide } from './decide.ts'
import { deviation } from './deviation.ts'
import { diligence } from './diligence.ts'
import { flags } from './flags.ts'
import { prevails } from './prevails.ts'
import { record } from './record.ts'
import { use } from './use.ts'

export { adviceOn, checklistOf } from './again.ts'
export { type Ban, bans } from './contract.ts'
export { asksEndUser, type CounterpartyType, counterpartyType } from './counterparty.ts'
export {
  counterparties,
  type DecideFacts,
  type DecideValue,
  type ExportCode,
  type ExportOutcome,
  type Knowledge,
  type PermitState,
  transferModes,
  uses,
} from './decide/schema.ts'
export {
  type Details as FlagDetails,
  details as flagDetails,
  type FlagRow,
  row as flagRow,
} from './flags/schema.ts'
export type { Checklist } from './flags.ts'
export { contract, counterparty, decide, deviation, diligence, flags, prevails, record, use }

/** Every rule of the declaration, in the order of a deal's course. */
export const rules = [
  decide,
  flags,
  use,
  counterparty,
  diligence,
  record,
  contract,
  deviation,
  prevails,
] as unknown as readonly Rule[]
