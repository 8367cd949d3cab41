import { z } from 'zod'
import { addDays, daysBetween, type IsoDate } from '../../../../kernel/index.ts'
import type { KodAiClause } from '../../clauses/index.ts'
import { capOf, dateText, leastIntake, stageDue } from '../shared/index.ts'

/** Planned ends of the stages, published with the announcement. */
export const planSchema = z.object({
  2: dateText(),
  3: dateText(),
  4: dateText(),
  5: dateText(),
  6: dateText(),
  7: dateText(),
  publish: dateText(),
})
export type Plan = z.infer<typeof planSchema>

const order = [
  [2, 'kod-ai:4.1/2'],
  [3, 'kod-ai:4.1/3'],
  [4, 'kod-ai:4.1/4'],
  [5, 'kod-ai:4.1/5'],
  [6, 'kod-ai:4.1/6'],
  [7, 'kod-ai:4.1/7'],
  ['publish', 'kod-ai:4.11'],
] as const satisfies readonly (readonly [keyof Plan, KodAiClause])[]

interface PlanGuard {
  ensure(
    condition: boolean,
    clause: KodAiClause,
    message: 'contest.plan-order' | 'contest.plan-stage' | 'contest.plan-total',
    operands: Readonly<Record<string, string>>,
    refusal: { code: string; kind: 'content'; path: string },
  ): boolean
}

/** Holds a plan against the terms of each stage and the cap over all of them: both bind (reading T1). */
export function ensurePlan(
  guard: PlanGuard,
  plan: Plan,
  intakeEnds: IsoDate,
  shift: (day: IsoDate) => IsoDate,
): void {
  const cap = capOf(intakeEnds)
  let before = intakeEnds
  for (const [stage, clause] of order) {
    const ends = plan[stage]
    const path = `plan.${stage}`
    const due = stageDue(stage, before, addDays(intakeEnds, 10_000), shift)
    const told = { stage: String(stage), ends, before, due }
    guard.ensure(ends >= before, 'kod-ai:4.1', 'contest.plan-order', told, {
      code: 'STAGE_ORDER',
      kind: 'content',
      path,
    })
    guard.ensure(ends <= due, clause, 'contest.plan-stage', told, {
      code: 'STAGE_TERM',
      kind: 'content',
      path,
    })
    before = ends
  }
  guard.ensure(
    plan[7] <= cap,
    'kod-ai:4.3',
    'contest.plan-total',
    { ends: plan[7], cap },
    { code: 'TOTAL_90', kind: 'content', path: 'plan.7' },
  )
}

interface WindowGuard {
  ensure(
    condition: boolean,
    clause: KodAiClause,
    message: 'contest.intake-short' | 'contest.window-short' | 'contest.window-past',
    operands: Readonly<Record<string, string | number>>,
    refusal: { code: string; kind: 'content'; path: string },
  ): boolean
}

/** Both the announcement and the window must reach back thirty days from the last day of intake (reading T13). */
export function ensureWindow(
  guard: WindowGuard,
  announced: IsoDate,
  intake: { readonly from: IsoDate; readonly to: IsoDate },
): void {
  const { from, to } = intake
  const sinceAnnounced = daysBetween(announced, to)
  const open = daysBetween(from, to)
  guard.ensure(
    from >= announced,
    'kod-ai:4.4.1',
    'contest.window-past',
    { from, announced },
    { code: 'INTAKE_BEFORE_ANNOUNCEMENT', kind: 'content', path: 'intake.from' },
  )
  guard.ensure(
    sinceAnnounced >= leastIntake,
    'kod-ai:4.1/1',
    'contest.intake-short',
    { announced, to, days: sinceAnnounced, least: leastIntake },
    { code: 'INTAKE_SHORT', kind: 'content', path: 'intake.to' },
  )
  guard.ensure(
    open >= leastIntake,
    'kod-ai:4.4.2',
    'contest.window-short',
    { from, to, days: open, least: leastIntake },
    { code: 'INTAKE_SHORT', kind: 'content', path: 'intake.to' },
  )
}
