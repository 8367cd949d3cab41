import { z } from 'zod'
import { dateText, type IsoDate, someText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import type { AgreementFacts, PersonCheck } from '../facts.ts'
import { action } from '../vocabulary.ts'

const check = z.strictObject({
  person: someText(200),
  kind: z.enum(['citizenship', 'bankruptcy', 'tax', 'breach', 'umnik', 'open-grants']),
  passed: z.boolean(),
  on: dateText(),
  /** Where it was looked up. */
  source: someText(500),
})

/** A later check of the same member and kind takes the place of the earlier one (a paid debt, say). */
const withChecks = (facts: AgreementFacts, checks: readonly PersonCheck[]): AgreementFacts => ({
  ...facts,
  checks: [
    ...facts.checks.filter((old) => !checks.some((c) => c.person === old.person && c.kind === old.kind)),
    ...checks,
  ],
})

const clauses = [
  'kod-ai:5.6',
  'kod-ai:5.6.a',
  'kod-ai:5.6.b',
  'kod-ai:5.6.v',
  'kod-ai:5.6.g',
  'kod-ai:fn2',
  'kod-ai:declaration-3',
  'kod-ai:declaration-6',
] as const
const open = ['awaiting-papers', 'fund-review', 'remarks', 'agreed', 'management-approved'] as const

type Guard = Parameters<NonNullable<Parameters<typeof action<'x', z.infer<typeof check>>>[0]['guard']>>[0]

function ensureKnown(guard: Guard, facts: AgreementFacts, c: PersonCheck, on: IsoDate, at: string): void {
  guard.ensure(
    facts.members.some((m) => m.person === c.person),
    'kod-ai:5.6',
    'check.person',
    { person: c.person },
    content('UNKNOWN_PERSON', `${at}person`),
  )
  guard.ensure(c.on <= on, 'kod-ai:5.6', 'check.future', { on: c.on }, content('FUTURE_DATE', `${at}on`))
}

/** The Fund records a dated check of a member. */
export const recordCheck = action({
  name: 'record-check',
  title: { ru: 'Записать проверку участника', en: 'Record a check of a member' },
  clauses,
  by: ['fund-officer'],
  from: [...open],
  to: 'same',
  input: check,
  guard: (guard, { facts, input, on }) => ensureKnown(guard, facts, input, on, ''),
  effect: (facts, { input }) => withChecks(facts, [input]),
})

/** The same for many checks at once: of a member, or of the whole team. */
export const recordChecks = action({
  name: 'record-checks',
  title: { ru: 'Записать проверки участников', en: 'Record checks of the members' },
  clauses,
  by: ['fund-officer'],
  from: [...open],
  to: 'same',
  input: z.strictObject({ checks: z.array(check).min(1).max(60) }),
  guard(guard, { facts, input, on }) {
    input.checks.forEach((c, i) => {
      ensureKnown(guard, facts, c, on, `checks.${i}.`)
    })
  },
  effect: (facts, { input }) => withChecks(facts, input.checks),
})
