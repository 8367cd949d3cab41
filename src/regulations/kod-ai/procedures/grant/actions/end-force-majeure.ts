import { z } from 'zod'
import { addDays, dateText, daysBetween, type IsoDate } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import type { ForceMajeure, GrantFacts, Stage } from '../facts.ts'
import { changed, isUnfiled, lastStage } from '../of-facts.ts'
import { action } from '../vocabulary.ts'

const current = (facts: GrantFacts): ForceMajeure | undefined =>
  facts.forceMajeure.find((f) => f.confirmedOn !== null && f.to === null)

/** Stages that had not ended move by the days of suspension, both days included. */
const moved = (stage: Stage, force: ForceMajeure, to: IsoDate): IsoDate =>
  isUnfiled(stage) && stage.ends >= force.from
    ? addDays(stage.ends, daysBetween(force.from, to) + 1)
    : stage.ends

/** The circumstances ended: the agreement goes on, the stages that were still running end that many days later. */
export const endForceMajeure = action({
  name: 'end-force-majeure',
  title: { ru: 'Возобновить договор', en: 'Resume the agreement' },
  clauses: ['kod-ai:contract-9'],
  by: ['fund-officer'],
  from: ['suspended'],
  to: {
    oneOf: ['active', 'final-review', 'completing'],
    choose: ({ facts }) => {
      const last = facts.stages[lastStage(facts) - 1]
      return last?.acceptedOn ? 'completing' : last && !isUnfiled(last) ? 'final-review' : 'active'
    },
  },
  input: z.strictObject({ to: dateText() }),
  guard(guard, { facts, input, on }) {
    const force = current(facts)
    guard.ensure(
      force !== undefined && input.to >= force.from && input.to <= on,
      'kod-ai:contract-9',
      'force.dates',
      { from: force?.from ?? '', to: input.to },
      content('FORCE_MAJEURE_DATES', 'to'),
    )
  },
  effect: (facts, { input }) => {
    const force = current(facts)!
    return {
      ...facts,
      forceMajeure: changed(facts.forceMajeure, force.id, (f) => ({ ...f, to: input.to })),
      stages: facts.stages.map((stage) => ({ ...stage, ends: moved(stage, force, input.to) })),
    }
  },
  starts: {
    'stage-report': ({ facts, input }) => {
      const force = current(facts)!
      return facts.stages.filter(isUnfiled).map((stage) => ({
        from: facts.award!.agreement.signed,
        instance: String(stage.number),
        due: moved(stage, force, input.to),
      }))
    },
  },
})
