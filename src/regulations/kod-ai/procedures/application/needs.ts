import { parentNeed } from '../../../../kernel/index.ts'
import type { ContestFacts } from '../contest/index.ts'

/** What most actions ask of the contest: its stage and the intake window. */
export const contestNeed = parentNeed<ContestFacts>()((facts, file) => ({
  id: file.id,
  state: file.state,
  from: facts.intake?.from ?? '',
  to: facts.intake?.to ?? '',
}))
/** What an application is made against: the lots of the contest too. */
export const openContestNeed = parentNeed<ContestFacts>()((facts, file) => ({
  id: file.id,
  state: file.state,
  from: facts.intake?.from ?? '',
  to: facts.intake?.to ?? '',
  lots: facts.lots,
}))

export interface ContestNow {
  readonly state: string
  readonly from: string
  readonly to: string
}

interface IntakeGuard {
  ensure(
    condition: boolean,
    clause: 'kod-ai:4.2' | 'kod-ai:4.4.2',
    message: 'application.intake-closed' | 'application.intake-ahead',
    operands: Readonly<Record<string, string>>,
    refusal: { code: string; kind: 'state' },
  ): boolean
}

/** The window is open on its first and its last day (`kod-ai:4.4.2`); after it nothing is filed (`kod-ai:4.2`). */
export function ensureIntake(guard: IntakeGuard, contest: ContestNow, on: string): void {
  const { state, from, to } = contest
  guard.ensure(
    state === 'intake' && on <= to,
    'kod-ai:4.2',
    'application.intake-closed',
    { from, to, on },
    { code: 'INTAKE_CLOSED', kind: 'state' },
  )
  guard.ensure(
    state !== 'intake' || on >= from,
    'kod-ai:4.4.2',
    'application.intake-ahead',
    { from },
    { code: 'INTAKE_NOT_OPEN', kind: 'state' },
  )
}

interface StageGuard {
  ensure(
    condition: boolean,
    clause: 'kod-ai:4.1' | 'kod-ai:4.2',
    message: 'application.intake-open' | 'application.contest-state',
    operands: Readonly<Record<string, string>>,
    refusal: { code: string; kind: 'state' },
  ): boolean
}

/** Nothing is considered before intake ends (`kod-ai:4.2`), and each step belongs to its stage (`kod-ai:4.1`). */
export function ensureStage(guard: StageGuard, contest: ContestNow, needed: string): boolean {
  const ended = guard.ensure(
    contest.state !== 'intake' && contest.state !== 'draft',
    'kod-ai:4.2',
    'application.intake-open',
    { to: contest.to },
    { code: 'INTAKE_OPEN', kind: 'state' },
  )
  return (
    ended &&
    guard.ensure(
      contest.state === needed,
      'kod-ai:4.1',
      'application.contest-state',
      { needed, state: contest.state },
      { code: 'STAGE_ORDER', kind: 'state' },
    )
  )
}
