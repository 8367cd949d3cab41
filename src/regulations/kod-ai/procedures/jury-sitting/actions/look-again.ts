import { z } from 'zod'
import { barsBy, entrySchema, tiesWith } from '../../../rules/index.ts'
import { applicantsNeed, idText } from '../../shared/index.ts'
import type { JurySittingFacts } from '../facts.ts'
import { jurySittingWords } from '../vocabulary.ts'
import { decidersOf } from '../voters.ts'

const lookAgainInput = z.object({ person: idText(), interests: z.array(entrySchema).max(200) })
type LookAgain = z.infer<typeof lookAgainInput>

/** The register of a member who voted here has changed: the applications they turn out to be tied to are told. */
export const lookAgain = jurySittingWords.action({
  name: 'look-again',
  title: { ru: 'Проверить связи заново', en: 'Look for ties again' },
  clauses: ['kod-ai:4.7.6/2', 'kod-ai:4.6.4'],
  by: ['system'],
  from: ['signed'],
  to: 'same',
  input: lookAgainInput,
  needs: {
    applicants: applicantsNeed(
      (ask) => Object.keys((ask.facts as JurySittingFacts).items),
      (ask) => ask.input as LookAgain,
    ),
  },
  effect: (facts) => facts,
  children: ({ facts, input, needs, on }) =>
    Object.entries(facts.items).flatMap(([id, item]) => {
      const applicant = needs.applicants[id]
      const { settings } = facts
      if (!settings || !applicant || item.result === null || !decidersOf(item).includes(input.person))
        return []
      const judge = { ...input, inRound: false, reviewed: false }
      const tied = tiesWith(judge, applicant, on).some((t) => barsBy(t, 'jury', settings))
      return tied
        ? [{ child: id, procedure: 'application', case: id, action: 'look-again', input: { ...input } }]
        : []
    }),
})
