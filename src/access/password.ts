import { hash, parseOptions, verify } from '@node-rs/argon2'
import type { Text } from '../kernel/index.ts'
import { commonPasswords } from './common-passwords.ts'
import { wrongField } from './refusals.ts'

/** What one hash costs. Stored with each hash, so that it can be raised: the next sign-in hashes anew. */
export interface PasswordCost {
  /** Kibibytes. */
  readonly memoryCost: number
  readonly timeCost: number
  readonly parallelism: number
}

/** Hashing of passwords. */
export interface Passwords {
  hash(password: string): Promise<string>
  /** Compares with a stored hash, or with a hash of nobody's where there is none: both take the same time. */
  verify(stored: string | null, password: string): Promise<boolean>
  /** Whether a stored hash is cheaper than today's cost. */
  outdated(stored: string): boolean
}

const LEAST = 12
const MOST = 256

/** One person's two keyboards may compose a letter in two ways: compared in one form (RFC 8265 section 4.2). */
const normal = (password: string) => password.normalize('NFKC')

/** argon2id with the cost given; the default is OWASP's. */
export function argonPasswords(
  cost: PasswordCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 },
): Passwords {
  let nobodys: Promise<string> | null = null
  return {
    hash: (password) => hash(normal(password), cost),
    async verify(stored, password) {
      nobodys ??= hash('', cost)
      const matches = await verify(stored ?? (await nobodys), normal(password))
      return matches && stored !== null
    },
    outdated(stored) {
      const made = parseOptions(stored)
      return (
        made.memoryCost !== cost.memoryCost ||
        made.timeCost !== cost.timeCost ||
        made.parallelism !== cost.parallelism
      )
    },
  }
}

const remedy: Text = {
  ru: 'Возьмите фразу из нескольких слов',
  en: 'Take a phrase of several words',
}

/**
 * Length and nothing well known: rules of composition make passwords worse (NIST SP 800-63B section 5.1.1.2).
 * @throws Problem INVALID_INPUT
 */
export function checkPassword(password: string, mail: string | null, path = 'password'): void {
  const plain = normal(password)
  const length = [...plain].length
  if (length < LEAST) {
    throw wrongField(
      path,
      { ru: `нужно не меньше ${LEAST} знаков`, en: `at least ${LEAST} characters are needed` },
      remedy,
    )
  }
  if (length > MOST) throw wrongField(path, { ru: `больше ${MOST} знаков`, en: `over ${MOST} characters` })
  const bare = plain.toLowerCase().replace(/[\s._-]/g, '')
  const ofOne = new Set(bare).size < 4
  const own = mail !== null && (plain.toLowerCase() === mail || bare === mail.replace(/[\s._-]/g, ''))
  if (ofOne || own || commonPasswords.has(bare)) {
    throw wrongField(path, { ru: 'этот пароль легко угадать', en: 'this password is easily guessed' }, remedy)
  }
}
