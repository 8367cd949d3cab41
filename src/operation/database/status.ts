import pg from 'pg'
import { connectProblem, type SchemaState, schemaState } from '../../store/index.ts'

/** What is to be known of a database before one touches it. */
export interface DatabaseStatus {
  readonly version: string
  readonly role: string
  /** Row-level security binds the role. */
  readonly walled: boolean
  readonly bytes: number
  readonly schema: SchemaState
  /** Tables with their rows (as the planner estimates them) and bytes, the largest first. */
  readonly tables: readonly { readonly name: string; readonly rows: number; readonly bytes: number }[]
}

/** Asks a database for its state. @throws Problem DATABASE_* */
export async function databaseStatus(url: string): Promise<DatabaseStatus> {
  const schema = await schemaState(url)
  const client = new pg.Client({ connectionString: url, application_name: 'mera-status' })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<Pick<DatabaseStatus, 'version' | 'role' | 'walled' | 'bytes'>>(
      `select current_setting('server_version') as version, current_user::text as role,
         not (rolsuper or rolbypassrls) as walled, pg_database_size(current_database())::float8 as bytes
       from pg_roles where rolname = current_user`,
    )
    const tables = await client.query<DatabaseStatus['tables'][number]>(
      `select relname::text as name, greatest(reltuples, 0)::float8 as rows, pg_total_relation_size(oid)::float8 as bytes
       from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
       order by 3 desc, 1`,
    )
    return { ...rows[0]!, schema, tables: tables.rows }
  } catch (error) {
    throw connectProblem(error)
  } finally {
    await client.end().catch(() => {})
  }
}
