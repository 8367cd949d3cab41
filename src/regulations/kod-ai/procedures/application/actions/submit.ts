import { z } from 'zod'
import { claimNeed } from '../../../../../kernel/index.ts'
import { checkRequired } from '../checks/index.ts'
import { claimantOf, claimKeys } from '../claims.ts'
import type { ApplicationFacts } from '../facts.ts'
import { state } from '../guard.ts'
import { contestNeed, ensureIntake } from '../needs.ts'
import { applicationWords } from '../vocabulary.ts'

const told = {
  'kod-ai:3.3/2': ['application.duplicate', 'DUPLICATE'],
  'kod-ai:3.3/1': ['application.duplicate-applicant', 'DUPLICATE'],
  'kod-ai:3.8': ['application.duplicate-programme', 'DUPLICATE_PROGRAM'],
} as const

/**
 * Files the application: electronically, in time, signed by all, with its three documents. Its persons are claimed for
 * the round under the locks, so that of two filings at one moment one is refused with its clause.
 */
export const submit = applicationWords.action({
  name: 'submit',
  title: { ru: 'Подать заявку', en: 'File the application' },
  clauses: [
    'kod-ai:3.4/1',
    'kod-ai:4.4.3',
    'kod-ai:4.2',
    'kod-ai:3.3/1',
    'kod-ai:3.3/2',
    'kod-ai:3.8',
    'kod-ai:fn12',
    'kod-ai:1.3/5',
    'kod-ai:1.3/6',
    'kod-ai:1.3/19',
    'kod-ai:3.5',
    'kod-ai:3.5.a/1',
    'kod-ai:3.5.a/2',
    'kod-ai:3.5.a/3',
  ],
  by: ['lead'],
  from: ['prepared'],
  to: 'submitted',
  input: z.object({}),
  needs: {
    contest: contestNeed,
    held: claimNeed(
      (ask) => claimKeys(ask.facts as ApplicationFacts).map((c) => c.key),
      (held) =>
        Object.entries(held).flatMap(([key, holder]) => (holder ? [{ key, holder: holder.case }] : [])),
    ),
  },
  guard(guard, { facts, needs, on }) {
    ensureIntake(guard, needs.contest, on)
    const unsigned = facts.members.filter((m) => m.signed === null).map((m) => m.person)
    guard.ensure(
      unsigned.length === 0,
      'kod-ai:fn12',
      'application.unsigned',
      { persons: unsigned },
      state('UNSIGNED', 'members'),
    )
    checkRequired(guard, facts.documents)
    for (const claim of needs.held.length ? claimKeys(facts) : []) {
      const taken = needs.held.find((h) => h.key === claim.key)
      const [message, code] = told[claim.clause as keyof typeof told]
      guard.ensure(
        taken === undefined,
        claim.clause,
        message,
        { holder: taken?.holder ?? '', person: claimantOf(facts, claim.key) },
        state(code, 'members'),
      )
    }
  },
  effect: (facts, { recordedAt }) => ({ ...facts, submittedAt: recordedAt }),
  claims: ({ facts }) => claimKeys(facts),
  number: ({ facts }) => `kod-ai/application:${facts.contest}`,
  notAfter: ({ needs }) => needs.contest.to,
  notices: ({ facts }) => [{ to: facts.lead, message: 'application.filed' }],
})
