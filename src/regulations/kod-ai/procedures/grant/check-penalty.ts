import type { IsoDate, TypedGuard } from '../../../../kernel/index.ts'
import { kopecks, money, sum } from '../../../../kernel/index.ts'
import { keyRateOn, keyRates } from '../../../../reference/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import { penalty } from '../../rules/index.ts'
import { conflict } from '../contract/index.ts'
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

/** The day whose rate counts, as far as it is known. */
const actDay = (facts: GrantFacts, stage: Stage, on: IsoDate): IsoDate | null =>
  stage.acceptedOn ?? (facts.termination ? on : null)

/**
 * The penalty of a stage's delay by the rule kod-ai/penalty, stretch by stretch where the debt changed. The rate is that
 * of the day of the act (`kod-ai:contract-8.3`); where no act will ever be, that of the demand (`kod-ai:6.10/1`).
 * @param assumed the day on which an act that is not there is taken to be signed, where somebody asks what it would cost then
 */
export function penaltyOf(
  guard: TypedGuard<KodAiClause, MessageKey>,
  facts: GrantFacts,
  stage: Stage,
  on: IsoDate,
  assumed: IsoDate | null = null,
): PenaltyPreview {
  const done = doneOn(stage, on)
  const actDate = actDay(facts, stage, on) ?? assumed
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
      keyRates: (guard.keyRates ?? keyRates).rates.map(({ from, percent }) => ({ from, percent })),
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

/** Requires that the penalty of a stage may be demanded; returns what it comes to, or null where nothing is late. */
export function checkDemand(
  guard: TypedGuard<KodAiClause, MessageKey>,
  facts: GrantFacts,
  number: number,
  on: IsoDate,
  assumed: IsoDate | null = null,
): (PenaltyPreview & { readonly isDue: boolean }) | null {
  const stage = facts.stages.find((s) => s.number === number)
  const preview = stage ? penaltyOf(guard, facts, stage, on, assumed) : null
  const late = guard.ensure(
    preview !== null && preview.status !== 'none',
    'kod-ai:6.10/1',
    'penalty.on-time',
    { stage: number },
    conflict('NOT_LATE', 'stage'),
  )
  if (!late || !preview || !stage) return null
  const isNew = guard.ensure(
    facts.penalties.every((p) => p.stage !== number),
    'kod-ai:contract-8.3',
    'penalty.known',
    { stage: number },
    conflict('PENALTY_DEMANDED', 'stage'),
  )
  const isSigned = guard.ensure(
    preview.status !== 'pending-act-date',
    'kod-ai:contract-8.3',
    'penalty.pending',
    { stage: number },
    conflict('PENDING_ACT_DATE', 'stage'),
  )
  const day = actDay(facts, stage, on)
  const sure = 'percent' in keyRateOn(day ?? assumed ?? on, guard.keyRates ?? keyRates, 'refuse')
  const isKnown = guard.ensure(
    preview.status === 'pending-act-date' || (preview.status === 'calculated' && sure),
    'kod-ai:6.10/1',
    'penalty.rate',
    {},
    conflict('RATE_UNKNOWN', 'stage'),
  )
  return { ...preview, isDue: isNew && isSigned && isKnown && day !== null }
}
