import { describe, expect, it } from 'vitest'
import type { LetterQueue, WaitingLetter } from '../queue.ts'

const letter = (key: string, more: Partial<WaitingLetter> = {}): WaitingLetter => ({
  tenant: 't',
  key,
  kind: 'confirm',
  language: 'ru',
  person: 'p-1',
  body: { sealed: 1, subject: 'p-1', key: 'k', iv: 'iv', text: 'x', blind: 'b' },
  attempts: 0,
  ...more,
})
const at = (minute: number) => `2024-05-06T09:${String(minute).padStart(2, '0')}:00.000Z`

/** What every queue of letters does. */
export function lettersContract(name: string, make: () => Promise<LetterQueue>): void {
  const keys = (letters: readonly WaitingLetter[]) => letters.map(({ key }) => key).sort()

  describe(name, () => {
    it('keeps a letter once by its key and gives it back as it was', async () => {
      const queue = await make()
      await queue.put(letter('a'), at(0))
      await queue.put(letter('a', { kind: 'recovery' }), at(0))
      await queue.put(letter('a', { tenant: 'u' }), at(0))
      const taken = await queue.take(at(0), at(9), 9)
      expect(taken).toHaveLength(2)
      expect(taken).toContainEqual(letter('a'))
      expect(taken).toContainEqual(letter('a', { tenant: 'u' }))
    })

    it('gives a taken letter to nobody else until the instant passes', async () => {
      const queue = await make()
      for (const key of ['a', 'b', 'c', 'd']) await queue.put(letter(key), at(0))
      const rounds = await Promise.all([1, 2, 3, 4].map(() => queue.take(at(1), at(5), 2)))
      expect(keys(rounds.flat())).toEqual(['a', 'b', 'c', 'd'])
      expect(await queue.take(at(4), at(9), 9)).toEqual([])
      await queue.drop('t', 'b')
      expect(keys(await queue.take(at(5), at(9), 9))).toEqual(['a', 'c', 'd'])
    })

    it('takes what is due, the longest waiting first', async () => {
      const queue = await make()
      await queue.put(letter('late'), at(2))
      await queue.put(letter('early'), at(1))
      await queue.put(letter('tomorrow'), at(30))
      expect(keys(await queue.take(at(3), at(9), 1))).toEqual(['early'])
      expect(keys(await queue.take(at(3), at(9), 9))).toEqual(['late'])
    })

    it('tells what was not sent yet, what was given up first, and takes it up anew', async () => {
      const queue = await make()
      for (const key of ['a', 'b', 'c']) await queue.put(letter(key), at(1))
      await queue.put(letter('a', { tenant: 'u' }), at(0))
      await queue.take(at(1), at(5), 9)
      await queue.postpone('t', 'a', at(8))
      await queue.giveUp('t', 'b', 'EENVELOPE 550')
      await queue.drop('t', 'c')
      const told = async (keys?: string[]) =>
        (await queue.standing('t', 9, keys)).map((one) => [one.key, one.attempts, one.failure])
      expect(await told()).toEqual([
        ['b', 0, 'EENVELOPE 550'],
        ['a', 1, null],
      ])
      expect(await queue.standing('t', 9, ['a', 'c'])).toEqual([
        { key: 'a', kind: 'confirm', person: 'p-1', attempts: 1, due: at(8), failure: null },
      ])
      expect(await queue.standing('t', 1)).toHaveLength(1)
      expect([await queue.retry('t', 'b', at(6)), await queue.retry('t', 'c', at(6))]).toEqual([true, false])
      expect(await queue.take(at(6), at(9), 9)).toContainEqual(letter('b'))
      expect(await told(['b'])).toEqual([['b', 0, null]])
    })

    it('postpones and counts, and keeps aside what it gave up', async () => {
      const queue = await make()
      await queue.put(letter('a'), at(0))
      await queue.put(letter('b'), at(0))
      await queue.take(at(0), at(1), 9)
      await queue.postpone('t', 'a', at(3))
      await queue.giveUp('t', 'b', 'EENVELOPE 550')
      expect(await queue.take(at(2), at(9), 9)).toEqual([])
      expect(await queue.take(at(3), at(9), 9)).toEqual([letter('a', { attempts: 1 })])
      expect(keys(await queue.take(at(59), at(59), 9))).toEqual(['a'])
    })
  })
}
