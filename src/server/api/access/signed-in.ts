import type { Context } from 'hono'
import { z } from 'zod'
import type { Opened, SignedIn } from '../../../access/index.ts'
import { dropCookie, putCookie, putSession } from './cookies.ts'
import type { AccessApiParts } from './parts.ts'

/** The answer of signing in: done, or the ticket with which the second step is taken. */
export const signedIn = z.discriminatedUnion('next', [
  z.object({ next: z.literal('done'), person: z.string(), endsAt: z.string() }),
  z.object({ next: z.literal('second-step'), ticket: z.string() }),
])

/** The answer where no second step can follow. */
export const entered = z.object({ next: z.literal('done'), person: z.string(), endsAt: z.string() })

/** Puts the session into its cookie and tells who it is of. */
export function enteredAs(c: Context, parts: AccessApiParts, opened: Opened): z.infer<typeof entered> {
  putSession(c, parts, opened)
  dropCookie(c, parts, 'step')
  return { next: 'done', person: opened.session.person, endsAt: opened.session.endsAt }
}

/** Likewise, or the ticket of the first step, in a cookie too: a page without a script need not carry it. */
export function answerOf(c: Context, parts: AccessApiParts, signed: SignedIn): z.infer<typeof signedIn> {
  if (signed.next === 'done') return enteredAs(c, parts, signed.opened)
  putCookie(c, parts, 'step', signed.ticket, parts.access.settings.lives['second-step'] / 1000)
  return { next: 'second-step', ticket: signed.ticket }
}
