import type { Context } from 'hono'
import { sha256Hex } from '../../../kernel/index.ts'
import { wrong } from './refusals.ts'

const LONGEST_KEY = 200
const printable = /^[\x21-\x7e]+$/

/**
 * The idempotency key of a command as the engine keeps it. It is tied to the person, so that nobody reaches another's result
 * by guessing a key, and it can be none of the keys that the relay makes.
 * @throws Problem INVALID_INPUT
 */
export function idempotencyKey(c: Context, person: string): string | null {
  const key = c.req.header('idempotency-key')
  if (key === undefined) return null
  if (key.length > LONGEST_KEY || !printable.test(key))
    throw wrong(
      'Idempotency-Key',
      {
        ru: `ключ повтора: от 1 до ${LONGEST_KEY} печатных знаков ASCII без пробелов`,
        en: `an idempotency key has 1 to ${LONGEST_KEY} printable ASCII characters without spaces`,
      },
      { ru: 'Возьмите случайный UUID', en: 'Take a random UUID' },
    )
  // What people take for a key may say something of them: only its hash is kept.
  return `by/${person}/${sha256Hex(key)}`
}

/** The version that a caller saw (RFC 9110 section 13.1.1), or null where they name none. @throws Problem INVALID_INPUT */
export function ifMatch(c: Context): number | null {
  const header = c.req.header('if-match')
  if (header === undefined || header.trim() === '*') return null
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim())?.[1]
  if (version === undefined)
    throw wrong(
      'If-Match',
      { ru: 'нужна одна версия в кавычках', en: 'one version in quotes is needed' },
      { ru: 'Например If-Match: "7"', en: 'For example If-Match: "7"' },
    )
  return Number(version)
}

export const etag = (version: number): string => `"${version}"`
