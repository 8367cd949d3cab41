import { z } from 'zod'
import {
  dateText,
  instantText,
  moneyText,
  personalNote,
  personalText,
  someText,
} from '../../../../kernel/index.ts'

/** A document that records a decision of a body: without number and date there is none. */
export const protocolSchema = z.object({ number: someText(60), date: dateText() })
export type Protocol = z.infer<typeof protocolSchema>

/** The protocol of a sitting as it is signed, with the file of the signed paper where there is one. */
export const signedSchema = protocolSchema.extend({
  file: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
})

/** The event another case's decision stands in. */
export const sourceSchema = z.object({ case: z.string().min(1).max(120), protocol: protocolSchema })
export type Source = z.infer<typeof sourceSchema>

/** An opaque id of a person or a case: never a name. */
export const idText = () => z.string().min(1).max(120)

/** Lower-case hex of a SHA-256. */
export const sha256Text = () => z.string().regex(/^[0-9a-f]{64}$/)

/** Names such as scan001.pdf tell nothing: shown to the checker, never a block (`kod-ai:3.4/4`, `kod-ai:4.4.4/2`). */
export const isUnclear = (name: string): boolean =>
  /^(scan|img|image|doc|document|file|новый документ|скан|документ)?[\s_-]*\d*\.\w+$/i.test(name)

/** What the documents floor found out about a stored file; the bytes are elsewhere. */
export const documentSchema = z
  .object({
    /** The place in the application that the file fills: one file each (`kod-ai:3.4/3`). */
    slot: z.string().min(1).max(80),
    kind: z.enum([
      'application-form',
      'tz',
      'plan',
      'publication',
      'repo-info',
      'interest-letter',
      'consent',
      'other',
    ]),
    /** People name files after people: it is sealed, and only whether it tells anything stays. */
    name: personalNote('person', 255),
    unclearName: z
      .boolean()
      .optional()
      .meta({ description: 'Found from the name; what is sent is not read', readOnly: true }),
    /** Found from the bytes, not from the name; `system` for a form filled in here. */
    format: z.string().min(1).max(20),
    language: z.string().min(2).max(10),
    sha256: sha256Text(),
  })
  .overwrite((file) =>
    typeof file.name === 'string' ? { ...file, unclearName: isUnclear(file.name) } : file,
  )
export type DocumentMeta = z.infer<typeof documentSchema>

/** A project of the Fund that a person takes or took part in (`kod-ai:3.2/1`, `kod-ai:3.2/2`). */
export const fundProjectSchema = z.object({
  /** `UMNIK`, `START` and so on. */
  program: z.string().min(1).max(60),
  role: z.string().min(1).max(60),
  number: z.string().max(60),
  title: z.string().max(500),
  difference: z.string().max(4000),
  closedOn: dateText().nullable(),
  sameProject: z.boolean(),
})
export type FundProject = z.infer<typeof fundProjectSchema>

/** A reason that is about a project or a contest. */
export const reasonText = () => someText(4000)
/** What is said about the person whose case it is is sealed under their key; an opinion about a project, under its author's. */
export const aboutText = () => personalText('holder')
export const opinionText = () => personalText('actor')
export { dateText, instantText, moneyText, personalText, someText }
