import { z } from 'zod'
import { check, exportRule } from './kit.ts'

const parts = ['documents', 'parties', 'subject', 'identification'] as const
const clauseOf = {
  documents: 'export:5.3/1',
  parties: 'export:5.3/2',
  subject: 'export:5.3/3',
  identification: 'export:5.3/4',
} as const

const input = z.object({
  documents: z.int().min(0),
  counterparty: z.boolean(),
  /** The end user is known: the counterparty itself, or another party. */
  endUser: z.boolean(),
  subject: z.boolean(),
  identification: z.boolean(),
})

/** Whether the record of a deal is complete: documents, parties, subject, identification (`export:5.3`). */
export const record = exportRule({
  name: 'record',
  revision: 1,
  title: { ru: 'Полнота записи о сделке', en: 'Whether the record of a deal is complete' },
  clauses: ['export:5.3', 'export:5.3/1', 'export:5.3/2', 'export:5.3/3', 'export:5.3/4'],
  input,
  output: z.object({ complete: z.boolean(), missing: z.array(z.enum(parts)) }),
  example: { documents: 1, counterparty: true, endUser: true, subject: true, identification: false },
  publicFacts: true,
  decide(facts, _, trace) {
    const has = {
      documents: facts.documents > 0,
      parties: facts.counterparty && facts.endUser,
      subject: facts.subject,
      identification: facts.identification,
    }
    const missing = parts.filter((part) => !check(trace, has[part], clauseOf[part], 'record.part', { part }))
    trace.step('record.sum', { missing: missing.length })
    return { complete: missing.length === 0, missing }
  },
})
