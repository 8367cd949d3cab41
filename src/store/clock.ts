import type { Clock } from '../engine/index.ts'
import type { Database } from './database.ts'

/** The clock of the database as this process knows it. */
export interface DatabaseClock extends Clock {
  /** Asks the database anew. @returns how far this machine's clock is behind, in milliseconds */
  tune(): Promise<number>
  /** Stops asking. */
  stop(): void
}

const EVERY = 60_000

/**
 * Guards judge by the database's clock, as the commit does: the machine's clock moved by the difference that was measured,
 * now and every minute. What was measured over a slow line counts as taken in the middle of it.
 */
export async function databaseClock(db: Database): Promise<DatabaseClock> {
  let behind = 0
  async function tune(): Promise<number> {
    const asked = Date.now()
    const [row] = await db.call<{ at: string }>(
      'clock',
      'select (extract(epoch from clock_timestamp()) * 1000)::text as at',
      [],
    )
    const answered = Date.now()
    behind = Math.round(Number(row!.at) - (asked + answered) / 2)
    return behind
  }
  await tune()
  const timer = setInterval(() => void tune().catch(() => {}), EVERY)
  timer.unref()
  return {
    now: () => new Date(Date.now() + behind).toISOString(),
    tune,
    stop: () => clearInterval(timer),
  }
}
