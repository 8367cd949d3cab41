import type { Clock, Ids } from '../engine/index.ts'
import { addDays, moscowDate } from '../kernel/index.ts'

/** The clock of the machine. */
export const realClock: Clock = { now: () => new Date().toISOString() }

/** A clock that stands still until it is moved. */
export interface VirtualClock extends Clock {
  /** The instant as milliseconds since 1970. */
  millis(): number
  /** Moves to an instant. @throws RangeError backwards */
  set(instant: string): void
  /** Moves forward by milliseconds. */
  tick(milliseconds: number): void
  /** Moves to nine o'clock in Moscow of the next day. */
  nextMorning(): void
}

export function virtualClock(start: string): VirtualClock {
  let at = Date.parse(start)
  let text: string | null = null
  const move = (to: number) => {
    if (Number.isNaN(to) || to < at) throw new RangeError('a virtual clock moves forward only')
    at = to
    text = null
  }
  return {
    millis: () => at,
    now() {
      text ??= new Date(at).toISOString()
      return text
    },
    set: (instant) => move(Date.parse(instant)),
    tick: (milliseconds) => move(at + milliseconds),
    nextMorning: () =>
      move(Date.parse(`${addDays(moscowDate(new Date(at).toISOString()), 1)}T09:00:00+03:00`)),
  }
}

/** Ids that count up by procedure: `application-000001`. */
export function countingIds(): Ids {
  const counts = new Map<string, number>()
  return {
    next(procedure) {
      const count = (counts.get(procedure) ?? 0) + 1
      counts.set(procedure, count)
      return `${procedure}-${String(count).padStart(6, '0')}`
    },
  }
}
