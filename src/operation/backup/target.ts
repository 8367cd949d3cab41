import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { backupProblems } from './problems.ts'
import { type TableColumns, tableName, tablesOf } from './tables.ts'

/** Written by a Mera that merely looked at an empty database. */
const NOT_DATA = new Set(['marks'])

/** Connections of a Mera that has just stopped take a moment to vanish from the server's list. */
const MOMENTS = 20
const MOMENT_MS = 150

async function isBusy(client: pg.ClientBase): Promise<boolean> {
  for (let i = 0; i < MOMENTS; i++) {
    const { rowCount } = await client.query(
      `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
         and application_name like 'mera%' and application_name <> 'mera-holder' limit 1`,
    )
    if (!rowCount) return false
    await sleep(MOMENT_MS)
  }
  return true
}

/**
 * Looks whether a database may be filled anew.
 * @throws Problem TARGET_NOT_OURS, TARGET_NOT_OWNED, TARGET_IN_USE, TARGET_NOT_EMPTY (unless `force`)
 */
export async function checkTarget(client: pg.ClientBase, force: boolean): Promise<void> {
  const foreign = await client.query<{ name: string }>(
    `select relname as name from pg_class c
     where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p') and relname <> 'schema_steps'
       and not exists (select from pg_attribute where attrelid = c.oid and attname = 'tenant' and not attisdropped)`,
  )
  if (foreign.rows[0]) throw backupProblems.notOurs(foreign.rows[0].name)
  const { rows } = await client.query<{ owned: boolean }>(
    `select
       not exists (select from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
         and not pg_has_role(current_user, relowner, 'usage')) as owned`,
  )
  if (!rows[0]!.owned) throw backupProblems.notOwner()
  if (await isBusy(client)) throw backupProblems.inUse()
  if (force) return
  for (const table of await tablesOf(client)) {
    if (NOT_DATA.has(table.name)) continue
    const { rowCount } = await client.query(`select from ${tableName(table)} limit 1`)
    if (rowCount) throw backupProblems.notEmpty(table.name)
  }
}

/** Removes what Mera has in the schema: tables, functions and types, but for those of extensions. */
export async function clearTarget(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ drop: string }>(
    `with own as (
       select 'pg_class'::regclass as kind, oid, format('drop table %I cascade', relname) as drop, 1 as turn
         from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
       union all
       select 'pg_proc'::regclass, oid, format('drop function if exists %s cascade', oid::regprocedure), 2
         from pg_proc where pronamespace = current_schema()::regnamespace and prokind = 'f'
       union all
       select 'pg_type'::regclass, t.oid, format('drop type if exists %I cascade', typname), 3
         from pg_type t join pg_class c on c.oid = t.typrelid
         where typnamespace = current_schema()::regnamespace and c.relkind = 'c')
     select drop from own where not exists (
       select from pg_depend d where d.classid = own.kind and d.objid = own.oid and d.deptype = 'e')
     order by turn`,
  )
  for (const { drop } of rows) await client.query(drop)
}

/** Lets the owner fill tables behind the wall between tenants. @returns what puts the wall up again */
export async function openWall(
  client: pg.ClientBase,
  tables: readonly TableColumns[],
): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relnamespace = current_schema()::regnamespace and relforcerowsecurity and relname = any ($1)`,
    [tables.map(({ name }) => name)],
  )
  const walled = rows.map(({ name }) => tableName({ name, columns: [] }))
  const all = async (order: 'force' | 'no force') => {
    for (const table of walled) await client.query(`alter table ${table} ${order} row level security`)
  }
  await all('no force')
  return () => all('force')
}
