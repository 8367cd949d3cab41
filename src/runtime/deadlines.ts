import type { Engine, Fired, Reminded } from '../engine/index.ts'
import type { Database } from '../store/index.ts'

/** Numbers of work that one process of an installation does at a time. */
const TURNS = { deadlines: 7_367_201, reminders: 7_367_202 } as const

/** Does work unless another process is doing it now. @returns null where another one is */
export async function singly<T>(
  db: Database,
  turn: keyof typeof TURNS,
  work: () => Promise<T>,
): Promise<T | null> {
  const client = await db.pool.connect()
  try {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
      TURNS[turn],
    ])
    if (!rows[0]!.mine) return null
    try {
      return await work()
    } finally {
      await client.query('select pg_advisory_unlock($1)', [TURNS[turn]])
    }
  } finally {
    client.release()
  }
}

/** Takes the system actions of deadlines that have passed, in due order, however long nobody was there to take them. */
export const deadlinesTurn = (db: Database, engine: Engine): Promise<Fired | null> =>
  singly(db, 'deadlines', () => engine.fireDue())

/** Reminds of running deadlines whose day to remind has come, each once for ever. */
export const remindersTurn = (db: Database, engine: Engine): Promise<Reminded | null> =>
  singly(db, 'reminders', () => engine.remind())
