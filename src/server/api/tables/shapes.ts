import { z } from 'zod'
import { someText } from '../../../kernel/index.ts'
import { tableKinds } from '../../../tables/index.ts'

const text = z.object({ ru: z.string(), en: z.string(), zh: z.string().exactOptional() })
const days = z.array(z.string())
const kind = z.enum(tableKinds)

export const tablesPage = z
  .object({
    calendar: z.object({
      revision: z.string(),
      years: z.array(
        z.object({
          ...{ year: z.int(), confirmed: z.boolean(), decree: text },
          ...{ daysOff: days, workingWeekends: days, shortened: days, decreed: days },
          notes: z.record(z.string(), z.string()),
        }),
      ),
    }),
    keyRates: z.object({
      revision: z.string(),
      knownThrough: z.string(),
      rates: z.array(z.object({ from: z.string(), percent: z.string(), source: z.string().optional() })),
    }),
    own: z
      .object({ calendar: z.int(), 'key-rates': z.int() })
      .meta({ description: 'How many editions were brought in' }),
  })
  .meta({ id: 'Tables' })
export type TablesPage = z.infer<typeof tablesPage>

const said = z.array(z.string()).nullable()
export const tablesPreview = z
  .object({
    changes: z.array(z.object({ at: z.string(), was: said, now: said })),
    running: z.int().meta({ description: 'Running deadlines that were looked at' }),
    moved: z.array(
      z.object({
        ...{ procedure: z.string(), case: z.string().nullable(), number: z.string().nullable() },
        ...{ key: z.string(), was: z.string(), due: z.string() },
        days: z.int().meta({ description: 'Calendar days later; earlier where negative' }),
      }),
    ),
    cases: z.int().meta({ description: 'Open cases whose sums go by key rates' }),
    sums: z
      .array(
        z.object({
          ...{
            procedure: z.string(),
            case: z.string().nullable(),
            number: z.string().nullable(),
            title: text,
          },
          ...{ was: z.string().nullable(), now: z.string().nullable() },
        }),
      )
      .meta({ description: 'Sums not decided yet, as if they were decided today' }),
    total: z.object({ was: z.string(), now: z.string() }).meta({ description: 'Of those sums' }),
    sha256: z.string(),
    seq: z.int().meta({ description: 'Of the editions that there are; said again when it is kept' }),
  })
  .meta({ id: 'TablesPreview' })
export type TablesPreview = z.infer<typeof tablesPreview>

export const tablesHistory = z
  .object({
    items: z
      .array(
        z.object({
          ...{ kind, seq: z.int(), revision: z.string(), sha256: z.string() },
          by: z.string().nullable().meta({ description: 'The name' }),
          at: z.iso.datetime(),
          reason: z.string(),
          file: z.string(),
          changes: z.int().meta({ description: 'How many days, years or rates became others' }),
        }),
      )
      .meta({ description: 'The latest first' }),
  })
  .meta({ id: 'TablesHistory' })
export type TablesHistory = z.infer<typeof tablesHistory>

const file = someText(400_000)
export const previewInput = z.strictObject({ kind, file })
export const keepInput = z.strictObject({
  ...{ kind, file },
  reason: someText(500),
  seq: z.int().min(0).meta({ description: 'Of the editions that the preview was made against' }),
})
