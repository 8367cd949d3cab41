import type { Database } from '../store/index.ts'
import type { HeldTables } from '../tables/index.ts'

/** Brings tables to hand that this or another process kept since it was last asked; tells whether there were any. */
export function followTables(db: Database, tables: Pick<HeldTables, 'refresh'>): () => Promise<boolean> {
  const known = new Map<string, string>()
  return async () => {
    const { rows } = await db.as('*', (client) =>
      client.query<{ tenant: string; count: string }>(
        'select tenant, count(*) from table_editions group by tenant order by 1',
      ),
    )
    const changed = rows.filter(({ tenant, count }) => known.get(tenant) !== count)
    for (const { tenant, count } of changed) {
      await tables.refresh(tenant)
      known.set(tenant, count)
    }
    return changed.length > 0
  }
}
