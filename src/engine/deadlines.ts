import { envelopeOf, type IsoDate, moscowDate, Problem } from '../kernel/index.ts'
import { act } from './act.ts'
import { type Acted, system } from './command.ts'
import type { EngineParts } from './parts.ts'
import type { DueDeadline } from './ports.ts'

/** What the firing of deadlines did; a refused action is told and tried again the next time, the others go on. */
export interface Fired {
  readonly fired: number
  readonly failures: readonly { readonly key: string; readonly problem: Problem }[]
}

const keyOf = (due: DueDeadline) => `${due.case}@${due.key}:${due.instance}:${due.due}`

/** Deadlines that an action began and that have passed already: it was late, and so are they. */
const passedAtOnce = ({ file, event }: Acted, today: IsoDate): DueDeadline[] =>
  envelopeOf(event)
    .data.starts.filter(({ due }) => due < today)
    .map(({ key, instance, due }) => ({
      tenant: file.tenant,
      case: file.id,
      procedure: file.procedure,
      key,
      instance,
      due,
    }))

/**
 * Takes the system actions of deadlines that have passed, in due order over all cases, as ordinary commands. A state
 * closed by time is closed by the date alone; this only writes it down, on the day it runs, citing the day that passed.
 */
export async function fireDue(parts: EngineParts): Promise<Fired> {
  const today = moscowDate(parts.clock.now())
  const { registry } = parts
  const failures: { key: string; problem: Problem }[] = []
  const queue = [...(await parts.store.overdue(today))]
  const known = new Set(queue.map(keyOf))
  let fired = 0
  for (let due = queue.shift(); due; due = queue.shift()) {
    const fires = registry.procedure(due.procedure).deadlines[due.key]?.fires
    if (!fires) continue
    const key = keyOf(due)
    try {
      const acted = await act(parts, {
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
      const more = passedAtOnce(acted, today).filter((d) => !known.has(keyOf(d)))
      if (more.length === 0) continue
      for (const d of more) known.add(keyOf(d))
      queue.push(...more)
      queue.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      failures.push({ key, problem: error })
    }
  }
  return { fired, failures }
}
