import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { Problem } from '../../kernel/index.ts'

/**
 * The master key of an installation: 32 bytes that never enter the database. Subject keys are wrapped under one key made of
 * it, blind indexes under another.
 */
export interface MasterKey {
  /** Wraps bytes so that they open only for the same name. */
  wrap(name: string, plain: Buffer): string
  /** @throws Error where text or name were changed, or under another master key */
  unwrap(name: string, wrapped: string): Buffer
  readonly blindKey: Buffer
}

const LENGTH = 32

/** Reads a master key of 32 bytes in base64. @throws Problem MASTER_KEY_INVALID */
export function masterKey(base64: string): MasterKey {
  const root = Buffer.from(base64.trim(), 'base64')
  if (root.length !== LENGTH) throw invalid()
  const derived = (purpose: string) => Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), purpose, LENGTH))
  const wrapping = derived('mera/wrap/1')
  return {
    blindKey: derived('mera/blind/1'),
    wrap(name, plain) {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', wrapping, iv).setAAD(Buffer.from(name))
      return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64')
    },
    unwrap(name, wrapped) {
      const bytes = Buffer.from(wrapped, 'base64')
      const cipher = createDecipheriv('aes-256-gcm', wrapping, bytes.subarray(0, 12))
      cipher.setAAD(Buffer.from(name)).setAuthTag(bytes.subarray(-16))
      return Buffer.concat([cipher.update(bytes.subarray(12, -16)), cipher.final()])
    },
  }
}

/** A new master key as text. */
export const newMasterKey = (): string => randomBytes(LENGTH).toString('base64')

/** A short mark that tells two master keys apart and gives nothing away. */
export const masterKeyMark = (key: MasterKey): string =>
  createHmac('sha256', key.blindKey).update('mera/mark').digest('hex').slice(0, 16)

const invalid = () =>
  new Problem(
    'MASTER_KEY_INVALID',
    'content',
    { ru: 'Главный ключ непригоден', en: 'The master key is unusable' },
    [
      {
        path: 'masterKey',
        message: { ru: 'нужны 32 байта в base64', en: '32 bytes in base64 are needed' },
        remedy: {
          ru: 'Создайте ключ: openssl rand -base64 32',
          en: 'Make a key: openssl rand -base64 32',
        },
      },
    ],
  )
