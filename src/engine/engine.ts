import type { CaseRow, IndexQuery, Regulation } from '../kernel/index.ts'
import { act } from './act.ts'
import type { Acted, Actor, Command } from './command.ts'
import { type Fired, fireDue } from './deadlines.ts'
import type { EngineParts } from './parts.ts'
import { type Broken, type CaseView, type Explanation, explain, verify, view } from './query.ts'
import { type Recounted, recountAll } from './recount.ts'
import { makeRegistry } from './registry.ts'
import { type Drained, drain, type NoticeSink } from './relay.ts'
import { type Reminded, remind } from './reminders.ts'

/** One engine runs every procedure of every regulation over its ports. */
export interface Engine {
  readonly parts: EngineParts
  act(command: Command): Promise<Acted>
  view(tenant: string, id: string, viewer: Actor): Promise<CaseView>
  list(tenant: string, query: IndexQuery): Promise<readonly CaseRow[]>
  explain(tenant: string, id: string, seq: number): Promise<Explanation>
  verify(tenant: string): Promise<{ cases: number; events: number; broken: Broken[] }>
  /** Does what the outbox holds and what follows from it. */
  drain(): Promise<Drained>
  /** Takes the system actions of deadlines that have passed. */
  fireDue(): Promise<Fired>
  /** Lays out the reminders of running deadlines whose day has come. */
  remind(): Promise<Reminded>
  /** Counts running deadlines of a tenant anew after calendar data have changed. */
  recountAll(tenant: string): Promise<Recounted>
}

export function createEngine(
  options: Omit<EngineParts, 'registry'> & { regulations: readonly Regulation[]; notify?: NoticeSink },
): Engine {
  const { regulations, notify, ...ports } = options
  const parts: EngineParts = { registry: makeRegistry(regulations), ...ports }
  return {
    parts,
    act: (command) => act(parts, command),
    view: (tenant, id, viewer) => view(parts, tenant, id, viewer),
    list: (tenant, query) => parts.index.rows(tenant, query),
    explain: (tenant, id, seq) => explain(parts, tenant, id, seq),
    verify: (tenant) => verify(parts, tenant),
    drain: () => drain(parts, notify ?? (() => {})),
    fireDue: () => fireDue(parts),
    remind: () => remind(parts),
    recountAll: (tenant) => recountAll(parts, tenant),
  }
}
