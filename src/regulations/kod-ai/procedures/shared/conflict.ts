import { z } from 'zod'

/** What an expert or a jury member declares about an applicant (`kod-ai:4.6.4`). */
export const conflictSchema = z.object({
  /** `kod-ai:4.6.4.a` */
  interest: z.boolean(),
  /** `kod-ai:4.6.4.b` */
  creditor: z.enum(['none', 'individual', 'representative']),
  /** The intent agreement whose party the organisation of a representative is: the one exception of letter b. */
  intentAgreement: z.string().max(120).nullable(),
})
export type Conflict = z.infer<typeof conflictSchema>

export const noConflict: Conflict = { interest: false, creditor: 'none', intentAgreement: null }
