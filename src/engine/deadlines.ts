import { moscowDate } from '../kernel/index.ts'
import { act, system } from './act.ts'
import type { EngineParts } from './engine.ts'

/**
 * Takes the system actions of deadlines that have passed, in due order, as ordinary commands. A state closed by time is
 * closed by the date alone; this only writes it down. @returns how many fired
 */
export async function fireDue(parts: EngineParts): Promise<number> {
  let fired = 0
  for (const due of await parts.store.overdue(moscowDate(parts.clock.now()))) {
    const fires = parts.registry.procedure(due.procedure).deadlines[due.key]?.fires
    if (!fires) continue
    await act(parts, {
      tenant: due.tenant,
      procedure: due.procedure,
      case: due.case,
      action: fires,
      input: { deadline: due.key, instance: due.instance, due: due.due },
      actor: system,
      key: `${due.case}@${due.key}:${due.instance}:${due.due}`,
    })
    fired++
  }
  return fired
}
