import { z } from 'zod'
import { check, distinct, partyList, refuse, scoRule, without } from './kit.ts'

/** Where a difference stands: settled when every disputing Party confirms the text, else consultations go on (`sco:VI/3`). */
export const dispute = scoRule({
  name: 'dispute',
  revision: 1,
  title: { ru: 'Разногласие', en: 'Difference', zh: '分歧' },
  clauses: ['sco:VI/3'],
  input: z.object({ parties: partyList('sco:VI/3'), confirmed: partyList('sco:VI/3') }),
  output: z.object({
    state: z.enum(['settled', 'consultation-continues']),
    missing: z.array(z.string()),
  }),
  example: { parties: ['ru', 'kz'], confirmed: ['ru'] },
  decide({ parties, confirmed }, _, trace) {
    const all = distinct(parties)
    if (all.length < 2)
      throw refuse(
        'TWO_PARTIES_REQUIRED',
        'sco:VI/3',
        'parties',
        {
          ru: 'Разногласие бывает между Сторонами',
          en: 'A difference is between Parties',
          zh: '分歧须有双方',
        },
        { ru: 'Назовите обе стороны разногласия', en: 'Name both sides of the difference' },
      )
    for (const party of all)
      check(trace, confirmed.includes(party), 'sco:VI/3', 'dispute.confirmed', { party })
    const missing = without(all, confirmed)
    return {
      state: missing.length === 0 ? ('settled' as const) : ('consultation-continues' as const),
      missing,
    }
  },
})
