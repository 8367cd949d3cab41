import { z } from 'zod'
import { addMonths, dateText } from '../../../kernel/index.ts'
import { field, givenNumber, isWhole, kodAiRule, shown, verdict } from './kit.ts'

const codes = ['TERM', 'EXTENSION_OVER_1', 'TOO_EARLY', 'DUTIES_OPEN', 'LATE'] as const

/** The term of an agreement: its stages, its end and the earliest lawful end (`kod-ai:2.3/1`, `kod-ai:2.3/2`, `kod-ai:fn7`). */
export const term = kodAiRule({
  name: 'term',
  revision: 1,
  publicFacts: true,
  title: { ru: 'Срок договора и этапы', en: 'Term of the agreement and its stages' },
  clauses: [
    'kod-ai:2.3/1',
    'kod-ai:2.3/2',
    'kod-ai:fn7',
    'kod-ai:contract-2.1',
    'kod-ai:contract-2.3',
    'kod-ai:contract-app-7.col-3',
  ],
  parameters: ['term.allowed', 'term.least', 'term.extension-max', 'stage.months'],
  readings: ['term.extra-month-stage'],
  input: z.object({
    signed: field(
      dateText(),
      'kod-ai:contract-2.1',
      'Укажите день последней подписи под договором',
      'Give the day of the last signature under the agreement',
    ),
    months: field(
      givenNumber(),
      'kod-ai:2.3/1',
      'Укажите срок числом месяцев: 12, 18 или 24',
      'Give the term as a number of months: 12, 18 or 24',
    ),
    extension: field(
      givenNumber(),
      'kod-ai:fn7',
      'Укажите, сколько месяцев добавлено: 0 или 1',
      'Give the months added: 0 or 1',
    ),
    completed: field(
      dateText().nullable(),
      'kod-ai:2.3/2',
      'Укажите день завершения либо null',
      'Give the day of completion, or null',
    ),
    allDutiesDone: field(
      z.boolean(),
      'kod-ai:contract-2.3',
      'Укажите, исполнены ли все обязательства',
      'Say whether every duty is done',
    ),
  }),
  output: z.object({
    ok: z.boolean(),
    errors: z.array(z.enum(codes)),
    endDate: z.string().nullable(),
    stageEnds: z.array(z.string()).nullable(),
    earliestEnd: z.string().nullable(),
  }),
  example: { signed: '2024-12-10', months: 18, extension: 0, completed: null, allDutiesDone: true },
  decide({ signed, months, extension, completed, allDutiesDone }, { parameters, readings }, trace) {
    const { errors, need } = verdict(trace, codes)
    const allowed = parameters['term.allowed']
    const most = parameters['term.extension-max']
    need(isWhole(months) && allowed.includes(months), 'TERM', 'kod-ai:2.3/1', 'term.allowed', {
      months: shown(months),
      allowed: allowed.map(String),
    })
    need(
      isWhole(extension) && extension >= 0 && extension <= most,
      'EXTENSION_OVER_1',
      'kod-ai:fn7',
      'term.extension',
      {
        extension: shown(extension),
        most,
      },
    )
    if (errors.length > 0 || !isWhole(months) || !isWhole(extension))
      return { ok: false, errors, endDate: null, stageEnds: null, earliestEnd: null }
    const endDate = addMonths(signed, months + extension)
    const least = parameters['term.least']
    const earliestEnd = addMonths(signed, least)
    const stage = parameters['stage.months']
    const moved = readings['term.extra-month-stage'] === 'first' ? extension : 0
    const stageEnds: string[] = []
    for (let m = stage; m < months; m += stage) stageEnds.push(addMonths(signed, m + moved))
    stageEnds.push(endDate)
    trace.step('term.end', { signed, months, extension, endDate })
    trace.step('term.stages', { stage, stageEnds })
    trace.step('term.least', { signed, least, earliestEnd })
    if (completed === null) {
      trace.note('not-applicable', 'kod-ai:2.3/2', 'term.running', { endDate })
    } else {
      need(completed >= earliestEnd, 'TOO_EARLY', 'kod-ai:2.3/2', 'term.earliest', { completed, earliestEnd })
      need(allDutiesDone, 'DUTIES_OPEN', 'kod-ai:contract-2.3', 'term.duties')
      need(completed <= endDate, 'LATE', 'kod-ai:contract-2.1', 'term.late', { completed, endDate })
    }
    return { ok: errors.length === 0, errors, endDate, stageEnds, earliestEnd }
  },
})
