import { z } from 'zod'
import { basisSchema, grounds, indexNeed } from '../../../../../kernel/index.ts'
import { clauseIds } from '../../../clauses/index.ts'
import { dateText, instantText, reasonText, stageDue } from '../../shared/index.ts'
import { leastExtended, lostDays } from '../outage.ts'
import { ensurePlan, type Plan, planSchema } from '../plan.ts'
import { applicationsIn, named } from '../rows.ts'
import { shiftOf } from '../stage.ts'
import { contestWords } from '../vocabulary.ts'

/** Applications that were filed and that somebody has looked at already. */
const lookedAt = indexNeed(
  (ask) => ({ procedure: 'application', parent: ask.file.id, states: ['submitted'] }),
  (rows) =>
    rows
      .filter((row) => row.marks.looked === true)
      .map((row) => ({ case: row.case, number: row.number ?? row.case })),
)

/** Who has begun an application: each of them is told of the new day. */
const applicants = indexNeed(
  (ask) => ({ procedure: 'application', parent: ask.file.id, states: ['prepared', 'submitted'] }),
  (rows) => [...new Set(rows.flatMap((row) => (row.holder ? [row.holder] : [])))].sort(),
)

const complete = (plan: Readonly<Record<keyof Plan, string | null>>): plan is Plan =>
  Object.values(plan).every((day) => day !== null)

/**
 * Gives back to everybody the days that an outage took from the intake, also when it has closed by time since. It closes
 * again with the new last day, from which every later stage is counted anew (readings T1, T2, T5); what was done of stage 2
 * would be a review before the end of intake, so none may have begun (`kod-ai:4.2`).
 */
export const extendAfterOutage = contestWords.action({
  name: 'extend-after-outage',
  title: { ru: 'Продлить приём после сбоя', en: 'Extend intake after an outage' },
  clauses: ['kod-ai:4.4.2', 'kod-ai:4.2', 'kod-ai:4.3', 'kod-ai:4.5.3'],
  by: ['director'],
  published: true,
  extends: true,
  from: ['intake', 'formal-check'],
  to: 'intake',
  input: z.object({
    to: dateText().meta({ clause: 'kod-ai:4.4.2' }),
    plan: planSchema.nullable().meta({ clause: 'kod-ai:4.3' }),
    outage: z.object({ from: instantText(), to: instantText() }),
    basis: basisSchema(clauseIds),
    ...grounds,
    /** Told to everybody with the new day. */
    reason: reasonText(),
  }),
  expectsVersion: true,
  needs: {
    looked: lookedAt,
    decided: applicationsIn('in-review', 'removed', 'rejected'),
    applicants,
  },
  guard(guard, { facts, file, input, needs, now, on, ...env }) {
    const { from: opened, to: closed } = facts.intake!
    const { outage, basis, to } = input
    const lost = lostDays(outage, { from: opened, to: closed })
    const isOver = Date.parse(outage.from) < Date.parse(outage.to) && Date.parse(outage.to) <= Date.parse(now)
    const touched = guard.ensure(
      lost > 0 && isOver,
      'kod-ai:4.4.2',
      'contest.outage',
      { from: outage.from, to: outage.to, opened, closed },
      { code: 'OUTAGE', kind: 'content', path: 'outage' },
    )
    const least = leastExtended(lost, closed, on)
    if (touched)
      guard.ensure(
        to >= least,
        'kod-ai:4.4.2',
        'contest.outage-days',
        { lost, least },
        { code: 'OUTAGE_DAYS', kind: 'content', path: 'to' },
      )
    if (basis.kind !== 'clause')
      guard.ensure(
        basis.date <= on,
        'kod-ai:4.4.2',
        'contest.outage-act',
        { date: basis.date, on },
        { code: 'ACT_DATE', kind: 'content', path: 'basis.date' },
      )
    const due = stageDue(2, closed, closed, shiftOf(env))
    guard.ensure(
      file.state === 'intake' || on <= due,
      'kod-ai:4.5.3',
      'contest.outage-late',
      { due },
      { code: 'OUTAGE_LATE', kind: 'state', path: 'to' },
    )
    const begun = [...needs.looked, ...needs.decided]
    guard.ensure(
      begun.length === 0,
      'kod-ai:4.2',
      'contest.check-begun',
      { numbers: named(begun) },
      { code: 'CHECK_BEGUN', kind: 'state' },
    )
    const plan = input.plan ?? facts.plan
    if (complete(plan)) ensurePlan(guard, plan, to, shiftOf(env))
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    intake: { from: facts.intake!.from, to: input.to },
    plan: input.plan ?? facts.plan,
    extensions: [
      ...facts.extensions,
      {
        on,
        was: facts.intake!.to,
        to: input.to,
        reason: input.reason,
        outage: { ...input.outage, act: input.basis },
      },
    ],
  }),
  starts: { intake: ({ facts, input }) => ({ from: facts.intake!.from, due: input.to }) },
  stops: { 'stage-2': () => '*', selection: () => '*' },
  notices: ({ needs, input }) =>
    needs.applicants.map((to) => ({ to, message: 'contest.extended', operands: { to: input.to } })),
})
