import type { Database } from './database.ts'

/** What an installation has noted of itself under a name, or null. */
export async function markOf(db: Database, tenant: string, name: string): Promise<string | null> {
  const { rows } = await db.as(tenant, (client) =>
    client.query<{ value: string }>('select value from marks where tenant = $1 and name = $2', [
      tenant,
      name,
    ]),
  )
  return rows[0]?.value ?? null
}

/** Notes a value unless there is one. @returns the one that stands */
export function firstMark(db: Database, tenant: string, name: string, value: string): Promise<string> {
  return db.as(tenant, async (client) => {
    await client.query('insert into marks values ($1, $2, $3) on conflict do nothing', [tenant, name, value])
    const { rows } = await client.query<{ value: string }>(
      'select value from marks where tenant = $1 and name = $2',
      [tenant, name],
    )
    return rows[0]!.value
  })
}

/** Notes a value in place of any other. */
export async function setMark(db: Database, tenant: string, name: string, value: string): Promise<void> {
  await db.as(tenant, (client) =>
    client.query(
      'insert into marks values ($1, $2, $3) on conflict (tenant, name) do update set value = excluded.value',
      [tenant, name, value],
    ),
  )
}

/** Every table with a tenant column. */
export async function tenantTables(db: Database): Promise<string[]> {
  const { rows } = await db.pool.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant' and not a.attisdropped
     where n.nspname = 'public' and c.relkind = 'r' order by 1`,
  )
  return rows.map(({ name }) => name)
}

/** Empties everything that belongs to a tenant. Only what was invented is ever emptied: see the demonstration. */
export async function emptyTenant(db: Database, tenant: string): Promise<void> {
  const tables = await tenantTables(db)
  await db.as(tenant, async (client) => {
    await client.query('set local statement_timeout = 0')
    for (const table of tables) await client.query(`delete from ${table} where tenant = $1`, [tenant])
  })
}
