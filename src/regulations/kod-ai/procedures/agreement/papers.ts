import { z } from 'zod'
import { personalText, someText } from '../../../../kernel/index.ts'
import { estimate, plan, requisites, specification } from '../contract/index.ts'

/**
 * The papers of 5.8 that the winner fills in. The estimate is the split of the grant; the topic is repeated so that
 * papers for another project are noticed. The declaration is signed by each member apart.
 */
export const papersInput = z.strictObject({
  topic: someText(1000).meta({ clause: 'kod-ai:contract-1.2' }),
  specification,
  plan,
  estimate,
  /** The number of the stage in whose last year the working link will stand (annex 2). */
  linkStage: z.int().meta({ clause: 'kod-ai:contract-app-2.fn-23' }),
  /** Given once; left out with corrections they stay as they are, so that passports are not typed again. */
  requisites: z.array(requisites).max(20).optional().meta({ clause: 'kod-ai:contract-11.fn-18' }),
  /** What the winner says to the remarks. */
  answer: personalText('actor').optional().meta({ personal: 'actor', clause: 'kod-ai:5.8/2' }),
})
export type PapersInput = z.infer<typeof papersInput>
