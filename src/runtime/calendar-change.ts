import type { Engine } from '../engine/index.ts'
import { type Database, markOf, setMark } from '../store/index.ts'

const MARK = 'calendar'
const nothing = { moved: [], failures: [] }

/**
 * Moves running deadlines of every tenant whose cases were last counted by another calendar, once, and tells whom they
 * concern. A tenant without a mark has nothing counted by another one yet.
 * @returns how many deadlines moved
 */
export async function followCalendar(db: Database, engine: Engine): Promise<number> {
  const { revision } = engine.parts.calendar
  const { rows } = await db.as('*', (client) =>
    client.query<{ tenant: string }>('select distinct tenant from deadlines order by 1'),
  )
  let moved = 0
  for (const { tenant } of rows) {
    const counted = await markOf(db, tenant, MARK)
    if (counted === revision) continue
    const { moved: here, failures } = counted === null ? nothing : await engine.recountAll(tenant)
    moved += here.length
    // What could not be moved is tried again at the next turn.
    if (failures.length === 0) await setMark(db, tenant, MARK, revision)
  }
  return moved
}
