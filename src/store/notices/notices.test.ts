import { afterAll, beforeAll } from 'vitest'
import { boxContract } from '../../notices/testing/index.ts'
import { postgresStore } from '../cases/index.ts'
import { type Database, openDatabase } from '../database.ts'
import { type FreshDatabase, freshDatabase } from '../testing/index.ts'
import { postgresNotices } from './index.ts'

let fresh: FreshDatabase
let db: Database
beforeAll(async () => {
  fresh = await freshDatabase()
  db = openDatabase(fresh.url, { connections: 4 })
})
afterAll(async () => {
  await db.close()
  await fresh.drop()
})

boxContract('notices on PostgreSQL', async () => {
  await db.as('*', (client) => client.query('truncate notices'))
  const store = postgresStore(db)
  return {
    box: postgresNotices(db),
    put: async (...items) => {
      await store.offer(items)
    },
  }
})
