import type { CaseFile, Deadline } from '../kernel/index.ts'

/** Which running deadlines an event ends and which it begins: what a store keeps to find passed ones. */
export interface DeadlineChanges {
  readonly gone: readonly Deadline[]
  readonly begun: readonly Deadline[]
}

const none: DeadlineChanges = { gone: [], begun: [] }

/** `after` is folded from that very `before`. A deadline whose system action this event is counts as gone: it fires once. */
export function deadlineChanges(
  before: CaseFile,
  after: CaseFile,
  fires: { readonly key: string; readonly instance: string } | null,
): DeadlineChanges {
  if (before.deadlines === after.deadlines && !fires) return none
  const kept = new Set(after.deadlines)
  const known = new Set(before.deadlines)
  const isFired = (d: Deadline) => fires?.key === d.key && fires.instance === d.instance
  return {
    gone: before.deadlines.filter((d) => d.stoppedOn === null && (isFired(d) || !kept.has(d))),
    begun: after.deadlines.filter((d) => d.stoppedOn === null && !known.has(d)),
  }
}
