import { afterAll, beforeAll, beforeEach } from 'vitest'
import { lettersContract } from '../../notices/testing/index.ts'
import { type Database, openDatabase } from '../database.ts'
import { type FreshDatabase, freshDatabase } from '../testing/index.ts'
import { postgresLetters } from './index.ts'

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
beforeEach(() => database.as('*', (client) => client.query('truncate letters')))

lettersContract('PostgreSQL letters', async () => postgresLetters(database))
