import { Problem } from '../kernel/index.ts'
import { act } from './act.ts'
import { system } from './command.ts'
import type { EngineParts } from './parts.ts'
import type { OutboxItem, Settled } from './ports.ts'
import { refusals } from './refusals.ts'
import { type Standing, standing } from './sources.ts'

/** Where notices go besides their recipients' lists: live updates; in tests and simulation a list. */
export type NoticeSink = (item: Extract<OutboxItem, { kind: 'notice' }>) => void

/** What the relay did in one drain. */
export interface Drained {
  readonly commands: number
  readonly notices: number
  readonly failures: readonly { readonly key: string; readonly problem: Problem }[]
}

const BATCH = 500

/**
 * Does everything the outbox holds, and what follows from it, until nothing is left. A command that is refused is kept
 * aside with its problem and told in `failures`: it is never dropped and never blocks the others.
 */
export async function drain(parts: EngineParts, notify: NoticeSink): Promise<Drained> {
  const done = { commands: 0, notices: 0, failures: [] as { key: string; problem: Problem }[] }
  for (;;) {
    const items = await parts.store.takeOutbox(BATCH)
    if (items.length === 0) return done
    const settled: Settled[] = []
    const stands = standing(parts)
    try {
      for (const item of items) {
        const problem = await deliver(parts, item, notify, stands)
        settled.push({ item, failure: problem?.code ?? null })
        if (problem) done.failures.push({ key: item.key, problem })
        else if (item.kind === 'command') done.commands++
        else done.notices++
      }
    } finally {
      if (settled.length > 0) await parts.store.settleOutbox(settled)
    }
  }
}

/**
 * Does one outbox item. Safe to do again: a command by its key, a notice by the key of its row. A command whose event was
 * annulled or set aside meanwhile is not done.
 * @returns the problem where the command was refused
 */
export async function deliver(
  parts: EngineParts,
  item: OutboxItem,
  notify: NoticeSink,
  stands: Standing,
): Promise<Problem | null> {
  if (item.kind === 'notice') {
    notify(item)
    return null
  }
  const { command, tenant, key, source } = item
  if (!(await stands(item))) return refusals.sourceSetAside(source)
  try {
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
    return null
  } catch (error) {
    if (error instanceof Problem && error.kind !== 'unavailable') return error
    throw error
  }
}
