import { z } from 'zod'
import { checkApplicants, checkProjects } from './formal-check/applicants.ts'
import { checkDocuments } from './formal-check/documents.ts'
import { checkEarlier, moscowDayOf } from './formal-check/earlier.ts'
import { example } from './formal-check/example.ts'
import { input } from './formal-check/schema.ts'
import { type Clause, clauses, parameterKeys, Told } from './formal-check/told.ts'
import { kodAiRule, shown } from './kit.ts'

/** Clauses whose breach removes an application under each text that names the grounds. Paper and time stand in both. */
const listed: Readonly<Record<string, RegExp>> = {
  '4.5.2': /^kod-ai:(3\.[1-4](\/|$)|3\.5\.a|fn2$|4\.4\.2$)/,
  '3.5.b': /^kod-ai:(3\.[1-3](\/|$)|3\.4\/5$|3\.5\.a|fn2$|4\.4\.2$)/,
}

const isAccepted = (broken: readonly Clause[], grounds: string): boolean =>
  broken.length === 0 || (grounds !== 'all' && !broken.some((clause) => listed[grounds]?.test(clause)))

/**
 * The formal check of an application (`kod-ai:4.5.2/1`): every broken clause at once. Facts of a person's eye (readable,
 * in colour, the same project) are given, not guessed.
 */
export const formalCheck = kodAiRule({
  name: 'formal-check',
  revision: 1,
  title: { ru: 'Формальная проверка заявки', en: 'Formal check of an application' },
  clauses,
  parameters: parameterKeys,
  readings: ['formal.removal-grounds', 'formal.language-scope'],
  input,
  output: z.object({ accepted: z.boolean(), broken: z.array(z.enum(clauses)) }),
  example,
  editionDay: (facts) => facts.intake.from,
  decide(facts, { parameters, readings }, trace) {
    const { application, intake, resultsDate } = facts
    const told = new Told(trace)
    const { lot, months, channel } = application
    told.check(channel === 'fond-m', 'kod-ai:3.4/5', 'formal.channel', { channel })
    told.check(parameters.lots.includes(lot), 'kod-ai:1.4', 'formal.lot', { lot })
    const known = typeof months === 'number' && parameters['term.allowed'].includes(months)
    told.check(known, 'kod-ai:2.3/1', 'formal.months', { months: shown(months) })
    checkApplicants(application, parameters, told)
    const filedOn = moscowDayOf(application.submittedAt)
    checkProjects(application, filedOn, resultsDate, told)
    const { from, to } = intake
    told.check(from <= filedOn && filedOn <= to, 'kod-ai:4.4.2', 'formal.intake', { filedOn, from, to })
    checkDocuments(application, parameters, readings['formal.language-scope'], told)
    checkEarlier(facts, told)
    const { broken } = told
    return { accepted: isAccepted(broken, readings['formal.removal-grounds']), broken }
  },
})
