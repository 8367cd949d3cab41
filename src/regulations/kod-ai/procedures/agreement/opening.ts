import { z } from 'zod'
import { dateText, moneyText, personalText, someText } from '../../../../kernel/index.ts'

/** The five lots of the round (`kod-ai:1.4`). */
export const lots = ['computer-vision', 'nlp', 'speech', 'decision-support', 'advanced-methods'] as const

/**
 * With what the publication of the results opens an agreement (`kod-ai:4.11`, `kod-ai:5.8/1`): sent by the system as
 * the input of `agreement.open`, parent = the application.
 * `total` is the approved sum; `members[].grant` is each member's share as requested, in the order of the application,
 * so that the shares add up to `requestedTotal` and have to be split anew where the commission lowered the sum.
 */
export const agreementOpening = z.strictObject({
  contest: someText(200).meta({ clause: 'kod-ai:contract-1.1' }),
  applicationNumber: someText(100).meta({ clause: 'kod-ai:contract-app-1.head' }),
  /** The day the results were published: day 0 of the clocks of 5.8. */
  published: dateText().meta({ clause: 'kod-ai:5.8/1' }),
  topic: someText(1000).meta({ clause: 'kod-ai:contract-1.2' }),
  lot: z.enum(lots).meta({ clause: 'kod-ai:1.4' }),
  total: moneyText().meta({ clause: 'kod-ai:contract-3.1' }),
  requestedTotal: moneyText().meta({ clause: 'kod-ai:2.2' }),
  members: z
    .array(
      z.strictObject({
        person: someText(200),
        name: personalText('person').meta({ personal: 'person', clause: 'kod-ai:contract-11.fio' }),
        grant: moneyText().meta({ clause: 'kod-ai:fn11' }),
      }),
    )
    .min(1)
    .max(10)
    .meta({ clause: 'kod-ai:contract-pre' }),
  /** 12, 18 or 24. */
  months: z.int().meta({ clause: 'kod-ai:2.3/1' }),
  edition: someText(100),
  directorateProtocol: z
    .strictObject({ number: someText(100), date: dateText() })
    .meta({ clause: 'kod-ai:contract-1.4' }),
  /** Results declared in the application; frozen in the agreement (`kod-ai:contract-1.6`). */
  declaredResults: z.array(someText()).max(50).optional(),
  /** False where the expertise found no open AI library; such a project gets no agreement (`kod-ai:contract-1.1`). */
  openLibrary: z.boolean().optional(),
})

export type AgreementOpening = z.infer<typeof agreementOpening>

/** What the agreement sends back to the application once it is in force: input of `application.granted`. */
export const grantedNotice = z.strictObject({
  agreement: someText(200),
  number: someText(100),
  signed: dateText(),
})
export type GrantedNotice = z.infer<typeof grantedNotice>

/** What the agreement sends back where it is refused: input of `application.agreement-refused`. */
export const agreementRefusedNotice = z.strictObject({
  agreement: someText(200),
  by: z.enum(['winner', 'fund']),
  reason: personalText('holder'),
})
export type AgreementRefusedNotice = z.infer<typeof agreementRefusedNotice>
