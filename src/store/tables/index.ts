import type { TableBook, TableEdition, TableKind } from '../../tables/index.ts'
import type { Database } from '../database.ts'

interface Row {
  kind: TableKind
  seq: number
  revision: string
  file: string
  sha256: string
  data: string
  by_person: string
  at: Date
  reason: string
}
const columns = 'kind, seq, revision, file, sha256, data, by_person, at, reason'
const editionOf = ({ by_person, at, ...row }: Row): TableEdition => ({
  ...row,
  by: by_person,
  at: at.toISOString(),
})

/** Editions of tables, on PostgreSQL. */
export function postgresTables(database: Database): TableBook {
  return {
    editions: (tenant) =>
      database.as(tenant, async (client) => {
        const { rows } = await client.query<Row>(
          `select ${columns} from table_editions where tenant = $1 order by kind, seq`,
          [tenant],
        )
        return rows.map(editionOf)
      }),
    add: (tenant, { kind, seq, revision, file, sha256, data, by, at, reason }) =>
      database.as(tenant, async (client) => {
        const { rowCount } = await client.query(
          `insert into table_editions (tenant, ${columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
           on conflict do nothing`,
          [tenant, kind, seq, revision, file, sha256, data, by, at, reason],
        )
        return rowCount === 1
      }),
  }
}
