import type { TableBook, TableEdition } from '../../tables/index.ts'

const inOrder = (a: TableEdition, b: TableEdition) =>
  a.kind === b.kind ? a.seq - b.seq : a.kind < b.kind ? -1 : 1

/** Editions of tables, in memory. */
export function memoryTables(): TableBook {
  const kept = new Map<string, readonly TableEdition[]>()
  return {
    editions: async (tenant) => kept.get(tenant) ?? [],
    async add(tenant, edition) {
      const own = kept.get(tenant) ?? []
      const isTaken = own.some(({ kind, seq }) => kind === edition.kind && seq === edition.seq)
      if (!isTaken) kept.set(tenant, [...own, edition].toSorted(inOrder))
      return !isTaken
    },
  }
}
