import { z } from 'zod'
import { moneyText, someText } from '../../../../kernel/index.ts'

/** What a report of a stage consists of (`kod-ai:6.4.3`, `kod-ai:6.4.5`). */
export const reportKinds = ['research', 'expenses', 'act', 'result', 'indicator'] as const
export type ReportKind = (typeof reportKinds)[number]

/** What an interim stage asks for: three documents, or five by the other reading of 6.2 of the agreement (T63). */
export const interimKinds = (readings: Readonly<Record<string, string>>): ReportKind[] =>
  readings['reports.interim'] === 'five' ? [...reportKinds] : ['research', 'expenses', 'act']

const key = () => z.string().regex(/^[a-z0-9.-]{1,40}$/)

/** Annex 6: the specification. Its item 2 does not exist in the form. */
export const specification = z.strictObject({
  name: z.string().trim().max(1000).meta({ clause: 'kod-ai:contract-app-6.1' }),
  aim: z.string().trim().max(4000).meta({ clause: 'kod-ai:contract-app-6.3' }),
  tasks: z.array(someText()).max(50).meta({ clause: 'kod-ai:contract-app-6.4' }),
  field: z.string().trim().max(4000).meta({ clause: 'kod-ai:contract-app-6.5' }),
  parameters: z
    .array(
      z.strictObject({ name: someText(500), value: z.string().trim().max(1000), unit: z.string().max(100) }),
    )
    .max(100)
    .meta({ clause: 'kod-ai:contract-app-6.6.1' }),
  works: z
    .array(z.strictObject({ key: key(), title: someText(1000), members: z.array(someText(200)).max(10) }))
    .max(100)
    .meta({ clause: 'kod-ai:contract-app-6.6.2' }),
  reports: z.array(z.enum(reportKinds)).max(20).meta({ clause: 'kod-ai:contract-app-6.7' }),
  /** `criterion`: the item of the ministry's list, or null where the list is not loaded. */
  results: z
    .array(z.strictObject({ criterion: z.string().max(100).nullable(), text: someText() }))
    .max(50)
    .meta({ clause: 'kod-ai:contract-app-6.7.results' }),
  months: z.int().meta({ clause: 'kod-ai:contract-app-6.8' }),
})

/** Annex 7: the schedule. Lengths and sums of stages are computed, not typed. */
export const plan = z.strictObject({
  stages: z
    .array(z.strictObject({ number: z.int(), works: z.array(key()).max(100) }))
    .max(10)
    .meta({ clause: 'kod-ai:contract-app-7.col-1' }),
})

/** Annex 8: the estimate, one row of pay a member. */
export const estimate = z.strictObject({
  rows: z
    .array(z.strictObject({ person: someText(200), works: z.array(key()).max(100), sum: moneyText() }))
    .max(20)
    .meta({ clause: 'kod-ai:contract-app-8.col-1' }),
})

export type Specification = z.infer<typeof specification>
export type Plan = z.infer<typeof plan>
export type Estimate = z.infer<typeof estimate>
