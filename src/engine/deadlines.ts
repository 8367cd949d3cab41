import { moscowDate, Problem } from '../kernel/index.ts'
import { act, system } from './act.ts'
import type { EngineParts } from './parts.ts'

/** What the firing of deadlines did; a refused action is told and tried again the next time, the others go on. */
export interface Fired {
  readonly fired: number
  readonly failures: readonly { readonly key: string; readonly problem: Problem }[]
}

/**
 * Takes the system actions of deadlines that have passed, in due order, as ordinary commands. A state closed by time is
 * closed by the date alone; this only writes it down.
 */
export async function fireDue(parts: EngineParts): Promise<Fired> {
  let fired = 0
  const failures: { key: string; problem: Problem }[] = []
  for (const due of await parts.store.overdue(moscowDate(parts.clock.now()))) {
    const fires = parts.registry.procedure(due.procedure).deadlines[due.key]?.fires
    if (!fires) continue
    const key = `${due.case}@${due.key}:${due.instance}:${due.due}`
    try {
      await act(parts, {
        tenant: due.tenant,
        procedure: due.procedure,
        case: due.case,
        action: fires,
        input: { deadline: due.key, instance: due.instance, due: due.due },
        actor: system,
        fires: { key: due.key, instance: due.instance },
        key,
      })
      fired++
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      failures.push({ key, problem: error })
    }
  }
  return { fired, failures }
}
