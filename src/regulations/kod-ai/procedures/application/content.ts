import { z } from 'zod'
import { linkText, personalNote, personalText } from '../../../../kernel/index.ts'
import { documentSchema, fundProjectSchema, idText, moneyText, sha256Text } from '../shared/index.ts'
import { declaredSchema } from './declared.ts'

/** One person of the applicant (what is left empty the guard tells with its clause), as form 1 asks (`kod-ai:f1.2.3`) and with what the clauses check besides the form. */
export const memberSchema = z.object({
  person: idText(),
  name: personalNote('person', 200).meta({ personal: 'person', clause: 'kod-ai:f1.1' }),
  phone: personalNote('person', 200).meta({ personal: 'person', clause: 'kod-ai:f1.2.3.1' }),
  leaderId: personalNote('person', 200).meta({ personal: 'person', clause: 'kod-ai:f1.2.3.2' }),
  /** ISO country code. */
  citizen: z.string().max(3).meta({ clause: 'kod-ai:3.1' }),
  grant: moneyText().meta({ clause: 'kod-ai:f1.2.3.3' }),
  /** What this member does, from the terms of reference: the share follows it. */
  scope: z.string().max(4000).meta({ clause: 'kod-ai:2.1/2' }),
  fundProjects: z.array(fundProjectSchema).max(20).meta({ clause: 'kod-ai:3.2/1' }),
  /** The seven requirements this member attests, by their numbers in `kod-ai:3.6`. */
  attested: z.array(z.int()).max(7).meta({ clause: 'kod-ai:3.6' }),
})

/** A stage of the calendar plan (`kod-ai:3.5.a/3`, `kod-ai:fn4`); its works where the plan was filled in here. */
export const planStageSchema = z.object({
  number: z.int(),
  title: z.string().max(1000),
  amount: moneyText(),
  works: z.array(z.string().max(1000)).max(100).optional(),
})

/** The terms of reference as annex 6 asks for them, where they were filled in here (`kod-ai:3.5.a/2`). */
export const torSchema = z.object({
  name: z.string().max(500),
  purpose: z.string().max(20_000),
  tasks: z.array(z.string().max(2000)).max(50),
  application: z.string().max(20_000),
  parameters: z
    .array(z.object({ parameter: z.string().max(500), value: z.string().max(500), unit: z.string().max(50) }))
    .max(50),
  works: z.array(z.object({ work: z.string().max(1000), member: z.int() })).max(100),
  results: z.array(z.string().max(1000)).max(20),
})

/** Letters of the statements of form 1 (`kod-ai:f1.3`). */
export const statementLetters = ['a', 'b', 'v', 'g', 'd', 'e'] as const

/** What the members sign: the application form, the terms of reference and the plan. */
export const contentSchema = z.object({
  applicantKind: z.string().max(40).meta({ clause: 'kod-ai:1.1/1' }),
  projectKind: z.string().max(40).meta({ clause: 'kod-ai:1.3/14' }),
  workType: z.string().max(40).meta({ clause: 'kod-ai:1.2' }),
  /** The library that is developed further (`kod-ai:fn1`). */
  baseLibrary: linkText().nullable().meta({ clause: 'kod-ai:fn1' }),
  lot: z.string().max(40).meta({ clause: 'kod-ai:1.4' }),
  topic: z.string().trim().max(1000).meta({ clause: 'kod-ai:f1.1/2' }),
  months: z.int().meta({ clause: 'kod-ai:2.3/1' }),
  total: moneyText().meta({ clause: 'kod-ai:f1.2.1' }),
  members: z.array(memberSchema).max(30).meta({ clause: 'kod-ai:fn10' }),
  plan: z.array(planStageSchema).max(10).meta({ clause: 'kod-ai:3.5.a/3' }),
  /** The terms of reference filled in here: their hash and the numbers of sections left empty. */
  tor: z
    .object({
      sha256: sha256Text(),
      empty: z.array(z.string().max(20)).max(60),
      text: torSchema.optional(),
    })
    .meta({ clause: 'kod-ai:3.5.a/2' }),
  consent: z.boolean().meta({ clause: 'kod-ai:f1.1/2' }),
  statements: z.array(z.enum(statementLetters)).max(6).meta({ clause: 'kod-ai:f1.3' }),
  /** Given where statement «е» is withheld: an officer looks at it (`kod-ai:f1.3.e`). */
  breachExplanation: personalText('person').nullable(),
  thirdPartyRights: z.boolean().meta({ clause: 'kod-ai:3.6/1' }),
  otherBudget: z.boolean().meta({ clause: 'kod-ai:3.6/3' }),
  civil: z.boolean().meta({ clause: 'kod-ai:3.6/4' }),
  documents: z.array(documentSchema).max(40).meta({ clause: 'kod-ai:3.5' }),
  /** Not of form 1 and not signed; left out where nothing is declared. */
  declared: declaredSchema.optional(),
})
export type Content = z.infer<typeof contentSchema>
export type Member = z.infer<typeof memberSchema>
