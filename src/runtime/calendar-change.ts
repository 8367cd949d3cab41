import { type Engine, inForce } from '../engine/index.ts'
import { type Database, markOf, setMark } from '../store/index.ts'

const MARK = 'calendar'
const nothing = { moved: [], failures: [] }

/**
 * Moves running deadlines of every tenant whose cases were last counted by another calendar, once, and tells whom they
 * concern. A tenant without a mark has nothing counted by another one yet, unless it brought tables of its own.
 * @returns how many deadlines moved
 */
export async function followCalendar(db: Database, engine: Engine): Promise<number> {
  const { rows } = await db.as('*', (client) =>
    client.query<{ tenant: string }>('select distinct tenant from deadlines order by 1'),
  )
  let moved = 0
  for (const { tenant } of rows) {
    const { revision } = inForce(engine.parts, tenant).calendar
    const isOwn = revision !== engine.parts.calendar.revision
    const counted = await markOf(db, tenant, MARK)
    if (counted === revision) continue
    const { moved: here, failures } = counted === null && !isOwn ? nothing : await engine.recountAll(tenant)
    moved += here.length
    // What could not be moved is tried again at the next turn.
    // What another process still decided by the tables before is found by a second look.
    const once = `${revision} once`
    if (failures.length === 0) await setMark(db, tenant, MARK, isOwn && counted !== once ? once : revision)
  }
  return moved
}
