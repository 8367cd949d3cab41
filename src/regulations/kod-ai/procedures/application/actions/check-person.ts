import { z } from 'zod'
import { kopecks, personalText, yearOf } from '../../../../../kernel/index.ts'
import { dateText, idText, moneyText, sha256Text, someText } from '../../shared/index.ts'
import { content } from '../guard.ts'
import { contestNeed } from '../needs.ts'
import { liveStates } from '../states.ts'
import { applicationWords } from '../vocabulary.ts'

const clauses = {
  rights: 'kod-ai:3.6/1',
  truth: 'kod-ai:3.6/2',
  'other-budget': 'kod-ai:3.6/3',
  civil: 'kod-ai:3.6/4',
  bankruptcy: 'kod-ai:3.6/5',
  tax: 'kod-ai:3.6/6',
  breach: 'kod-ai:3.6/7',
} as const
const kinds = Object.keys(clauses) as [keyof typeof clauses, ...(keyof typeof clauses)[]]

const checkSchema = z.object({
  person: idText(),
  kind: z.enum(kinds),
  checkedOn: dateText(),
  source: someText(500),
  /** What the source said; for debts and breaches the sum and the day decide. */
  found: z.boolean(),
  debt: moneyText().nullable(),
  breachOn: dateText().nullable(),
  evidence: sha256Text().nullable(),
  text: personalText('person').nullable(),
})

/** A breach counts in the year before the selection; in the year of selection itself it is shown for decision (T54). */
function outcomeOf(check: z.infer<typeof checkSchema>, announced: string): 'clear' | 'finding' | 'flag' {
  if (check.kind === 'tax') return kopecks(check.debt ?? '0.00') > 0n ? 'finding' : 'clear'
  if (check.kind !== 'breach' || !check.found) return check.found ? 'finding' : 'clear'
  const year = yearOf(announced)
  const breach = yearOf(check.breachOn ?? announced)
  return breach === year - 1 ? 'finding' : breach === year ? 'flag' : 'clear'
}

/** A dated check of one member against a requirement of 3.6. A finding opens a decision under 3.7, it removes nobody. */
export const checkPerson = applicationWords.action({
  name: 'check-person',
  title: { ru: 'Записать проверку участника', en: 'Record a check of a member' },
  clauses: [
    'kod-ai:3.6',
    'kod-ai:3.6/1',
    'kod-ai:3.6/2',
    'kod-ai:3.6/3',
    'kod-ai:3.6/4',
    'kod-ai:3.6/5',
    'kod-ai:3.6/6',
    'kod-ai:3.6/7',
  ],
  by: ['fund-officer'],
  from: [...liveStates, 'announced', 'granted'],
  to: 'same',
  input: checkSchema,
  needs: { contest: contestNeed },
  guard(guard, { facts, input, on }) {
    guard.ensure(
      facts.members.some((m) => m.person === input.person),
      'kod-ai:3.6',
      'application.not-member',
      { person: input.person },
      content('NOT_MEMBER', 'person'),
    )
    guard.ensure(
      input.checkedOn <= on,
      'kod-ai:3.6',
      'application.check-date',
      { checkedOn: input.checkedOn },
      content('CHECK_DATE', 'checkedOn'),
    )
    guard.ensure(
      input.kind !== 'truth' || !input.found || input.evidence !== null,
      'kod-ai:3.6/2',
      'application.evidence',
      {},
      content('EVIDENCE', 'evidence'),
    )
    guard.ensure(
      input.kind !== 'tax' || input.debt !== null,
      'kod-ai:3.6/6',
      'application.debt',
      {},
      content('DEBT', 'debt'),
    )
    guard.ensure(
      input.kind !== 'breach' || !input.found || input.breachOn !== null,
      'kod-ai:3.6/7',
      'application.breach-date',
      {},
      content('BREACH_DATE', 'breachOn'),
    )
  },
  effect: (facts, { input, needs }) => ({
    ...facts,
    checks: [
      ...facts.checks,
      {
        person: input.person,
        kind: input.kind,
        clause: clauses[input.kind],
        outcome: outcomeOf(input, needs.contest.from),
        checkedOn: input.checkedOn,
        source: input.source,
        evidence: input.evidence,
        text: input.text,
      },
    ],
  }),
})
