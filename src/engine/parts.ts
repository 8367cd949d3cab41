import type { Calendar, RateTable } from '../kernel/index.ts'
import type { CaseIndex, CaseStore, Clock, Ids, Vault } from './ports.ts'
import type { Registry } from './registry.ts'
import type { KeptTables } from './tables.ts'

/** What an engine stands on: regulations above, ports below. */
export interface EngineParts {
  readonly registry: Registry
  readonly store: CaseStore
  readonly index: CaseIndex
  readonly clock: Clock
  /** The calendar that the programme brings, or the one in force after `inForce`. */
  readonly calendar: Calendar
  /** Key rates in force after `inForce`; absent where those of the programme hold. */
  readonly keyRates?: RateTable
  /** Tables that tenants keep of their own; without it those of the programme hold for all. */
  readonly tables?: KeptTables
  readonly vault: Vault
  readonly ids: Ids
}
