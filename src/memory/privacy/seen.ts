import { rowKey, rowsOf, type SeenRow, type SeenTable, together } from '../../privacy/index.ts'

const order = (row: SeenRow): string =>
  [row.kind, row.thing, row.roles.join(' '), row.viewer, row.field].join('\n')

/** The access log in memory, and how to forget what it says of a subject. */
export function seenTable(): { table: SeenTable; forget(tenant: string, subject: string): number } {
  const tenants = new Map<string, Map<string, SeenRow>>()
  const rowsIn = (tenant: string) => [...(tenants.get(tenant)?.values() ?? [])]
  return {
    table: {
      async note(tenant, looks) {
        const kept = tenants.get(tenant) ?? new Map<string, SeenRow>()
        tenants.set(tenant, kept)
        for (const row of rowsOf(looks)) {
          const known = kept.get(rowKey(row))
          kept.set(rowKey(row), known ? together(known, row) : row)
        }
      },
      async seen(tenant, subject, { since, before, days, case: id }) {
        const rows = rowsIn(tenant).filter(
          (row) =>
            row.subject === subject &&
            (since === null || row.on >= since) &&
            (before === null || row.on < before) &&
            (id === null || (row.kind === 'case' && row.thing === id)),
        )
        const listed = [...new Set(rows.map((row) => row.on))].sort().reverse().slice(0, days)
        return rows
          .filter((row) => listed.includes(row.on))
          .sort((a, b) => (a.on === b.on ? (order(a) < order(b) ? -1 : 1) : a.on < b.on ? 1 : -1))
      },
    },
    forget(tenant, subject) {
      const gone = [...(tenants.get(tenant) ?? [])].filter(([, row]) => row.subject === subject)
      for (const [key] of gone) tenants.get(tenant)?.delete(key)
      return gone.length
    },
  }
}
