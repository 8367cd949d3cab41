import { Problem } from '../kernel/index.ts'
import { act, system } from './act.ts'
import type { EngineParts } from './parts.ts'
import type { OutboxItem } from './ports.ts'

/** Where notices go: mail, live updates; in tests and simulation a list. */
export type NoticeSink = (item: Extract<OutboxItem, { kind: 'notice' }>) => void

/** What the relay did in one drain. */
export interface Drained {
  readonly commands: number
  readonly notices: number
  readonly failures: readonly { readonly key: string; readonly problem: Problem }[]
}

/**
 * Does everything the outbox holds, and what follows from it, until nothing is left. A command that is refused is kept
 * aside with its problem and told in `failures`: it is never dropped and never blocks the others.
 */
export async function drain(parts: EngineParts, notify: NoticeSink): Promise<Drained> {
  const done = { commands: 0, notices: 0, failures: [] as { key: string; problem: Problem }[] }
  for (
    let items = await parts.store.takeOutbox(500);
    items.length > 0;
    items = await parts.store.takeOutbox(500)
  ) {
    for (const item of items) {
      const problem = await settle(parts, item, notify)
      if (problem) done.failures.push({ key: item.key, problem })
      else if (item.kind === 'command') done.commands++
      else done.notices++
    }
  }
  return done
}

async function settle(parts: EngineParts, item: OutboxItem, notify: NoticeSink): Promise<Problem | null> {
  try {
    if (item.kind === 'notice') notify(item)
    else {
      const { command, tenant, key } = item
      await act(parts, {
        tenant,
        procedure: command.procedure,
        case: command.case,
        parent: command.parent ?? null,
        action: command.action,
        input: command.input,
        actor: system,
        key,
      })
    }
    await parts.store.settleOutbox(item, null)
    return null
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    await parts.store.settleOutbox(item, error.code)
    return error
  }
}
