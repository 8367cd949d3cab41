import { z } from 'zod'
import { check, distinct, partyList, refuse, scoRule, without } from './kit.ts'

/**
 * Whether a joint project may begin: every interested Party signed the arrangement of this case (`sco:IV`). Only those who are
 * interested are asked; a signature of somebody else counts for nothing.
 * @throws Problem TWO_PARTIES_REQUIRED
 */
export const projectConsent = scoRule({
  name: 'project-consent',
  revision: 1,
  title: {
    ru: 'Договорённость о совместном проекте',
    en: 'Arrangement of a joint project',
    zh: '联合项目安排',
  },
  clauses: ['sco:IV', 'sco:II', 'sco:II/2', 'sco:pre.1'],
  parameters: ['project.least'],
  input: z.object({ interested: partyList('sco:IV'), signed: partyList('sco:IV') }),
  output: z.object({
    state: z.enum(['active', 'arrangement-pending']),
    type: z.enum(['bilateral', 'multilateral']),
    missing: z.array(z.string()),
  }),
  example: { interested: ['ru', 'cn'], signed: ['ru'] },
  decide({ interested, signed }, { parameters }, trace) {
    const parties = distinct(interested)
    const least = parameters['project.least']
    if (parties.length < least)
      throw refuse(
        'TWO_PARTIES_REQUIRED',
        'sco:IV',
        'interested',
        {
          ru: `Совместный проект ведут не меньше чем ${least} Стороны`,
          en: `A joint project has at least ${least} Parties`,
          zh: '联合项目至少须有两方',
        },
        { ru: 'Назовите ещё одну заинтересованную Сторону', en: 'Name one more interested Party' },
        { count: parties.length },
      )
    for (const party of without(signed, parties))
      trace.note('not-applicable', 'sco:IV', 'consent.outsider', { party })
    for (const party of parties) check(trace, signed.includes(party), 'sco:IV', 'consent.signed', { party })
    const missing = without(parties, signed)
    return {
      state: missing.length === 0 ? ('active' as const) : ('arrangement-pending' as const),
      type: parties.length === 2 ? ('bilateral' as const) : ('multilateral' as const),
      missing,
    }
  },
})
