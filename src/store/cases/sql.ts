import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from 'kysely'
import type pg from 'pg'

/** Puts fragments together; nothing is sent by it. */
const composer = new Kysely<Record<string, never>>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

/** Sends a statement made of fragments; every value in it is a parameter. */
export async function send<R extends pg.QueryResultRow>(
  client: pg.PoolClient,
  statement: RawBuilder<unknown>,
): Promise<R[]> {
  const { sql, parameters } = statement.compile(composer)
  return (await client.query<R>(sql, [...parameters])).rows
}
