import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { accessContract, account, limitsContract, session } from '../../access/testing/index.ts'
import { type Database, openDatabase } from '../database.ts'
import { type FreshDatabase, freshDatabase } from '../testing/index.ts'
import { postgresLimits } from './limits.ts'
import { postgresAccess } from './store.ts'

let fresh: FreshDatabase
let database: Database
beforeAll(async () => {
  fresh = await freshDatabase()
  database = openDatabase(fresh.url, { connections: 6 })
})
afterAll(async () => {
  await database.close()
  await fresh.drop()
})

const tables = [
  'access_accounts',
  'access_passwords',
  'access_second_steps',
  'access_recovery_codes',
  'access_links',
  'access_sessions',
  'access_terms',
  'access_offices',
  'access_organisations',
  'access_federated',
  'access_journal',
]
afterEach(() => database.as('*', (client) => client.query(`truncate ${tables.join(', ')}`)))

accessContract('PostgreSQL access', async () => ({ store: postgresAccess(database) }))

limitsContract('limits on PostgreSQL', (limits) => postgresLimits(database, limits))

describe('PostgreSQL access', () => {
  it('hides every table from another tenant, whatever is asked', async () => {
    const store = postgresAccess(database)
    await store.as('t', async (t) => {
      await t.addAccount(account('p-1'))
      await t.addSession(session('s-1'))
    })
    const seen = await database.as('u', (client) =>
      client.query(
        'select (select count(*) from access_accounts) + (select count(*) from access_sessions) as n',
      ),
    )
    expect(seen.rows).toEqual([{ n: 0 }])
    await expect(
      database.as('u', (client) => client.query("update access_sessions set tenant = 'u'")),
    ).resolves.toMatchObject({ rowCount: 0 })
    const smuggled = database.as('u', (client) =>
      client.query("insert into access_passwords values ('t', 'p-1', 'x', 'now')"),
    )
    await expect(smuggled).rejects.toThrow(/row-level security/)
  })

  it('changes and removes no line of the journal', async () => {
    await postgresAccess(database).as('t', (t) =>
      t.record({ at: 'now', actor: 'a', action: 'x', subject: 's', details: {}, basis: null }),
    )
    for (const sql of ["update access_journal set actor = 'b'", 'delete from access_journal'])
      await expect(database.as('t', (client) => client.query(sql))).rejects.toThrow(/only ever added to/)
  })
})
