import { z } from 'zod'
import { sha256Hex } from '../../../kernel/index.ts'
import { faultIn } from './clean.ts'
import { wrong } from './refusals.ts'

/** A short name of what a page is of: a cursor goes on with the same question only. */
const nameOf = (question: unknown): string => sha256Hex(JSON.stringify(question)).slice(0, 16)

/** Where a page ended, as one opaque word. It holds nothing but what the page itself showed. */
export const writeCursor = (question: unknown, mark: unknown): string =>
  Buffer.from(JSON.stringify([nameOf(question), mark])).toString('base64url')

const refused = () =>
  wrong(
    'cursor',
    { ru: 'эта отметка не от этого списка', en: 'this cursor does not belong to this list' },
    {
      ru: 'Передайте next предыдущей страницы с теми же условиями или начните сначала',
      en: 'Pass the next of the page before with the same conditions, or begin anew',
    },
  )

/** Reads where the page before ended. @throws Problem INVALID_INPUT where the word is no cursor of this question */
export function readCursor<T>(schema: z.ZodType<T>, question: unknown, cursor: string): T {
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw refused()
  }
  const read = z.tuple([z.literal(nameOf(question)), schema]).safeParse(value)
  if (!read.success || faultIn(read.data)) throw refused()
  return read.data[1]
}
