import { z } from 'zod'
import { kopecks, money } from '../../../../../kernel/index.ts'
import { labels } from '../../../messages/index.ts'
import { checkShown, mostClaimable } from '../check-return.ts'
import type { GrantFacts } from '../facts.ts'
import { type ReturnGroundKey, returnGroundKeys, returnGrounds } from '../grounds.ts'
import { paid } from '../ledger.ts'
import type { ClaimRow } from '../ledger-facts.ts'
import { grantWords } from '../vocabulary.ts'

const doubts = { 'unconfirmed-spending': 'unconfirmed', 'misused-expense': 'misused' } as const

/** The expenses in doubt of which a ground speaks. */
const rowsOf = (facts: GrantFacts, ground: ReturnGroundKey): ClaimRow[] =>
  ground in doubts
    ? facts.ledger.expenses
        .filter(
          ({ doubt, doubted }) => doubt === doubts[ground as keyof typeof doubts] && kopecks(doubted) > 0n,
        )
        .map(({ stage, person, doubted }) => ({ stage, person, amount: doubted }))
    : []

/** On which grounds money may be claimed back now, how much at most, and by when it would be due if all happened today. */
export const returnForesight = grantWords.foresight({
  name: 'return',
  title: { ru: 'Возврат гранта по основаниям', en: 'Return of the grant by grounds' },
  told: ['fund-officer', 'director', 'auditor'],
  input: z.strictObject({}),
  look: ({ facts, on, guard }) =>
    kopecks(facts.ledger.total) === 0n
      ? []
      : returnGroundKeys.map((ground) => {
          const { clause, term, scope } = returnGrounds[ground]
          const own = guard()
          const isShown = checkShown(own, facts, ground)
          const { most, due } = mostClaimable(own, facts, {
            ground,
            rows: rowsOf(facts, ground),
            detected: on,
          })
          return {
            key: ground,
            title: labels[`ground.${ground}`]!,
            clause,
            outcome: isShown ? ('met' as const) : ('broken' as const),
            values: {
              most: money(most),
              isWhole: most === paid(facts.ledger),
              isSettledByDemand: term === 'return-by-demand-date',
              due: most > 0n ? due : null,
              rows:
                scope === 'rows'
                  ? rowsOf(facts, ground).map((r) => `${r.stage} ${r.person} ${r.amount}`)
                  : null,
              isJoint: facts.members.length > 1,
            },
            guard: own,
          }
        }),
})
