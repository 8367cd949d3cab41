import { afterAll, expect, it } from 'vitest'
import { createEngine } from '../engine/index.ts'
import { stars } from '../engine/testing/index.ts'
import { makeCalendar } from '../kernel/index.ts'
import { countingIds, memoryVault } from '../memory/index.ts'
import { openDatabase, postgresStore } from '../store/index.ts'
import { freshDatabase } from '../store/testing/index.ts'
import { followCalendar } from './calendar-change.ts'

const fresh = await freshDatabase()
const db = openDatabase(fresh.url)
afterAll(async () => {
  await db.close()
  await fresh.drop()
})

const now = '2024-05-06T09:00:00.000Z'
/** An engine whose calendar has these days off. */
function engineOn(revision: string, daysOff: readonly string[]) {
  const store = postgresStore(db, { now: () => now })
  return createEngine({
    regulations: [stars],
    store,
    index: store,
    clock: { now: () => now },
    calendar: makeCalendar(revision, [{ year: 2024, daysOff: [...daysOff], workingWeekends: [] }]),
    vault: memoryVault(),
    ids: countingIds(),
  })
}

it('moves running deadlines once when the calendar is another one, and leaves them otherwise', async () => {
  const engine = engineOn('a', [])
  const { file } = await engine.act({
    tenant: 't',
    procedure: 'club',
    case: null,
    action: 'found',
    input: { title: 'Орион' },
    actor: { id: 'k', roles: ['keeper'] },
  })
  expect(file.deadlines[0]?.due).toBe('2024-05-09')
  expect(await followCalendar(db, engine)).toBe(0)
  const changed = engineOn('b', ['2024-05-09'])
  expect(await followCalendar(db, changed)).toBe(1)
  expect(await followCalendar(db, changed)).toBe(0)
  const after = await changed.parts.store.load('t', file.id)
  expect(after?.deadlines.find((d) => d.stoppedOn === null)?.due).toBe('2024-05-10')
})
