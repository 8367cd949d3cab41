import pg from 'pg'
import { connectProblem } from './connect.ts'

export interface DatabaseOptions {
  /** Connections at once. */
  readonly connections?: number
  readonly name?: string
  /** Milliseconds one statement may take. */
  readonly patience?: number
  /** Settings of each connection, as PostgreSQL's `options`. */
  readonly options?: string
}

/** A PostgreSQL database, as the adapters use it. */
export interface Database {
  readonly url: string
  readonly pool: pg.Pool
  /** Runs work in one transaction in which only rows of the tenant exist; `*` is for the installation's own work. */
  as<T>(tenant: string, work: (client: pg.PoolClient) => Promise<T>): Promise<T>
  /** One statement outside a transaction, prepared once a connection. Its errors are told in words where they can be mended. */
  call<R extends pg.QueryResultRow>(name: string, text: string, values: readonly unknown[]): Promise<R[]>
  /** Whether the wall between tenants holds for this user: not for superusers. */
  walled(): Promise<boolean>
  close(): Promise<void>
}

const DATE = 1082
const BIGINT = 20

/** Days stay text, counts of rows are numbers. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') => {
    if (id === DATE) return (text: string) => text
    if (id === BIGINT) return (text: string) => Number(text)
    return pg.types.getTypeParser(id, format as 'text')
  },
}

/** Opens a pool of connections; the first one is made when it is needed. */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.connections ?? 10,
    application_name: options.name ?? 'mera',
    statement_timeout: options.patience ?? 30_000,
    ...(options.options ? { options: options.options } : {}),
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    types,
  })
  // An idle connection that breaks is replaced by the pool; whoever asks next is told.
  pool.on('error', () => {})
  // One that breaks between the statements of its holder fails the next statement; without a listener it ends the process.
  pool.on('connect', (client) => client.on('error', () => {}))

  async function told<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw connectProblem(error)
    }
  }

  return {
    url,
    pool,
    as: (tenant, work) =>
      told(async () => {
        const client = await pool.connect()
        let broken: Error | undefined
        try {
          await client.query(`begin; set local mera.tenant = ${client.escapeLiteral(tenant)}`)
          const result = await work(client)
          await client.query('commit')
          return result
        } catch (error) {
          await client.query('rollback').catch((failed: Error) => {
            broken = failed
          })
          throw error
        } finally {
          client.release(broken)
        }
      }),
    call: (name, text, values) =>
      told(async () => (await pool.query({ name, text, values: values as unknown[] })).rows),
    async walled() {
      const { rows } = await pool.query(
        'select rolsuper or rolbypassrls as free from pg_roles where rolname = current_user',
      )
      return rows[0]?.free === false
    },
    close: () => pool.end(),
  }
}
