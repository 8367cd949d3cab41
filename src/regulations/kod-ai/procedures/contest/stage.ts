import { type Calendar, type IsoDate, laterOf, type Start } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import { stageDeadlines } from '../../rules/index.ts'
import { reasonText, stageDue, type TimedStage } from '../shared/index.ts'
import type { Body } from './bodies.ts'
import type { ContestFacts } from './facts.ts'
import type { contestWords } from './vocabulary.ts'

/** A reason is asked for only where a stage is closed after its last day. */
export const lateInput = () => reasonText().nullable()

type ContestGuard = Parameters<
  NonNullable<Parameters<typeof contestWords.action<'x', unknown>>[0]['guard']>
>[0]

/** The facts of the rule kod-ai/stage-deadlines, with one more end. */
const deadlineFacts = (facts: ContestFacts, stage: TimedStage, ended: IsoDate) => ({
  announced: facts.announcedOn!,
  intakeEnds: facts.intake!.to,
  stageEnds: {
    ...facts.stageEnds,
    juryProtocol: protocolDay(facts, 'jury') || null,
    [stage]: ended,
  },
})

/** Closing a stage late is allowed and needs a reason; the rule tells the due day and the clauses. */
export function ensureOnTime(
  guard: ContestGuard,
  facts: ContestFacts,
  stage: TimedStage,
  ended: IsoDate,
  reason: string | null,
  clause: KodAiClause,
): void {
  const due = guard.rule(stageDeadlines, deadlineFacts(facts, stage, ended)).due[stage]
  guard.ensure(
    ended <= due || reason !== null,
    clause,
    'contest.late',
    { stage: String(stage), ended, due },
    { code: 'LATE_REASON', kind: 'content', path: 'reason' },
  )
}

/** Facts after a stage has ended on a day; lateness is kept with its reason. */
export function endStage(
  facts: ContestFacts,
  stage: TimedStage,
  ended: IsoDate,
  due: IsoDate | null,
  reason: string | null,
): ContestFacts {
  const late = due !== null && ended > due && reason !== null
  return {
    ...facts,
    stageEnds: { ...facts.stageEnds, [stage]: ended },
    late: late ? [...facts.late, { stage, due, ended, reason }] : facts.late,
  }
}

/** Stages 4 to 7 end with the last protocol of their body (reading T3). */
export const protocolDay = (facts: ContestFacts, body: Body): IsoDate =>
  facts.protocols[body].reduce((last, p) => laterOf(p.date, last), '')

interface StageEnv {
  readonly facts: ContestFacts
  readonly calendar: Calendar
  readonly readings: Readonly<Record<string, string>>
}

/** Moves a day off where the reading `stages.shift` says so; by default the Fund's own terms stand (reading T5). */
export const shiftOf = ({ calendar, readings }: Pick<StageEnv, 'calendar' | 'readings'>) =>
  readings['stages.shift'] === 'next-working-day'
    ? (day: IsoDate) => calendar.sameOrNextWorkingDay(day)
    : (day: IsoDate) => day

/** Begins the clock of a stage on the day the one before ended. */
export const startStage = (env: StageEnv, stage: TimedStage, from: IsoDate): Start => ({
  from,
  due: stageDue(stage, from, env.facts.intake!.to, shiftOf(env)),
})
