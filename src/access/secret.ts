import { createHash, randomBytes } from 'node:crypto'

const letters = 'abcdefghijklmnopqrstuvwxyz234567'

/** A random name of so many letters of base32, five bits each, after a prefix: `p-…` a person, `s-…` a session. */
export function randomName(prefix: string, length = 16): string {
  let name = ''
  for (const byte of randomBytes(length)) name += letters[byte & 31]
  return `${prefix}-${name}`
}

/** What a link or a cookie carries: 256 random bits that nobody can guess, so a plain hash of them is enough to keep. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** The only form in which a secret is kept. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Sixteen letters in groups of four (80 bits), to be written down on paper. */
export function newRecoveryCode(): string {
  return randomName('', 16)
    .slice(1)
    .replace(/(.{4})(?=.)/g, '$1-')
}

/** A recovery code as people type it, in the form that is hashed. */
export const plainRecoveryCode = (typed: string): string => typed.toLowerCase().replace(/[\s-]/g, '')
