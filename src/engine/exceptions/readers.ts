import {
  type CaseFile,
  canonical,
  type Difference,
  type HistoryStep,
  history,
  type Json,
  type Procedure,
  type Replaced,
  type ResolvedNeed,
} from '../../kernel/index.ts'
import type { EngineParts } from '../parts.ts'
import { differencesBetween } from './differences.ts'

interface Read {
  readonly differences: readonly Difference[]
  /** Events that took the value over as it was, `case#seq`. */
  readonly copies: readonly string[]
}

/** The needs of an event as the mended parent would have answered them; nothing where they are the same. */
function otherNeeds(
  step: HistoryStep,
  was: readonly HistoryStep[],
  now: readonly HistoryStep[],
): Readonly<Record<string, ResolvedNeed>> {
  const others: Record<string, ResolvedNeed> = {}
  for (const [name, need] of Object.entries(step.action.needs)) {
    const resolved = step.envelope.needs[name]
    const version = resolved?.from[0]?.version ?? 0
    const [old, mended] = [was[version - 1]?.after, now[version - 1]?.after]
    if (need.kind !== 'parent' || !resolved || !old || !mended) continue
    const value = need.select(mended.facts as never, mended) as Json
    if (canonical(need.select(old.facts as never, old)) !== canonical(value))
      others[name] = { ...resolved, value }
  }
  return others
}

async function readIn(
  parts: EngineParts,
  procedure: Procedure,
  child: CaseFile,
  was: readonly HistoryStep[],
  now: readonly HistoryStep[],
): Promise<Read> {
  const journal = await parts.store.journal(child.tenant, child.id)
  const steps = history(procedure, child, journal)
  const changed = new Map<number, Replaced>()
  for (const step of steps) {
    const needs = otherNeeds(step, was, now)
    if (Object.keys(needs).length > 0) changed.set(step.seq, { needs })
  }
  const first = changed.keys().next().value
  if (first === undefined) return { differences: [], copies: [] }
  const mended = history(procedure, child, journal, changed)
  const differences = await differencesBetween(parts, procedure, steps, mended, first)
  return {
    differences: differences.map(({ event, part }) => ({ event: `${child.id}${event}`, part })),
    copies: [...changed.keys()].map((seq) => `${child.id}#${seq}`),
  }
}

/** What cases under this one that read its facts would have decided otherwise, and which took the mended value over. */
export async function readersOf(
  parts: EngineParts,
  file: CaseFile,
  was: readonly HistoryStep[],
  now: readonly HistoryStep[],
): Promise<Read> {
  const differences: Difference[] = []
  const copies: string[] = []
  for (const row of await parts.index.rows(file.tenant, { parent: file.id })) {
    const procedure = parts.registry.procedure(row.procedure)
    if (!procedure.actions.some((a) => Object.values(a.needs).some((n) => n.kind === 'parent'))) continue
    const child = await parts.store.load(file.tenant, row.case)
    if (!child) continue
    const read = await readIn(parts, procedure, child, was, now)
    differences.push(...read.differences)
    copies.push(...read.copies)
  }
  return { differences, copies }
}
