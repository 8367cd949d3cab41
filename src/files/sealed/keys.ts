import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Vault } from '../../engine/index.ts'
import { isSealed } from '../../kernel/index.ts'
import type { FileKeys } from '../ports.ts'

/** Keys of files wrapped by a vault: the key of a file is one more personal value of its subject. */
export function vaultFileKeys(vault: Vault): FileKeys {
  return {
    async wrap(tenant, subject, key) {
      await vault.ready(tenant, [subject], true)
      return JSON.stringify(vault.seal(tenant, subject, key.toString('base64url')))
    },
    async unwrap(tenant, subject, wrapped) {
      const sealed: unknown = JSON.parse(wrapped)
      if (!isSealed(sealed) || sealed.subject !== subject)
        throw new TypeError(`the wrapped key is not of ${subject}`)
      await vault.ready(tenant, [subject], false)
      const key = vault.open(tenant, sealed)
      return key === null ? null : Buffer.from(key, 'base64url')
    },
  }
}

/** A new key of a file. */
export const newFileKey = (): Buffer => randomBytes(32)

/** The key of a part: bytes and name never share one. */
const part = (key: Buffer, what: 'bytes' | 'name') =>
  Buffer.from(hkdfSync('sha256', key, '', `mera file ${what} 1`, 32))

export const bytesKey = (key: Buffer): Buffer => part(key, 'bytes')

/** The name of a file under its key: names of people stand in names of files. */
export function sealName(key: Buffer, name: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', part(key, 'name'), iv)
  return Buffer.concat([iv, cipher.update(name, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString(
    'base64url',
  )
}

/** @throws Error where the sealed name was changed */
export function openName(key: Buffer, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', part(key, 'name'), bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(-16))
  return decipher.update(bytes.subarray(12, -16), undefined, 'utf8') + decipher.final('utf8')
}
