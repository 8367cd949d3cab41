import { describe, expect, it } from 'vitest'
import { memoryVault } from '../../memory/index.ts'
import { bytesKey, newFileKey, openName, sealName, vaultFileKeys } from './keys.ts'

describe('keys of files', () => {
  it('come back for the right tenant and subject, until the subject is erased', async () => {
    const vault = memoryVault()
    const keys = vaultFileKeys(vault)
    const key = newFileKey()
    const wrapped = await keys.wrap('t', 'ada', key)
    expect(wrapped).not.toContain(key.toString('base64url'))
    expect((await keys.unwrap('t', 'ada', wrapped))?.equals(key)).toBe(true)
    await expect(keys.unwrap('t', 'bob', wrapped)).rejects.toThrow('not of bob')
    await vault.erase('t', 'ada')
    expect(await keys.unwrap('t', 'ada', wrapped)).toBeNull()
    await expect(keys.wrap('t', 'ada', newFileKey())).rejects.toMatchObject({ code: 'SUBJECT_ERASED' })
  })

  it('seal names apart from bytes', () => {
    const key = newFileKey()
    const sealed = sealName(key, 'Паспорт Иванова.pdf')
    expect(sealed).not.toBe(sealName(key, 'Паспорт Иванова.pdf'))
    expect(openName(key, sealed)).toBe('Паспорт Иванова.pdf')
    expect(bytesKey(key).equals(key)).toBe(false)
    expect(() => openName(newFileKey(), sealed)).toThrow()
  })
})
