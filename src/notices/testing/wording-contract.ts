import { describe, expect, it } from 'vitest'
import type { WordingBook, WordingChange } from '../wording.ts'

const change = (seq: number, more: Partial<WordingChange> = {}): WordingChange => ({
  ...{ kind: 'recovery', language: 'ru', seq, by: 'p-1', at: '2024-05-06T09:00:00.000Z', reason: 'яснее' },
  words: { subject: `Пароль ${seq}`, text: '{link}' },
  ...more,
})

/** What every book of words does. */
export function wordingContract(name: string, make: () => Promise<WordingBook>): void {
  describe(name, () => {
    it('keeps every change as it was made, by tenant', async () => {
      const book = await make()
      expect(await book.last('t', 'recovery', 'ru')).toBeNull()
      const made = [change(1), change(2, { words: null }), change(1, { language: 'en' })]
      for (const one of made) expect(await book.add('t', one)).toBe(true)
      expect(await book.last('t', 'recovery', 'ru')).toEqual(change(2, { words: null }))
      expect(await book.changes('t')).toEqual([made[2], made[0], made[1]])
      expect(await book.changes('u')).toEqual([])
    })

    it('takes one of two changes made at once', async () => {
      const book = await make()
      const taken = await Promise.all([1, 2, 3].map((n) => book.add('t', change(1, { by: `p-${n}` }))))
      expect(taken.filter(Boolean)).toHaveLength(1)
      expect(await book.changes('t')).toHaveLength(1)
    })
  })
}
