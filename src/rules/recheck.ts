import { type Calendar, canonical, type Receipt, replay } from '../kernel/index.ts'
import { programmes } from '../programmes.ts'

/** A receipt computed anew and held against the one that was given. */
export interface Recheck {
  readonly receipt: Receipt
  /** The canonical bytes of the new receipt. */
  readonly text: string
  /** Top-level keys in which the given receipt differs; empty when it is the same byte for byte. */
  readonly differs: readonly string[]
}

/**
 * Computes a receipt anew from its own facts.
 * @param given a receipt in any JSON formatting, or a whole ruling that holds one under `receipt`
 * @param options `kept`: calendars besides that a receipt may name
 * @throws Problem INVALID_INPUT (no receipt), UNKNOWN_RULE (no such rule, revision or calendar)
 */
export function recheck(
  given: unknown,
  options: { calendar: Calendar; kept?: readonly Calendar[] },
): Recheck {
  const old = receiptIn(given)
  const receipt = replay(old, programmes, [options.calendar, ...(options.kept ?? [])])
  const [before, now] = [old as Record<string, unknown>, { ...receipt } as Record<string, unknown>]
  const keys = [...new Set([...Object.keys(now), ...Object.keys(before)])]
  return {
    receipt,
    text: canonical(receipt),
    differs: keys.filter((key) => bytesOf(now[key]) === null || bytesOf(before[key]) !== bytesOf(now[key])),
  }
}

function receiptIn(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || !('receipt' in given)) return given
  return typeof given.receipt === 'object' ? given.receipt : given
}

/** Null where a value is absent or has no canonical form: it then equals nothing that we wrote. */
function bytesOf(value: unknown): string | null {
  try {
    return value === undefined ? null : canonical(value)
  } catch {
    return null
  }
}
