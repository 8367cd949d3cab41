import {
  type AnnulInput,
  type CaseFile,
  type FollowInput,
  type HistoryStep,
  type IsoDate,
  type Procedure,
  planReturn,
  type ReopenInput,
  type ReturnAsk,
  type ReturnFound,
  voidState,
} from '../../kernel/index.ts'
import type { EngineParts } from '../parts.ts'
import { claimsAgain } from './claims.ts'
import { reachedBy } from './reached.ts'

/** What an exception asks of the journal, by its kind. */
export function askOf(of: 'annul' | 'reopen' | 'follow', input: unknown): ReturnAsk {
  if (of === 'annul') {
    const { event, restore, terms } = input as AnnulInput
    return { kind: 'annul', event, restore, terms }
  }
  if (of === 'reopen') {
    const { to, facts, terms } = input as ReopenInput
    return { kind: 'reopen', to, facts, terms }
  }
  const { cause, events, restore } = input as FollowInput
  return { kind: 'follow', cause, events, restore }
}

const sameClaims = { takes: [], frees: [] }

/** What an annulment or a re-opening does: to the case by its journal, to claims, and to the cases its events had reached. */
export async function findReturn(
  parts: EngineParts,
  procedure: Procedure,
  file: CaseFile,
  steps: readonly HistoryStep[],
  ask: ReturnAsk,
  on: IsoDate,
): Promise<ReturnFound> {
  const planned = planReturn(procedure, steps, ask, on, parts.calendar)
  const { back, to, spans } = planned
  const isVoid = to === voidState
  return {
    ...planned,
    ...(back !== null || isVoid ? await claimsAgain(parts, steps, back ?? 0) : sameClaims),
    ...(await reachedBy(parts, file, steps, spans)),
  }
}
