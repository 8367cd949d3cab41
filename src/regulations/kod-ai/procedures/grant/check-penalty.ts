import type { IsoDate, TypedGuard } from '../../../../kernel/index.ts'
import { kopecks, money, sum } from '../../../../kernel/index.ts'
import { keyRates } from '../../../../reference/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import { penalty } from '../../rules/index.ts'
import type { GrantFacts, Stage } from './facts.ts'
import type { MessageKey } from './messages/index.ts'
import { stretches } from './receivable.ts'

/** What a delay costs: the rate of the day of the act on each day's debt, the force majeure left out. */
export interface PenaltyPreview {
  readonly daysLate: number
  readonly rate: string | null
  readonly amount: string | null
  readonly status: 'none' | 'calculated' | 'pending-act-date' | 'rate-unknown'
  readonly debt: string
  readonly done: IsoDate
}

/** The last day of a delay: the first complete filing, or the given day while nothing is filed (reading T12). */
const doneOn = (stage: Stage, on: IsoDate): IsoDate => stage.filings[0]?.on ?? on

/**
 * The penalty of a stage's delay by the rule kod-ai/penalty, stretch by stretch where the debt changed. The rate is that
 * of the day of the act (`kod-ai:contract-8.3`); where no act will ever be, that of the demand (`kod-ai:6.10/1`).
 */
export function penaltyOf(
  guard: TypedGuard<KodAiClause, MessageKey>,
  facts: GrantFacts,
  stage: Stage,
  on: IsoDate,
): PenaltyPreview {
  const done = doneOn(stage, on)
  const actDate = stage.acceptedOn ?? (facts.termination ? on : null)
  const forceMajeure = facts.forceMajeure.flatMap((f): [IsoDate, IsoDate][] =>
    f.confirmedOn === null ? [] : [[f.from, f.to ?? on]],
  )
  const parts = stretches(facts, stage.ends, done).map((stretch) =>
    guard.rule(penalty, {
      debt: stretch.debt,
      dueDate: stretch.due,
      doneDate: stretch.done,
      actDate,
      forceMajeure,
      keyRates: keyRates.rates.map(({ from, percent }) => ({ from, percent })),
    }),
  )
  const late = parts.filter((p) => p.status !== 'none')
  const status = late.find((p) => p.status !== 'calculated')?.status ?? late[0]?.status ?? 'none'
  return {
    daysLate: parts.reduce((all, p) => all + p.daysLate, 0),
    rate: late[0]?.keyRatePercent ?? null,
    amount: status === 'calculated' ? money(sum(late.map((p) => kopecks(p.penalty!)))) : null,
    status,
    debt: stretches(facts, stage.ends, done)[0]?.debt ?? '0.00',
    done,
  }
}
