import type { PoolClient, QueryResultRow } from 'pg'

/** Statements of one tenant inside one transaction; `$1` is always the tenant. */
export interface Ask {
  rows<R extends QueryResultRow>(sql: string, ...values: readonly unknown[]): Promise<R[]>
  /** The one row, or null. */
  row<R extends QueryResultRow>(sql: string, ...values: readonly unknown[]): Promise<R | null>
  /** How many rows were written. */
  write(sql: string, ...values: readonly unknown[]): Promise<number>
}

/** What asks on a connection in the tenant's transaction. */
export function askOf(client: PoolClient, tenant: string): Ask {
  const run = (sql: string, values: readonly unknown[]) => client.query(sql, [tenant, ...values])
  return {
    rows: async (sql, ...values) => (await run(sql, values)).rows,
    row: async (sql, ...values) => (await run(sql, values)).rows[0] ?? null,
    write: async (sql, ...values) => (await run(sql, values)).rowCount ?? 0,
  }
}

/** A value of a jsonb column; null stays SQL's null. */
export const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value))
