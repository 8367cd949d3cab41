import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, expect, it } from 'vitest'
import { openDatabase } from '../store/index.ts'
import { freshDatabase } from '../store/testing/index.ts'
import { listen } from './changes.ts'

const fresh = await freshDatabase()
const db = openDatabase(fresh.url)
const admin = new pg.Client({ connectionString: fresh.adminUrl })
await admin.connect()
afterAll(async () => {
  await admin.end()
  await db.close()
  await fresh.drop()
})

const EARS = `from pg_stat_activity where application_name = 'mera-ear' and datname = current_database()`
const ears = async () => (await admin.query(`select pid ${EARS}`)).rows.length
const breakAll = () => admin.query(`select pg_terminate_backend(pid) ${EARS}`)

it('listens on one connection again, however often it breaks', async () => {
  const heard: string[] = []
  const failures: unknown[] = []
  const ear = await listen(db, { forget: (_, subject) => void heard.push(subject) }, (error) =>
    failures.push(error),
  )
  for (let times = 1; times <= 3; times++) {
    await breakAll()
    for (let tries = 0; tries < 600 && (failures.length < times || (await ears()) === 0); tries++)
      await sleep(20)
    // A second one would come within the same pause.
    await sleep(200)
    expect([await ears(), failures.length]).toEqual([1, times])
  }
  await admin.query(`select pg_notify('mera_erased', 'fund p-1')`)
  for (let tries = 0; tries < 200 && heard.length === 0; tries++) await sleep(20)
  expect(heard).toEqual(['p-1'])
  await ear.stop()
})
