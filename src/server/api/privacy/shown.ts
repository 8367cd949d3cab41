import type { z } from 'zod'
import type { Bar, ErasureRequest } from '../../../privacy/index.ts'
import type { request } from './schemas.ts'

/** A request on the wire: with what stood against it when it was decided, or stands against it now. */
export const shownRequest = (
  { id, subject, state, askedAt, askedBy, due, decision, doneAt }: ErasureRequest,
  bars: readonly Bar[] = decision?.bars ?? [],
): z.infer<typeof request> => ({
  id,
  person: subject,
  state,
  askedAt,
  askedBy,
  due,
  decidedAt: decision?.at ?? null,
  decidedBy: decision?.by ?? null,
  basis: decision && { ...decision.basis },
  doneAt,
  bars: bars.map((bar) => ({ ...bar })),
})
