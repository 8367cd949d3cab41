import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { Sealed } from '../kernel/index.ts'

/** A source of bytes: random in production, seeded where a run must repeat byte for byte. */
export type Bytes = (length: number) => Buffer

/** The key of one subject: 32 bytes and an id that tells a later key from an earlier, erased one. */
export interface SubjectKey {
  readonly id: string
  readonly key: Buffer
}

export const newSubjectKey = (bytes: Bytes = randomBytes): SubjectKey => ({
  id: bytes(8).toString('hex'),
  key: bytes(32),
})

/** Spellings that people take for the same: case, spaces around, ё. */
const normal = (plain: string) => plain.normalize('NFC').trim().toLowerCase().replaceAll('ё', 'е')

/** The keyed hash by which equal values of a tenant are found without reading them. */
export const blindIndex = (blindKey: Buffer, tenant: string, plain: string): string =>
  createHmac('sha256', blindKey)
    .update(`${tenant}/${normal(plain)}`)
    .digest('base64url')

/** AES-256-GCM under the subject's key. */
export function sealText(
  subject: string,
  { id, key }: SubjectKey,
  plain: string,
  blind: string,
  bytes: Bytes = randomBytes,
): Sealed {
  const iv = bytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return {
    sealed: 1,
    subject,
    key: id,
    iv: iv.toString('base64url'),
    text: text.toString('base64url'),
    blind,
  }
}

/** @throws Error where the ciphertext was changed */
export function openText({ key }: SubjectKey, sealed: Sealed): string {
  const text = Buffer.from(sealed.text, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(sealed.iv, 'base64url'))
  decipher.setAuthTag(text.subarray(-16))
  return decipher.update(text.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8')
}
