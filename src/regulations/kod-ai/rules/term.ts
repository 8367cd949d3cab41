import { z } from 'zod'
import { addMonths, dateText } from '../../../kernel/index.ts'
import { kodAiRule } from './kit.ts'

/** Months of one stage of the schedule (`kod-ai:contract-app-7.col-3`). */
const STAGE = 6

/** The term of an agreement: its stages, its end and the earliest lawful end (`kod-ai:2.3/1`, `kod-ai:2.3/2`, `kod-ai:fn7`). */
export const term = kodAiRule({
  name: 'term',
  revision: 1,
  title: { ru: 'Срок договора и этапы', en: 'Term of the agreement and its stages' },
  clauses: ['kod-ai:2.3/1', 'kod-ai:2.3/2', 'kod-ai:fn7', 'kod-ai:contract-2.1', 'kod-ai:contract-2.3', 'kod-ai:contract-app-7.col-3'],
  parameters: ['term.allowed', 'term.least'],
  readings: ['term.extra-month-stage'],
  input: z.object({
    signed: dateText().meta({ clause: 'kod-ai:contract-2.1' }),
    months: z.int().meta({ clause: 'kod-ai:2.3/1' }),
    extension: z.int().meta({ clause: 'kod-ai:fn7' }),
    completed: dateText().nullable(),
    allDutiesDone: z.boolean(),
  }),
  output: z.object({
    ok: z.boolean(),
    errors: z.array(z.enum(['TERM', 'EXTENSION_OVER_1', 'TOO_EARLY', 'DUTIES_OPEN', 'LATE'])),
    endDate: z.string().nullable(),
    stageEnds: z.array(z.string()).nullable(),
    earliestEnd: z.string().nullable(),
  }),
  decide({ signed, months, extension, completed, allDutiesDone }, { parameters }, trace) {
    type Code = 'TERM' | 'EXTENSION_OVER_1' | 'TOO_EARLY' | 'DUTIES_OPEN' | 'LATE'
    const errors: Code[] = []
    const need = (ok: boolean, code: Code, clause: Parameters<typeof trace.check>[1], message: string, operands = {}) => {
      if (!trace.check(ok, clause, message, operands)) errors.push(code)
      return ok
    }
    const allowed = parameters['term.allowed']
    const termOk = need(allowed.includes(months), 'TERM', 'kod-ai:2.3/1', 'term.allowed', { months, allowed: allowed.map(String) })
    const extensionOk = need(extension === 0 || extension === 1, 'EXTENSION_OVER_1', 'kod-ai:fn7', 'term.extension', { extension })
    if (!termOk || !extensionOk) return { ok: false, errors, endDate: null, stageEnds: null, earliestEnd: null }
    const endDate = addMonths(signed, months + extension)
    const earliestEnd = addMonths(signed, parameters['term.least'])
    const stageEnds: string[] = []
    for (let m = STAGE; m < months; m += STAGE) stageEnds.push(addMonths(signed, m))
    stageEnds.push(endDate)
    trace.step('term.end', { signed, months, extension, endDate })
    if (completed !== null) {
      need(completed >= earliestEnd, 'TOO_EARLY', 'kod-ai:2.3/2', 'term.earliest', { completed, earliestEnd })
      need(allDutiesDone, 'DUTIES_OPEN', 'kod-ai:contract-2.3', 'term.duties')
      need(completed <= endDate, 'LATE', 'kod-ai:contract-2.1', 'term.late', { completed, endDate })
    }
    return { ok: errors.length === 0, errors, endDate, stageEnds, earliestEnd }
  },
})
