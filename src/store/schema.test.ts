import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from './index.ts'
import { type FreshDatabase, freshDatabase } from './testing/index.ts'

/** The one table that belongs to the database and to no tenant. */
const OF_THE_DATABASE = ['schema_steps']
/** The tenant is the first part of the key's text: a library writes the table. */
const TENANT_IN_KEY = ['access_limits']
/**
 * Tables that name a case and are not spread by it: what is unique across cases, in one module each (docs/scale.md), and
 * what belongs to a person or a file.
 */
const ACROSS_CASES = ['claims', 'command_keys', 'drafts', 'access_log', 'file_references']

interface Table {
  readonly name: string
  readonly columns: readonly string[]
  readonly key: readonly string[]
  readonly walled: boolean
  readonly policies: number
}

let fresh: FreshDatabase
let db: Database
let tables: Table[]

beforeAll(async () => {
  fresh = await freshDatabase()
  db = openDatabase(fresh.url)
  const { rows } = await db.pool.query<Table>(`
    select c.relname as name,
      array(select a.attname::text from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped order by a.attnum) as columns,
      array(select a.attname::text from pg_index i, unnest(i.indkey) with ordinality k (attnum, n)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary order by k.n) as key,
      c.relrowsecurity and c.relforcerowsecurity as walled,
      (select count(*) from pg_policy p where p.polrelid = c.oid) as policies
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`)
  tables = rows.filter(({ name }) => !OF_THE_DATABASE.includes(name))
})
afterAll(async () => {
  await db.close()
  await fresh.drop()
})

describe('the schema', () => {
  it('has the tables of the store', () => {
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'cases',
        'events',
        'claims',
        'counters',
        'outbox',
        'deadlines',
        'tasks',
        'parties',
      ]),
    )
  })
  it('leads every key with the tenant', () => {
    const led = tables.filter(({ name }) => !TENANT_IN_KEY.includes(name))
    for (const { name, key } of led) expect([name, key[0]]).toEqual([name, 'tenant'])
  })
  it('leads the keys of what belongs to a case with the case', () => {
    const scoped = tables.filter(
      ({ name, columns }) => columns.includes('case_id') && !ACROSS_CASES.includes(name),
    )
    expect(scoped.length).toBeGreaterThan(5)
    for (const { name, key } of scoped) expect([name, key[1]]).toEqual([name, 'case_id'])
  })
  it('walls every table off by tenant, for its owner too', () => {
    for (const { name, walled, policies } of tables) expect([name, walled, policies]).toEqual([name, true, 1])
  })
  it('has no foreign key: rows of different cases may lie on different nodes', async () => {
    const { rows } = await db.pool.query("select conname from pg_constraint where contype = 'f'")
    expect(rows).toEqual([])
  })
  it('has no unique index that does not begin with the tenant', async () => {
    const { rows } = await db.pool.query(
      `
      select i.indexrelid::regclass::text as name from pg_index i
      join pg_class c on c.oid = i.indrelid and c.relnamespace = 'public'::regnamespace
      left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where i.indisunique and c.relname <> all ($1) and a.attname is distinct from 'tenant'`,
      [[...OF_THE_DATABASE, ...TENANT_IN_KEY]],
    )
    expect(rows).toEqual([])
  })
})

describe('the wall between tenants', () => {
  it('holds for this user', async () => {
    expect(await db.walled()).toBe(true)
  })
  it('shows no row of another tenant and takes none for it', async () => {
    for (const { name, columns } of tables.filter((t) => ['claims', 'counters', 'marks'].includes(t.name))) {
      const values = columns.map((column) =>
        column === 'value' && name === 'counters' ? '1' : `'a-${column}'`,
      )
      const row = values.map((value, i) => (columns[i] === 'tenant' ? "'a'" : value)).join()
      await db.as('a', (client) => client.query(`insert into ${name} values (${row})`))
      const count = (tenant: string) =>
        db.as(tenant, async (client) => (await client.query(`select * from ${name}`)).rowCount)
      expect([name, await count('a'), await count('b'), await count('*')]).toEqual([name, 1, 0, 1])
      const across = db.as('b', (client) => client.query(`insert into ${name} values (${row})`))
      await expect(across).rejects.toMatchObject({ code: '42501' })
      const changed = await db.as('b', (client) => client.query(`delete from ${name}`))
      expect([name, changed.rowCount]).toEqual([name, 0])
    }
  })
  it('stands where no tenant was named', async () => {
    for (const { name } of tables) {
      const { rowCount } = await db.pool.query(`select 1 from ${name} limit 1`)
      expect([name, rowCount]).toEqual([name, 0])
    }
  })
  it('lets no tenant name through that would be a statement', async () => {
    const tenant = "a'; drop table cases; --"
    const { rows } = await db.as(tenant, (client) =>
      client.query("select current_setting('mera.tenant') as tenant"),
    )
    expect(rows[0].tenant).toBe(tenant)
  })
})
