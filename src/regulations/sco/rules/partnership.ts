import { z } from 'zod'
import { check, partyCode, partyList, scoRule } from './kit.ts'

/** Whether a public-private project stands: at least one Party, at least one partner, and a Party vouches for each (`sco:II/6`). */
export const partnership = scoRule({
  name: 'partnership',
  revision: 1,
  title: { ru: 'Государственно-частное партнёрство', en: 'Public-private partnership', zh: '公私合作' },
  clauses: ['sco:II/6'],
  input: z.object({
    parties: partyList('sco:II/6'),
    partners: z
      .array(
        z.object({ name: z.string().trim().min(1).max(300), vouchedBy: partyCode('sco:II/6').nullable() }),
      )
      .max(200),
  }),
  output: z.object({ valid: z.boolean(), broken: z.array(z.string()) }),
  example: { parties: ['ru'], partners: [{ name: 'Лаборатория', vouchedBy: 'kz' }] },
  decide({ parties, partners }, _, trace) {
    const broken: string[] = []
    if (!check(trace, parties.length > 0, 'sco:II/6', 'partnership.party')) broken.push('PARTY_REQUIRED')
    if (!check(trace, partners.length > 0, 'sco:II/6', 'partnership.partner')) broken.push('PARTNER_REQUIRED')
    const results = partners.map(({ name, vouchedBy }) =>
      check(trace, vouchedBy !== null, 'sco:II/6', 'partnership.vouched', { name }),
    )
    if (results.includes(false)) broken.push('PARTNER_NOT_VOUCHED')
    return { valid: broken.length === 0, broken }
  },
})
