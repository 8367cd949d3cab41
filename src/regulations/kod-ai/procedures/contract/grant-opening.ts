import { z } from 'zod'
import { dateText, moneyText, personalText, someText } from '../../../../kernel/index.ts'
import { reportKinds } from './annexes.ts'
import { requisites } from './requisites.ts'
import { sha256 } from './signature.ts'

/** With what the last signature under the agreement opens the grant (`kod-ai:6.4.1`, `kod-ai:contract-10.1`). */
export const grantOpening = z.strictObject({
  agreement: z.strictObject({ number: someText(100), signed: dateText(), text: sha256() }),
  contest: someText(200),
  applicationNumber: someText(100),
  topic: someText(1000),
  lot: someText(100),
  total: moneyText(),
  months: z.int(),
  extension: z.int(),
  percents: z.array(z.int()).nullable(),
  tranches: z.array(moneyText()).min(1),
  stageEnds: z.array(dateText()).min(1),
  members: z
    .array(
      z.strictObject({
        person: someText(200),
        name: personalText('person'),
        grant: moneyText(),
        works: z.array(z.string()),
      }),
    )
    .min(1)
    .max(10),
  works: z.array(z.strictObject({ key: z.string(), title: z.string(), stages: z.array(z.int()) })),
  /** Documents that an interim stage asks for. */
  interim: z.array(z.enum(reportKinds)),
  /** The stage in whose last year the working link is planned (annex 2). */
  linkStage: z.int(),
  requirements: z.array(z.strictObject({ key: z.string(), text: z.string() })),
  declaredResults: z.array(z.string()),
  codes: z.strictObject({ technology: z.string(), task: z.string(), result: z.string() }),
  requisites: z.array(requisites),
})
export type GrantOpening = z.infer<typeof grantOpening>
