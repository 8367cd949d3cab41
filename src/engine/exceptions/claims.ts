import type { ClaimRequest, HistoryStep } from '../../kernel/index.ts'
import type { EngineParts } from '../parts.ts'
import { openEnv } from './env.ts'

/** The claims a case had asked for and not given up after these events, decided again from what they were decided on. */
async function heldAfter(
  parts: EngineParts,
  steps: readonly HistoryStep[],
): Promise<ReadonlyMap<string, ClaimRequest>> {
  const held = new Map<string, ClaimRequest>()
  for (const step of steps) {
    const env = await openEnv(parts, step)
    for (const key of step.action.releases(env)) held.delete(key)
    for (const claim of step.action.claims(env)) held.set(claim.key, claim)
  }
  return held
}

/**
 * What a returning case takes and gives up, so that it holds what it held then.
 * @param back the event after which it stands again; 0 for a case that is void, which holds nothing
 */
export async function claimsAgain(
  parts: EngineParts,
  steps: readonly HistoryStep[],
  back: number,
): Promise<{ readonly takes: readonly ClaimRequest[]; readonly frees: readonly string[] }> {
  const now = await heldAfter(parts, steps)
  const then = await heldAfter(parts, steps.slice(0, back))
  return {
    takes: [...then.values()].filter(({ key }) => !now.has(key)),
    frees: [...now.keys()].filter((key) => !then.has(key)),
  }
}
