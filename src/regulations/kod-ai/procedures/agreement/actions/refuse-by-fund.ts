import { z } from 'zod'
import { personalText } from '../../../../../kernel/index.ts'
import { winnerDocs } from '../../../rules/index.ts'
import { conflict } from '../../contract/index.ts'
import { breachedBy, daysBySide } from '../breaches.ts'
import { neededChecks } from '../check-eligible.ts'
import type { AgreementFacts } from '../facts.ts'
import type { AgreementRefusedNotice } from '../opening.ts'
import { action, negotiating } from '../vocabulary.ts'
import { winnerFacts } from '../winner-facts.ts'

const grounds = ['kod-ai:5.8/1', 'kod-ai:5.8/2', 'kod-ai:5.8/5', 'kod-ai:5.11', 'kod-ai:5.6'] as const

/** A check of 5.6 that a member did not pass. */
const ineligible = (facts: AgreementFacts) =>
  facts.checks.some((c) => !c.passed && neededChecks.some((n) => n.kind === c.kind))

/**
 * The Fund refuses, by right and not by itself: only on a breach of the winner's. The whole term (5.8/5) runs out by the
 * Fund's delay as well, so it alone is no ground (reading T8); the terms of signing run together, so 5.11 is past for all at once.
 */
export const refuseByFund = action({
  name: 'refuse-by-fund',
  title: { ru: 'Отказать в заключении договора', en: 'Refuse to conclude the agreement' },
  clauses: ['kod-ai:5.9', 'kod-ai:5.11', 'kod-ai:5.6'],
  by: ['director'],
  from: [...negotiating],
  to: 'refused-by-fund',
  input: z.strictObject({ ground: z.enum(grounds), reason: personalText('holder') }),
  guard(guard, { facts, file, input, on }) {
    const sides = daysBySide(file, on)
    guard.rule(winnerDocs, winnerFacts(facts, file, on))
    const broken = input.ground === 'kod-ai:5.6' ? ineligible(facts) : breachedBy(file, on).has(input.ground)
    guard.ensure(
      broken,
      input.ground === 'kod-ai:5.6'
        ? 'kod-ai:5.6'
        : input.ground === 'kod-ai:5.11'
          ? 'kod-ai:5.11'
          : 'kod-ai:5.9',
      'refuse.breach',
      { ground: input.ground, ...sides },
      conflict('NO_BREACH_BY_WINNER', 'ground'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    refusal: { by: 'fund', ground: input.ground, reason: input.reason, on },
  }),
  stops: {
    'docs-to-fund': () => '*',
    corrections: () => '*',
    'fund-review': () => '*',
    'agreement-total': () => '*',
    sign: () => '*',
  },
  children: ({ file, input }) => {
    const notice: AgreementRefusedNotice = { agreement: file.id, by: 'fund', reason: input.reason }
    return [
      {
        child: 'refused',
        procedure: 'application',
        case: file.parent!,
        action: 'agreement-refused',
        input: notice,
      },
    ]
  },
  notices: ({ facts }) => facts.members.map((m) => ({ to: m.person, message: 'notice.refused' })),
})
