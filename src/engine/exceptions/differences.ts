import {
  type CaseFile,
  canonical,
  counting,
  type Difference,
  decidedParts,
  type HistoryStep,
  type Procedure,
} from '../../kernel/index.ts'
import type { EngineParts } from '../parts.ts'
import { decidedIn } from './decided.ts'
import { sealedEnv } from './env.ts'

/**
 * What would have been decided otherwise from an event on, event by event and part by part. Both histories are decided
 * by the same rules and calendar of today, so that nothing but the mended value makes a difference.
 */
export async function differencesBetween(
  parts: EngineParts,
  procedure: Procedure,
  was: readonly HistoryStep[],
  now: readonly HistoryStep[],
  from: number,
): Promise<Difference[]> {
  const found: Difference[] = []
  for (const before of counting(was)) {
    if (before.seq < from || before.action.exception) continue
    const [old, mended] = [
      await decidedIn(parts, procedure, before),
      await decidedIn(parts, procedure, now[before.seq - 1]!),
    ]
    for (const part of decidedParts)
      if (old.get(part) !== mended.get(part)) found.push({ event: `#${before.seq}`, part })
  }
  return found
}

/** Events of other cases that commands of this one gave the value to: `case#seq`. */
export async function copiesOf(
  parts: EngineParts,
  file: CaseFile,
  was: readonly HistoryStep[],
  now: readonly HistoryStep[],
): Promise<string[]> {
  const copies: string[] = []
  for (const step of counting(was)) {
    if (step.action.exception) continue
    const mended = step.action.children(sealedEnv(parts, now[step.seq - 1]!))
    for (const [i, command] of step.action.children(sealedEnv(parts, step)).entries()) {
      if (mended[i] && canonical(mended[i].input) === canonical(command.input)) continue
      const key = `${file.id}#${step.seq}:${command.child}`
      const { repeated } = await parts.store.open(file.tenant, { case: null, parent: null, key })
      if (repeated) copies.push(`${repeated.case}#${repeated.seq}`)
    }
  }
  return copies
}
