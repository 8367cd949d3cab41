import { z } from 'zod'
import { personalText } from '../../../../../kernel/index.ts'
import type { AgreementRefusedNotice } from '../opening.ts'
import { action, negotiating } from '../vocabulary.ts'

/** The winner cannot or will not sign and says why at once. */
export const refuseByWinner = action({
  name: 'refuse-by-winner',
  title: { ru: 'Отказаться от договора', en: 'Refuse the agreement' },
  clauses: ['kod-ai:5.8/3'],
  by: ['member'],
  from: [...negotiating],
  to: 'refused-by-winner',
  input: z.strictObject({
    reason: personalText('actor').meta({ personal: 'actor', clause: 'kod-ai:5.8/3' }),
  }),
  effect: (facts, { input, on }) => ({
    ...facts,
    refusal: { by: 'winner', ground: 'kod-ai:5.8/3', reason: input.reason, on },
  }),
  stops: {
    'docs-to-fund': () => '*',
    corrections: () => '*',
    'fund-review': () => '*',
    'agreement-total': () => '*',
    sign: () => '*',
  },
  children: ({ file, input }) => {
    const notice: AgreementRefusedNotice = { agreement: file.id, by: 'winner', reason: input.reason }
    return [
      {
        child: 'refused',
        procedure: 'application',
        case: file.parent!,
        action: 'agreement-refused',
        input: notice,
      },
    ]
  },
  notices: () => [{ to: 'role:fund-officer', message: 'notice.refused' }],
})
