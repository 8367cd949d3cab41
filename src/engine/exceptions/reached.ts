import {
  type CaseFile,
  covers,
  type EventSpan,
  type HistoryStep,
  isSetAside,
  type Reached,
} from '../../kernel/index.ts'
import type { EngineParts } from '../parts.ts'
import { sealedEnv } from './env.ts'

interface Followed {
  readonly reached: readonly Reached[]
  /** Keys of commands that are on their way: what they will do cannot be told yet. */
  readonly waiting: readonly string[]
}

/**
 * What events have done in other cases: their commands are made again as the outbox had them and found by their keys. A
 * command that was refused there did nothing; an event that is set aside there already needs nothing.
 */
export async function reachedBy(
  parts: EngineParts,
  file: CaseFile,
  steps: readonly HistoryStep[],
  spans: readonly EventSpan[],
): Promise<Followed> {
  const { store } = parts
  const unsettled = new Set(await store.waiting(file.tenant, file.id))
  const waiting: string[] = []
  const found = new Map<string, { readonly procedure: string; readonly events: Set<number> }>()
  for (const step of steps) {
    const stands = covers(spans, step.seq) && !isSetAside(file.exceptions, step.seq) && !step.action.exception
    if (!stands) continue
    for (const { child, procedure } of step.action.children(sealedEnv(parts, step))) {
      const key = `${file.id}#${step.seq}:${child}`
      const { repeated } = await store.open(file.tenant, { case: null, parent: null, key })
      if (repeated && repeated.case !== file.id) {
        const known = found.get(repeated.case) ?? { procedure, events: new Set() }
        known.events.add(repeated.seq)
        found.set(repeated.case, known)
      } else if (!repeated && unsettled.has(key)) waiting.push(key)
    }
  }
  const reached: Reached[] = []
  for (const [id, { procedure, events }] of found) {
    const other = await store.load(file.tenant, id)
    const standing = [...events].filter((seq) => !isSetAside(other?.exceptions, seq))
    if (standing.length > 0) reached.push({ procedure, case: id, events: standing.sort((a, b) => a - b) })
  }
  return { reached, waiting }
}
