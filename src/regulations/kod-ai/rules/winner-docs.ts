import { z } from 'zod'
import { kodAiRule } from './kit.ts'
import { checkEligible } from './winner-docs/eligible.ts'
import { input } from './winner-docs/schema.ts'
import { checkTerms } from './winner-docs/terms.ts'
import { clauses, parameterKeys, readingKeys, Told } from './winner-docs/told.ts'

/**
 * Whether an agreement is made with a winner (`kod-ai:5.6`–`kod-ai:5.11`). A breach gives the Fund a right to refuse
 * (`kod-ai:5.9`), never a refusal by itself; delay of the whole approval alone is the Fund's own (reading T8).
 */
export const winnerDocs = kodAiRule({
  name: 'winner-docs',
  revision: 1,
  title: {
    ru: 'Документы победителя и подписание договора',
    en: "Winner's papers and signing of the agreement",
  },
  clauses,
  parameters: parameterKeys,
  readings: readingKeys,
  input,
  output: z.object({
    eligible: z.boolean(),
    signed: z.boolean(),
    fundMayRefuse: z.boolean(),
    broken: z.array(z.enum(clauses)),
  }),
  example: {
    team: [
      {
        person: 'P1',
        citizen: 'RU',
        ruAccount: true,
        bankruptcyIntroduced: false,
        taxDebt: false,
        breachInPreviousYear: false,
        openUmnikOnResults: false,
      },
    ],
    published: '2024-08-26',
    docsSentAt: '2024-08-30',
    remarksAt: null,
    correctedAt: null,
    agreedAt: '2024-09-12',
    contractReceivedAt: '2024-09-16',
    contractSignedAt: '2024-09-20',
    contractSignedBy: ['P1'],
    declaration: { signedBy: ['P1'], unchecked: [] },
    appendices: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    winnerRefused: false,
    asOf: '2024-09-30',
  },
  decide(facts, context, trace) {
    const told = new Told(trace)
    const eligible = checkEligible(facts, context, told)
    checkTerms(facts, context, told)
    const { broken } = told
    const everybody = facts.team.every((p) => facts.contractSignedBy.includes(p.person))
    const signed =
      eligible &&
      facts.agreedAt !== null &&
      facts.contractSignedAt !== null &&
      everybody &&
      !facts.winnerRefused
    if (facts.winnerRefused) told.note('not-applicable', 'kod-ai:5.8/3', 'winner.refused')
    const fundMayRefuse = broken.some((clause) => clause !== 'kod-ai:5.8/5')
    if (fundMayRefuse) trace.met('kod-ai:5.9', 'winner.may-refuse')
    else told.note('not-applicable', 'kod-ai:5.9', 'winner.no-refusal')
    return { eligible, signed, fundMayRefuse, broken }
  },
})
