import { afterAll } from 'vitest'
import { dutiesContract, pagesContract, storeContract, totalsContract } from '../../engine/testing/index.ts'
import { type Database, openDatabase } from '../database.ts'
import { freshDatabase } from '../testing/index.ts'
import { postgresPages, postgresStore } from './index.ts'

const open: { db: Database; drop: () => Promise<void> }[] = []
afterAll(async () => {
  for (const { db, drop } of open) {
    await db.close()
    await drop()
  }
})

async function make() {
  const fresh = await freshDatabase()
  const db = openDatabase(fresh.url)
  open.push({ db, drop: fresh.drop })
  let now = '2024-05-06T09:00:00.000Z'
  return {
    store: postgresStore(db, { now: () => now }),
    pages: postgresPages(db),
    at: (instant: string) => {
      now = instant
    },
  }
}

storeContract('the store on PostgreSQL', make)
pagesContract('the pages on PostgreSQL', make)
dutiesContract('the duties on PostgreSQL', make)
totalsContract('the totals on PostgreSQL', make)
