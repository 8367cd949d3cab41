import type { Calendar } from '../kernel/index.ts'
import type { CaseIndex, CaseStore, Clock, Ids, Vault } from './ports.ts'
import type { Registry } from './registry.ts'

/** What an engine stands on: regulations above, ports below. */
export interface EngineParts {
  readonly registry: Registry
  readonly store: CaseStore
  readonly index: CaseIndex
  readonly clock: Clock
  readonly calendar: Calendar
  readonly vault: Vault
  readonly ids: Ids
}
