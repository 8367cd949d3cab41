import type { Context } from 'hono'
import { z } from 'zod'
import { languageOf } from '../language.ts'
import { language, mail } from './schemas.ts'

/** Asks for a letter to an address; its language is that of the request where none is named. */
export const letterInput = z.strictObject({ mail, language: language.optional() })

/** The answer to an address, whether or not it is known. */
export const letterSent = z.object({ sent: z.literal(true) })

/** What was asked, in the language the letter will have. */
export const letterAsked = (c: Context, input: z.output<typeof letterInput>) => ({
  mail: input.mail,
  language: input.language ?? languageOf(c.req.header('accept-language')),
})
