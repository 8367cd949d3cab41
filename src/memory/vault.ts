import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { Vault } from '../engine/index.ts'

/** A source of bytes: random in production, seeded where a run must repeat byte for byte. */
export type Bytes = (length: number) => Buffer

/** A vault whose keys live in memory: AES-256-GCM per subject, blind index by a keyed hash of the normalised value. */
export function memoryVault(bytes: Bytes = randomBytes): Vault {
  const keys = new Map<string, { id: string; key: Buffer }>()
  const blindKey = bytes(32)
  const normal = (plain: string) => plain.normalize('NFC').trim().toLowerCase().replaceAll('ё', 'е')

  function keyOf(tenant: string, subject: string) {
    const name = `${tenant}/${subject}`
    const known = keys.get(name)
    if (known) return known
    const made = { id: bytes(8).toString('hex'), key: bytes(32) }
    keys.set(name, made)
    return made
  }

  return {
    seal(tenant, subject, plain) {
      const { id, key } = keyOf(tenant, subject)
      const iv = bytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, iv)
      const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()])
      const blind = createHmac('sha256', blindKey)
        .update(`${tenant}/${normal(plain)}`)
        .digest('base64url')
      return {
        sealed: 1,
        subject,
        key: id,
        iv: iv.toString('base64url'),
        text: text.toString('base64url'),
        blind,
      }
    },
    open(tenant, sealed) {
      const known = keys.get(`${tenant}/${sealed.subject}`)
      if (!known || known.id !== sealed.key) return null
      const text = Buffer.from(sealed.text, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', known.key, Buffer.from(sealed.iv, 'base64url'))
      decipher.setAuthTag(text.subarray(-16))
      return decipher.update(text.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8')
    },
    erase(tenant, subject) {
      keys.delete(`${tenant}/${subject}`)
    },
  }
}
