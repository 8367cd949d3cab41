import { describe, expect, it } from 'vitest'
import type { Vault } from '../ports.ts'

/** What every vault keeps to. `make` gives an empty one. */
export function vaultContract(name: string, make: () => Promise<Vault>): void {
  const prepared = async (...subjects: string[]) => {
    const vault = await make()
    for (const tenant of ['t', 'u']) await vault.ready(tenant, subjects, true)
    return vault
  }

  describe(`${name} keeps the contract of the vault`, () => {
    it('opens what it sealed, for the right tenant and subject only', async () => {
      const vault = await prepared('p1', 'p2')
      const sealed = vault.seal('t', 'p1', 'Примеров Лука')
      expect(JSON.stringify(sealed)).not.toContain('Примеров')
      expect(vault.open('t', sealed)).toBe('Примеров Лука')
      expect(vault.open('u', sealed)).toBeNull()
      expect(vault.open('t', { ...sealed, subject: 'p2' })).toBeNull()
    })
    it('never seals under a key it does not have', async () => {
      const vault = await make()
      expect(() => vault.seal('t', 'p1', 'тайна')).toThrow(RangeError)
      await vault.ready('t', ['p1'], false)
      expect(() => vault.seal('t', 'p1', 'тайна')).toThrow(RangeError)
    })
    it('keeps the key of a subject when it is asked for again', async () => {
      const vault = await prepared('p1')
      const sealed = vault.seal('t', 'p1', 'тайна')
      await vault.ready('t', ['p1'], true)
      expect(vault.open('t', sealed)).toBe('тайна')
    })
    it('blinds equal values equally whatever their spelling of case and ё, different values differently', async () => {
      const vault = await prepared('p')
      const blind = (plain: string, tenant = 't') => vault.seal(tenant, 'p', plain).blind
      expect(blind(' Семёнов ')).toBe(blind('семенов'))
      expect(blind('Семёнов')).toBe(vault.blind('t', 'семёнов'))
      expect(blind('Семёнов')).not.toBe(blind('Сёмин'))
      expect(blind('Семёнов')).not.toBe(blind('Семёнов', 'u'))
    })
    it('refuses a changed ciphertext', async () => {
      const vault = await prepared('p1')
      const sealed = vault.seal('t', 'p1', 'тайна')
      const text = Buffer.from(sealed.text, 'base64url')
      text[0] = text[0]! ^ 1
      expect(() => vault.open('t', { ...sealed, text: text.toString('base64url') })).toThrow()
    })
    it('after erasure opens nothing that was sealed before', async () => {
      const vault = await prepared('p1', 'p2')
      const sealed = vault.seal('t', 'p1', 'тайна')
      const other = vault.seal('t', 'p2', 'иное')
      await vault.erase('t', 'p1')
      expect(vault.open('t', sealed)).toBeNull()
      expect(vault.open('t', other)).toBe('иное')
      await vault.ready('t', ['p1'], false)
      expect(vault.open('t', sealed)).toBeNull()
    })
    it('gives the erased no new key, nor anybody who is asked for together with them', async () => {
      const vault = await prepared('p1')
      await vault.erase('t', 'p1')
      await expect(vault.ready('t', ['p3', 'p1'], true)).rejects.toMatchObject({ code: 'SUBJECT_ERASED' })
      expect(() => vault.seal('t', 'p1', 'новое')).toThrow(RangeError)
      await vault.ready('t', ['p3'], false)
      expect(() => vault.seal('t', 'p3', 'новое')).toThrow(RangeError)
      await vault.ready('u', ['p1'], true)
      expect(vault.open('u', vault.seal('u', 'p1', 'иное'))).toBe('иное')
    })
    it('gives no key to one who was erased before they had any', async () => {
      const vault = await make()
      await vault.erase('t', 'p1')
      await expect(vault.ready('t', ['p1'], true)).rejects.toMatchObject({ code: 'SUBJECT_ERASED' })
    })
    it('of an erasure and the making of a key at once leaves no key', async () => {
      const vault = await make()
      const subjects = Array.from({ length: 20 }, (_, n) => `p${n}`)
      await Promise.all(
        subjects.flatMap((subject) => [
          vault.ready('t', [subject], true).catch((error: { code?: string }) => {
            if (error.code !== 'SUBJECT_ERASED') throw error
          }),
          vault.erase('t', subject),
        ]),
      )
      for (const subject of subjects)
        await expect(vault.ready('t', [subject], true)).rejects.toMatchObject({ code: 'SUBJECT_ERASED' })
    })
  })
}
