import { z } from 'zod'
import { check, exportRule, field } from './kit.ts'

/** The bans that the terms of a deal carry (`export:5.2`). */
export const bans = ['wmd', 'terror', 'military'] as const
export type Ban = (typeof bans)[number]
const clauseOf = { wmd: 'export:5.2/1', terror: 'export:5.2/2', military: 'export:5.2/3' } as const
const errors = ['CONFLICT_5_2', 'OMISSION_REASON_REQUIRED', 'END_USER_NOT_COVERED'] as const

const input = z.object({
  included: field(
    z.array(z.enum(bans)).max(3),
    'export:5.2',
    'Укажите включённые условия: wmd, terror, military',
    'Name the included terms: wmd, terror, military',
  ),
  coversEndUser: z.boolean(),
  /** The contract itself lets the solution be used for military ends. */
  militaryUseAllowed: z.boolean(),
  omissionReason: z.string().trim().max(2000).nullable(),
})

/** Whether the terms of a deal carry the three bans; what is left out needs a reason (`export:5.2`). */
export const contract = exportRule({
  name: 'contract',
  revision: 1,
  title: { ru: 'Запреты в условиях сделки', en: 'Bans in the terms of a deal' },
  clauses: ['export:5.2', 'export:5.2/1', 'export:5.2/2', 'export:5.2/3'],
  input,
  output: z.object({
    complete: z.boolean(),
    missing: z.array(z.enum(bans)),
    errors: z.array(z.enum(errors)),
  }),
  example: {
    included: ['wmd', 'terror'],
    coversEndUser: true,
    militaryUseAllowed: false,
    omissionReason: null,
  },
  publicFacts: true,
  decide({ included, coversEndUser, militaryUseAllowed, omissionReason }, _, trace) {
    const found: (typeof errors)[number][] = []
    const missing = bans.filter(
      (ban) => !check(trace, included.includes(ban), clauseOf[ban], 'contract.ban', { ban }),
    )
    if (!check(trace, !militaryUseAllowed, 'export:5.2/3', 'contract.no-military')) found.push('CONFLICT_5_2')
    if (missing.length > 0 && !check(trace, !!omissionReason, 'export:5.2', 'contract.reason'))
      found.push('OMISSION_REASON_REQUIRED')
    if (included.length > 0 && !check(trace, coversEndUser, 'export:5.2', 'contract.end-user'))
      found.push('END_USER_NOT_COVERED')
    return { complete: missing.length === 0 && found.length === 0, missing, errors: found }
  },
})
