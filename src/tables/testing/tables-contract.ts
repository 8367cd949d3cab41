import { describe, expect, it } from 'vitest'
import type { TableBook, TableEdition } from '../book.ts'

const edition = (seq: number, more: Partial<TableEdition> = {}): TableEdition => ({
  ...{ kind: 'calendar', seq, revision: `ru@1+${seq}`, file: 'day;kind;note', sha256: 'a'.repeat(64) },
  ...{ data: '{}', by: 'p-1', at: '2026-05-06T09:00:00.000Z', reason: 'Вышло постановление' },
  ...more,
})

/** What every book of tables does. */
export function tablesContract(name: string, make: () => Promise<TableBook>): void {
  describe(name, () => {
    it('keeps every edition as it was brought in, by tenant', async () => {
      const book = await make()
      expect(await book.editions('t')).toEqual([])
      const made = [edition(1), edition(1, { kind: 'key-rates' }), edition(2)]
      for (const one of made) expect(await book.add('t', one)).toBe(true)
      expect(await book.editions('t')).toEqual([made[0], made[2], made[1]])
      expect(await book.editions('u')).toEqual([])
    })

    it('takes one of two editions brought in at once', async () => {
      const book = await make()
      const added = await Promise.all([1, 2, 3].map((n) => book.add('t', edition(1, { by: `p-${n}` }))))
      expect(added.filter(Boolean)).toHaveLength(1)
      expect(await book.editions('t')).toHaveLength(1)
    })
  })
}
