import type { CaseFile, Deadline } from '../kernel/index.ts'

/** Which running deadlines an event ends, begins and fires: what a store keeps to find passed ones. */
export interface DeadlineChanges {
  readonly gone: readonly Deadline[]
  readonly begun: readonly Deadline[]
  /** The running deadline whose system action this event is: it goes on, but is not found overdue again. */
  readonly fired: Deadline | null
}

const none: DeadlineChanges = { gone: [], begun: [], fired: null }

/** `after` is folded from that very `before`. */
export function deadlineChanges(
  before: CaseFile,
  after: CaseFile,
  fires: { readonly key: string; readonly instance: string } | null,
): DeadlineChanges {
  if (before.deadlines === after.deadlines && !fires) return none
  const kept = new Set(after.deadlines)
  const known = new Set(before.deadlines)
  const running = before.deadlines.filter((d) => d.stoppedOn === null)
  return {
    gone: running.filter((d) => !kept.has(d)),
    begun: after.deadlines.filter((d) => d.stoppedOn === null && !known.has(d)),
    fired: running.find((d) => fires?.key === d.key && fires.instance === d.instance) ?? null,
  }
}
