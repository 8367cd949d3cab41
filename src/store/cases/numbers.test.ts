import { afterAll, beforeAll, expect, it } from 'vitest'
import { createEngine } from '../../engine/index.ts'
import { stars } from '../../engine/testing/index.ts'
import { makeCalendar, Problem } from '../../kernel/index.ts'
import { countingIds, memoryVault } from '../../memory/index.ts'
import { type Database, openDatabase } from '../database.ts'
import { randomIds } from '../ids.ts'
import { type FreshDatabase, freshDatabase } from '../testing/index.ts'
import { postgresStore } from './index.ts'

const clock = { now: () => '2024-05-06T09:00:00.000Z' }
const calendar = makeCalendar('t', [{ year: 2024, daysOff: [], workingWeekends: [] }])
const EACH = 120

let fresh: FreshDatabase
let databases: Database[]
beforeAll(async () => {
  fresh = await freshDatabase()
  databases = [1, 2].map(() => openDatabase(fresh.url, { connections: 5 }))
})
afterAll(async () => {
  for (const database of databases) await database.close()
  await fresh.drop()
})

it('many registrations at once, of two processes and some refused, give a series without gaps', async () => {
  const engines = databases.map((database) => {
    const store = postgresStore(database, clock)
    return createEngine({
      ...{ regulations: [stars], store, index: store, clock, calendar },
      vault: memoryVault(),
      ids: database === databases[0] ? countingIds() : randomIds(),
    })
  })
  const { file: club } = await engines[0]!.act({
    ...{ tenant: 't', procedure: 'club', case: null, action: 'found', input: { title: 'Орион' } },
    actor: { id: 'k', roles: ['keeper'] },
  })
  // Every fourth asks for somebody whom another one asks for, too: one of the two is refused.
  const person = (i: number, n: number) => (n % 4 === 0 ? `both-${n}` : `p-${i}-${n}`)
  const asked = engines.flatMap((engine, i) =>
    Array.from({ length: EACH }, (_, n) =>
      engine
        .act({
          ...{ tenant: 't', procedure: 'member', case: null, parent: club.id, action: 'apply' },
          input: { person: person(i, n), name: 'Имя' },
          actor: { id: person(i, n), roles: ['child'] },
        })
        .then(({ file }) => Number(file.number))
        .catch((error: unknown) => {
          if (error instanceof Problem) return error.code
          throw error
        }),
    ),
  )
  const answers = await Promise.all(asked)
  const numbers = answers.filter((one) => typeof one === 'number').toSorted((a, b) => a - b)
  const refused = answers.length - numbers.length
  expect(refused).toBe(EACH / 4)
  expect(numbers).toEqual(Array.from({ length: 2 * EACH - refused }, (_, i) => i + 1))
  for (const { parts } of engines)
    expect(await parts.store.counter('t', `member:${club.id}`)).toBe(numbers.length)
})
