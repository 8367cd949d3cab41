import { z } from 'zod'
import { dateText, linkText, moneyText, personalText, someText } from '../../../../kernel/index.ts'
import { requisites, sha256 } from '../contract/index.ts'
import { originSchema } from '../imported/index.ts'

/** A share of a member in a payment or an expense. */
const line = z.strictObject({ person: someText(200), amount: moneyText() })

/** A stage as the registry shows it: its end and tranche, and what became of them. */
const importedStage = z.strictObject({
  ends: dateText().meta({ clause: 'kod-ai:contract-app-7.col-3' }),
  amount: moneyText().meta({ clause: 'kod-ai:6.4.2' }),
  /** The tranche of the stage; lines null: split by the members' shares. */
  paid: z
    .strictObject({ on: dateText(), order: someText(100), lines: z.array(line).max(20).nullable() })
    .nullable()
    .meta({ clause: 'kod-ai:6.4.4' }),
  filedOn: dateText().nullable().meta({ clause: 'kod-ai:6.3/2' }),
  acceptedOn: dateText().nullable().meta({ clause: 'kod-ai:contract-6.5.date' }),
  /** By the report of the stage, a row a member; empty before it is filed. */
  spent: z.array(line).max(20).meta({ clause: 'kod-ai:contract-app-5.col-4' }),
})

/** Requisites that the registry happens to have; what it lacks the member gives later (`kod-ai:contract-4.1.k`). */
const importedMember = requisites.partial().extend({
  person: someText(200),
  name: personalText('person').meta({ personal: 'person', clause: 'kod-ai:contract-11.fio' }),
  grant: moneyText().meta({ clause: 'kod-ai:contract-app-8.col-3' }),
})

/** States in which a running grant may be taken over: its works go on, are under review, or are accepted. */
export const importedStates = ['active', 'final-review', 'completing'] as const

/** A grant that runs elsewhere, with all money that moved so far. */
export const importedGrant = z.strictObject({
  ...originSchema,
  state: z.enum(importedStates),
  agreement: z.strictObject({
    number: someText(100),
    signed: dateText(),
    /** SHA-256 of the signed text, where the file is at hand. */
    text: sha256().nullable(),
  }),
  contest: someText(200),
  applicationNumber: someText(100),
  topic: someText(1000),
  lot: z.string().max(40).meta({ clause: 'kod-ai:1.4' }),
  total: moneyText().meta({ clause: 'kod-ai:2.1/1' }),
  months: z.int().meta({ clause: 'kod-ai:2.3/1' }),
  extension: z.int().meta({ clause: 'kod-ai:fn7' }),
  percents: z.array(z.int()).max(10).nullable().meta({ clause: 'kod-ai:fn6' }),
  members: z.array(importedMember).min(1).max(10),
  stages: z.array(importedStage).min(1).max(10),
  returns: z
    .array(line.extend({ on: dateText(), order: someText(100) }))
    .max(50)
    .meta({ clause: 'kod-ai:6.15/2' }),
  codes: z.strictObject({
    technology: z.string().max(100),
    task: z.string().max(100),
    result: z.string().max(100),
  }),
  /** What the final report names: needed once it is filed, so that the completion can be confirmed. */
  library: z
    .strictObject({
      repository: linkText(),
      licence: z.strictObject({ id: someText(60), url: linkText() }),
    })
    .nullable()
    .meta({ clause: 'kod-ai:contract-5.1' }),
})
export type ImportedGrant = z.infer<typeof importedGrant>

/** Last day, tranche by tranche, of what happened; the state that follows from it. */
export function stateOfStages(stages: ImportedGrant['stages']): ImportedGrant['state'] {
  const last = stages.at(-1)!
  if (last.acceptedOn !== null) return 'completing'
  return last.filedOn === null ? 'active' : 'final-review'
}
