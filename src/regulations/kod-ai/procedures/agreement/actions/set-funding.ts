import { z } from 'zod'
import { personalText } from '../../../../../kernel/index.ts'
import { tranches } from '../../../rules/index.ts'
import { content, stageCount } from '../../contract/index.ts'
import { action } from '../vocabulary.ts'

/** The Fund changes the order of funding or adds a month, before signing and with a reason; the first share may be all. */
export const setFunding = action({
  name: 'set-funding',
  title: { ru: 'Изменить порядок финансирования или срок', en: 'Change the order of funding or the term' },
  clauses: [
    'kod-ai:fn6',
    'kod-ai:fn7',
    'kod-ai:fn8',
    'kod-ai:6.4.2',
    'kod-ai:contract-app-7.fn-revise',
    'kod-ai:contract-app-7.col-4',
    'kod-ai:contract-app-7.12',
    'kod-ai:contract-app-7.18',
    'kod-ai:contract-app-7.24',
  ],
  by: ['fund-officer'],
  from: ['awaiting-papers', 'fund-review', 'remarks', 'agreed'],
  to: 'same',
  input: z.strictObject({
    /** Whole percents by stage, or null for the shares of the table. */
    percents: z.array(z.int()).max(10).nullable(),
    extension: z.int(),
    reason: personalText('holder'),
  }),
  guard(guard, { facts, input }) {
    const count = stageCount(facts.award!.months)
    const { total, months } = facts.award!
    const { percents } = input
    const { errors } = guard.rule(tranches, { total, months, percents, roundTo: 'rouble' as const })
    const wrong = errors.find((code) => code !== 'NOT_POSITIVE' && code !== 'TOTAL_OVER_10M')
    guard.ensure(
      wrong === undefined && percents?.[0] !== 0,
      'kod-ai:fn8',
      'funding.percents',
      { count, given: (percents ?? []).map(String) },
      content(wrong ?? 'PERCENT_RANGE', 'percents'),
    )
    guard.ensure(
      input.extension === 0 || input.extension === 1,
      'kod-ai:fn7',
      'funding.extension',
      { extension: input.extension },
      content('EXTENSION_OVER_1', 'extension'),
    )
  },
  effect: (facts, { input }) => ({
    ...facts,
    funding: { percents: input.percents, extension: input.extension, reason: input.reason },
  }),
})
