import { afterAll, describe, it } from 'vitest'
import { countingIds, memoryVault } from '../../memory/index.ts'
import {
  admit,
  type Bench as CaseBench,
  closeStage,
  content,
  endIntake,
  makeBench,
  member,
  openContest,
  prepare,
  reviewTwice,
  submitApplication,
} from '../../regulations/kod-ai/testing/index.ts'
import { openDatabase, postgresNotices, postgresPages, postgresStore } from '../../store/index.ts'
import { freshDatabase } from '../../store/testing/index.ts'
import { fuzzCases, isSoak } from './testing/index.ts'

const count = isSoak ? 20_000 : 400
const ends: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const end of ends) await end()
})

type Bench = CaseBench & { readonly notices: ReturnType<typeof postgresNotices> }

/** A bench whose cases are in a database of their own. */
async function onPostgres(): Promise<Bench> {
  const fresh = await freshDatabase()
  const db = openDatabase(fresh.url, { connections: 4 })
  ends.push(async () => {
    await db.close()
    await fresh.drop()
  })
  const bench = makeBench('2024-04-01', undefined, (clock) => ({
    store: postgresStore(db, { now: clock.now }),
    pages: postgresPages(db),
    vault: memoryVault(),
    ids: countingIds(),
  }))
  return { ...bench, notices: postgresNotices(db) }
}

async function underReview(): Promise<Bench> {
  const t = await onPostgres()
  const contest = await openContest(t)
  const ids = [await submitApplication(t, contest, ['p1']), await submitApplication(t, contest, ['p2'])]
  await endIntake(t)
  for (const id of ids) await admit(t, id)
  await closeStage(t, contest, 'formal-check')
  await reviewTwice(t, ids[0]!)
  return t
}

async function inIntake(): Promise<Bench> {
  const t = await onPostgres()
  const contest = await openContest(t)
  await submitApplication(t, contest, ['p1'])
  await prepare(t, contest, content([member('p2'), member('person-1')]))
  return t
}

describe('requests drawn over PostgreSQL', { timeout: isSoak ? 7_200_000 : 600_000 }, () => {
  it(`never fail: ${count} of them`, () =>
    fuzzCases({ name: 'fuzz over PostgreSQL', count, stay: 200, worlds: [underReview, inIntake] }))
})
