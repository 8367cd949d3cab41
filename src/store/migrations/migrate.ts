import { createHash } from 'node:crypto'
import pg from 'pg'
import { Problem } from '../../kernel/index.ts'
import { connectProblem } from '../connect.ts'
import { migrations } from './list.ts'

/** A step that the database has. */
export interface Applied {
  readonly id: string
  readonly appliedAt: string
}

export interface SchemaState {
  readonly applied: readonly Applied[]
  readonly pending: readonly string[]
  /** Steps that the database has and this program does not know: a newer Mera made them. */
  readonly unknown: readonly string[]
}

/** Any number, the same for every Mera: two programs never migrate one database at once. */
const LOCK = 7_367_101
const LOWEST = 150_000
const STEPS = `create table if not exists schema_steps (
  id text primary key, place integer generated always as identity, applied_at timestamptz not null default now())`

/** The digest of the whole schema: a template database of another one is stale. */
export const schemaDigest: string = createHash('sha256')
  .update(migrations.map(({ id, sql }) => `${id}\n${sql}`).join('\n'))
  .digest('hex')
  .slice(0, 16)

async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'mera-migrate' })
  try {
    await client.connect()
  } catch (error) {
    throw connectProblem(error)
  }
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function stateOf(client: pg.Client): Promise<SchemaState> {
  const { rows: tables } = await client.query("select to_regclass('schema_steps') is not null as there")
  const applied: Applied[] = tables[0].there
    ? (
        await client.query(
          `select id, to_char(applied_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "appliedAt"
           from schema_steps order by place`,
        )
      ).rows
    : []
  const has = new Set(applied.map(({ id }) => id))
  const knows = new Set(migrations.map(({ id }) => id))
  return {
    applied,
    pending: migrations.map(({ id }) => id).filter((id) => !has.has(id)),
    unknown: applied.map(({ id }) => id).filter((id) => !knows.has(id)),
  }
}

/** What the database has of the schema. @throws Problem DATABASE_UNREACHABLE and its kin */
export const schemaState = (url: string): Promise<SchemaState> => connected(url, stateOf)

/**
 * Brings the schema up to date, each step in a transaction of its own; does nothing where it is.
 * @throws Problem SCHEMA_NEWER where a newer Mera wrote the database, DATABASE_TOO_OLD below PostgreSQL 15
 */
export function migrate(url: string): Promise<SchemaState> {
  return connected(url, async (client) => {
    const { rows } = await client.query("select current_setting('server_version_num')::integer as version")
    if (rows[0].version < LOWEST) throw tooOld(rows[0].version)
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(STEPS)
    const state = await stateOf(client)
    if (state.unknown.length > 0) throw newer(state.unknown)
    for (const id of state.pending) await applyStep(client, id)
    return stateOf(client)
  })
}

/**
 * Takes the named steps that the database lacks, in the transaction of the caller: a backup is restored into the schema it was
 * taken from, which is then brought up to date.
 */
export async function takeSteps(client: pg.ClientBase, ids: ReadonlySet<string>): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [LOCK])
  await client.query(STEPS)
  const { rows } = await client.query<{ id: string }>('select id from schema_steps')
  const taken = new Set(rows.map(({ id }) => id))
  for (const { id, sql } of migrations.filter((step) => ids.has(step.id) && !taken.has(step.id))) {
    await client.query(sql)
    await client.query('insert into schema_steps (id) values ($1)', [id])
  }
}

async function applyStep(client: pg.Client, id: string): Promise<void> {
  const { sql } = migrations.find((m) => m.id === id)!
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into schema_steps (id) values ($1)', [id])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

const newer = (unknown: readonly string[]) =>
  new Problem(
    'SCHEMA_NEWER',
    'state',
    {
      ru: 'Базу данных вела более новая версия Меры',
      en: 'A newer version of Mera has written this database',
    },
    [
      {
        path: 'databaseUrl',
        message: {
          ru: `неизвестные шаги схемы: ${unknown.join(', ')}`,
          en: `unknown schema steps: ${unknown.join(', ')}`,
        },
        remedy: {
          ru: 'Запустите ту версию Меры, которая их сделала, или новее',
          en: 'Run the version of Mera that made them, or a newer one',
        },
      },
    ],
  )

const tooOld = (version: number) =>
  new Problem(
    'DATABASE_TOO_OLD',
    'state',
    { ru: 'Нужен PostgreSQL 15 или новее', en: 'PostgreSQL 15 or newer is needed' },
    [
      {
        path: 'databaseUrl',
        message: { ru: `версия сервера ${version}`, en: `the server's version is ${version}` },
        remedy: { ru: 'Перенесите базу на новый сервер', en: 'Move the database to a newer server' },
      },
    ],
  )
