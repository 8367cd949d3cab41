import { z } from 'zod'
import type { Ask } from '../../../../../kernel/index.ts'
import { applicantsNeed, dateText, entriesOf, idText } from '../../shared/index.ts'
import type { ExpertEntryFacts } from '../facts.ts'
import { expertWords } from '../vocabulary.ts'
import { told } from './told.ts'

const judgedSchema = z.object({
  kind: z.enum(['application', 'sitting']),
  case: idText(),
  /** The day of the judgement; events of before it was told have none. */
  on: dateText().optional(),
})
type Judged = z.infer<typeof judgedSchema>

/**
 * Whether something was declared on the day of the judgement or since: it may have come between the look at the register and
 * the signature, when neither knew of the other.
 */
const maybeMissed = ({ declared, interests }: ExpertEntryFacts, { on }: Judged): boolean =>
  on !== undefined && declared !== null && declared.on >= on && interests.length > 0

const reviewedIn = ({ facts, input }: Pick<Ask, 'facts' | 'input'>): readonly string[] => {
  const { kind, case: id } = input as Judged
  return kind === 'application' && maybeMissed(facts as ExpertEntryFacts, input as Judged) ? [id] : []
}

const added = (list: readonly string[], one: string) => (list.includes(one) ? list : [...list, one])

/**
 * The person signed a conclusion or voted in a sitting: a tie found later touches that, and so does one that was declared
 * while it was signed.
 */
export const noteJudged = expertWords.action({
  name: 'note-judged',
  title: { ru: 'Учесть решение', en: 'Note a judgement' },
  clauses: ['kod-ai:4.6.4', 'kod-ai:4.7.6/2'],
  by: ['system'],
  from: ['active', 'suspended', 'member'],
  to: 'same',
  input: judgedSchema,
  needs: {
    reviewed: applicantsNeed(reviewedIn, ({ facts }) => {
      const { person, interests } = facts as ExpertEntryFacts
      return { person, interests: entriesOf(interests) }
    }),
  },
  effect: (facts, { input }) => {
    const { applications, sittings } = facts.judged
    return {
      ...facts,
      judged:
        input.kind === 'application'
          ? { applications: added(applications, input.case), sittings }
          : { applications, sittings: added(sittings, input.case) },
    }
  },
  children: ({ facts, input, needs, on }) =>
    maybeMissed(facts, input)
      ? told(
          { person: facts.person, interests: entriesOf(facts.interests) },
          { applications: needs.reviewed, sittings: input.kind === 'sitting' ? [input.case] : [] },
          on,
        )
      : [],
})
