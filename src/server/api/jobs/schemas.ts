import { z } from 'zod'
import { someText } from '../../../kernel/index.ts'

const text = z.object({ ru: z.string(), en: z.string(), zh: z.string().exactOptional() })
const count = () => z.int().min(0)

export const simulationInput = z
  .strictObject({
    programme: someText(40),
    applications: z.int().min(1).max(1000),
    runs: z.int().min(1).max(20),
    seed: z
      .string()
      .regex(/^[\p{L}\p{N}._-]{1,40}$/u)
      .meta({ description: 'The first run has it as it is, the others with their number' }),
  })
  .meta({ id: 'SimulationAsked' })
export type SimulationAsked = z.infer<typeof simulationInput>

export const importInput = z
  .strictObject({
    kind: z.enum(['contests', 'applications', 'grants']),
    file: someText(120).meta({ description: 'The id of a file that the caller uploaded: CSV or XLSX' }),
    registry: someText(300).meta({ description: 'What the registry is called' }),
    basis: someText(300).meta({ description: 'The document it is done by: its kind, number and day' }),
    on: someText(40)
      .nullable()
      .meta({ description: 'The day it shows; that of the document where there is none' }),
    parent: someText(120).nullable().meta({ description: 'The contest, for applications and grants' }),
    dryRun: z.boolean().meta({ description: 'Does the same and keeps nothing' }),
  })
  .meta({ id: 'ImportAsked' })
export type ImportAsked = z.infer<typeof importInput>

const about = z.union([
  z.object({
    kind: z.literal('simulate'),
    programme: z.string(),
    applications: count(),
    runs: count(),
    seed: z.string(),
  }),
  z.object({ kind: z.literal('import'), of: z.string(), file: z.string(), dryRun: z.boolean() }),
])

const brief = {
  id: z.string(),
  about,
  mine: z.boolean().meta({ description: 'False: an administrator sees the work of somebody else' }),
  askedAt: z.string(),
  state: z.enum(['running', 'done', 'cancelled', 'failed']),
  progress: z.object({ done: count(), of: count() }).nullable(),
}
export const jobBrief = z.object(brief).meta({ id: 'JobBrief' })
export type JobBrief = z.infer<typeof jobBrief>
export const jobList = z.object({ items: z.array(jobBrief) })

const remark = z.object({ column: z.string(), message: text, remedy: text.optional() })

export const jobView = z
  .object({
    ...brief,
    runs: z
      .array(
        z.object({
          seed: z.string(),
          figures: z.record(z.string(), z.string()),
          violations: z.array(z.string()),
        }),
      )
      .nullable()
      .meta({ description: 'Runs that have ended, also where the rest was called off' }),
    report: z
      .object({
        accepted: count(),
        repeated: count(),
        refused: count(),
        left: count().meta({ description: 'Rows that were not come to' }),
        money: z.array(
          z.object({
            column: z.string(),
            told: z.string().nullable(),
            rows: z.string(),
            cases: z.string(),
            agrees: z.boolean(),
          }),
        ),
        remarks: z
          .array(
            z.object({
              sheet: z.string(),
              row: count(),
              number: z.string(),
              refused: z.boolean(),
              items: z.array(remark),
            }),
          )
          .meta({ description: 'Rows of which there is something to say; the first 500' }),
      })
      .nullable(),
    problem: z
      .object({
        code: z.string(),
        title: text,
        items: z.array(z.object({ path: z.string(), message: text, remedy: text.optional() })),
      })
      .nullable(),
  })
  .meta({ id: 'JobView' })
export type JobView = z.infer<typeof jobView>
