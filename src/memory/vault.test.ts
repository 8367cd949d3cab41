import { describe, expect, it } from 'vitest'
import { memoryVault } from './vault.ts'

describe('vault', () => {
  it('opens what it sealed, for the right tenant and subject only', () => {
    const vault = memoryVault()
    const sealed = vault.seal('t', 'p1', 'Примеров Лука')
    expect(JSON.stringify(sealed)).not.toContain('Примеров')
    expect(vault.open('t', sealed)).toBe('Примеров Лука')
    expect(vault.open('u', sealed)).toBeNull()
  })
  it('blinds equal values equally whatever their spelling of case and ё, different values differently', () => {
    const vault = memoryVault()
    const blind = (plain: string, tenant = 't') => vault.seal(tenant, 'p', plain).blind
    expect(blind(' Семёнов ')).toBe(blind('семенов'))
    expect(blind('Семёнов')).not.toBe(blind('Сёмин'))
    expect(blind('Семёнов')).not.toBe(blind('Семёнов', 'u'))
  })
  it('refuses a changed ciphertext', () => {
    const vault = memoryVault()
    const sealed = vault.seal('t', 'p1', 'тайна')
    const text = Buffer.from(sealed.text, 'base64url')
    text[0] = text[0]! ^ 1
    expect(() => vault.open('t', { ...sealed, text: text.toString('base64url') })).toThrow()
  })
  it('after erasure opens nothing that was sealed before', () => {
    const vault = memoryVault()
    const sealed = vault.seal('t', 'p1', 'тайна')
    vault.erase('t', 'p1')
    expect(vault.open('t', sealed)).toBeNull()
    vault.seal('t', 'p1', 'новое')
    expect(vault.open('t', sealed)).toBeNull()
  })
})
