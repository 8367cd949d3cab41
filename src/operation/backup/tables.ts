import type pg from 'pg'

/** A table with the columns that hold its data; those that the server computes itself are left out. */
export interface TableColumns {
  readonly name: string
  readonly columns: readonly string[]
}

/** Which steps the schema has is told in the header; counters of attempts are of no worth beyond minutes, and hold addresses. */
const NOT_KEPT = ['schema_steps', 'access_limits']

/** Every table of the schema that outlives a crash. */
export async function tablesOf(client: pg.ClientBase): Promise<TableColumns[]> {
  const { rows } = await client.query<TableColumns>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and c.relpersistence = 'p'
       and not c.relispartition and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and c.relname <> all ($1)
     group by c.relname order by c.relname collate "C"`,
    [NOT_KEPT],
  )
  return rows
}

/** The last value of every sequence; null rows stand for those that gave none yet. */
export async function sequencesOf(client: pg.ClientBase): Promise<Record<string, number>> {
  const { rows } = await client.query<{ name: string; value: string | null }>(
    `select sequencename as name, last_value::text as value from pg_sequences
     where schemaname = current_schema() and sequencename not like 'schema_steps%' order by 1`,
  )
  return Object.fromEntries(
    rows.flatMap(({ name, value }) => (value === null ? [] : [[name, Number(value)]])),
  )
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
export const columnList = ({ columns }: TableColumns): string => columns.map(quoted).join(', ')
export const tableName = ({ name }: TableColumns): string => quoted(name)
