import { afterAll, beforeAll, beforeEach } from 'vitest'
import { tablesContract } from '../../tables/testing/index.ts'
import { type Database, openDatabase } from '../database.ts'
import { type FreshDatabase, freshDatabase } from '../testing/index.ts'
import { postgresTables } from './index.ts'

let fresh: FreshDatabase
let database: Database
beforeAll(async () => {
  fresh = await freshDatabase()
  database = openDatabase(fresh.url, { connections: 4 })
})
afterAll(async () => {
  await database.close()
  await fresh.drop()
})
beforeEach(() => database.as('*', (client) => client.query('truncate table_editions')))

tablesContract('tables on PostgreSQL', async () => postgresTables(database))
