import { z } from 'zod'
import { dateText, moneyText, someText, textMap } from '../../../../kernel/index.ts'
import { signature } from '../contract/index.ts'

const text = () => z.string().trim().max(20_000)
const link = () => z.string().trim().max(500)

/** Annex 10: the scientific and technical report. Items 2-7 are asked for in the final one only. */
export const researchReport = z.strictObject({
  kind: z.enum(['interim', 'final']).meta({ clause: 'kod-ai:contract-app-10.kind' }),
  results: text().meta({ clause: 'kod-ai:contract-app-10.1' }),
  uses: z.array(text()).max(50).meta({ clause: 'kod-ai:contract-app-10.2' }),
  repository: link().meta({ clause: 'kod-ai:contract-app-10.3' }),
  examples: z.array(text()).max(50).meta({ clause: 'kod-ai:contract-app-10.4' }),
  licence: z
    .strictObject({ id: z.string().max(60), url: link() })
    .nullable()
    .meta({ clause: 'kod-ai:contract-app-10.5' }),
  tutorial: link().meta({ clause: 'kod-ai:contract-app-10.6' }),
  requirements: text().meta({ clause: 'kod-ai:contract-app-10.7' }),
  /** Numbers (from 1) of the declared results that were reached (`kod-ai:contract-1.6`). */
  declaredResults: z.array(z.int()).max(50),
})

/** Annex 5: the report on expenses, cumulative and of the stage, one row a member. */
export const expenseReport = z.strictObject({
  code: z.string().max(30).meta({ clause: 'kod-ai:contract-app-5.head-code' }),
  stageCost: moneyText().meta({ clause: 'kod-ai:contract-app-5.head-cost' }),
  rows: z
    .array(
      z.strictObject({
        person: someText(200),
        approved: moneyText().meta({ clause: 'kod-ai:contract-app-5.col-2' }),
        cumulative: moneyText().meta({ clause: 'kod-ai:contract-app-5.col-3' }),
        stage: moneyText().meta({ clause: 'kod-ai:contract-app-5.col-4' }),
        note: z.string().trim().max(1000).meta({ clause: 'kod-ai:contract-app-5.col-5' }),
      }),
    )
    .max(20),
})

/** Annex 9: what the grantee states in the act; everything else of it is copied or computed. */
export const actDraft = z.strictObject({
  summary: text().meta({ clause: 'kod-ai:contract-app-9.summary' }),
  stageCost: moneyText().meta({ clause: 'kod-ai:contract-app-9.stage-cost' }),
  transferred: moneyText().meta({ clause: 'kod-ai:contract-app-9.transferred' }),
  total: moneyText().meta({ clause: 'kod-ai:contract-app-9.total' }),
})

/** Annexes 3 and 4: plan and fact by calendar year. */
export const valuesReport = z.strictObject({
  plan: textMap(50),
  fact: textMap(50),
  /** The day the works ended, or the link was placed. */
  on: dateText(),
})

export const reportDocuments = z.strictObject({
  research: researchReport.nullable(),
  expenses: expenseReport.nullable(),
  act: actDraft.nullable(),
  result: valuesReport.nullable(),
  indicator: valuesReport.nullable(),
})

export const stageReport = z.strictObject({
  stage: z.int(),
  documents: reportDocuments,
  /** Works of the stage that are done in full (`kod-ai:contract-4.1.a`). */
  worksDone: z.array(z.string().max(100)).max(100),
  /** The statement that everything filed is complete and true (`kod-ai:6.9`). */
  truth: z.boolean(),
  /** SHA-256 of the filed package. */
  document: z.string().regex(/^[0-9a-f]{64}$/),
  signatures: z.array(signature.extend({ person: someText(200) })).max(20),
})

export type ResearchReport = z.infer<typeof researchReport>
export type ExpenseReport = z.infer<typeof expenseReport>
export type ActDraft = z.infer<typeof actDraft>
export type ValuesReport = z.infer<typeof valuesReport>
export type ReportDocuments = z.infer<typeof reportDocuments>
export type StageReport = z.infer<typeof stageReport>
