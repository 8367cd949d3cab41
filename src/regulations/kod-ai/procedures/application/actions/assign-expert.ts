import { z } from 'zod'
import { indexNeed, parentNeed } from '../../../../../kernel/index.ts'
import type { ContestFacts } from '../../contest/index.ts'
import { registeredOf } from '../../expert/index.ts'
import { conflictSchema, idText } from '../../shared/index.ts'
import { checkTies } from '../check-ties.ts'
import type { ApplicationFacts } from '../facts.ts'
import { content, notApplicant, state } from '../guard.ts'
import { inRoundNeed } from '../in-round.ts'
import { ensureStage } from '../needs.ts'
import { applicationWords } from '../vocabulary.ts'

const assignSchema = z.object({
  expert: idText(),
  /** The entry of the register (`kod-ai:4.6.2`). */
  entry: idText(),
  /** What the officer knows besides the register; it adds to what is found and takes nothing away. */
  conflict: conflictSchema.meta({ clause: 'kod-ai:4.6.4' }),
})
type Assign = z.infer<typeof assignSchema>

/** Engages an expert of the register who has the lot's competence and no tie to the applicant. */
export const assignExpert = applicationWords.action({
  name: 'assign-expert',
  title: { ru: 'Назначить эксперта', en: 'Assign an expert' },
  clauses: [
    'kod-ai:4.6.1/1',
    'kod-ai:4.6.1/2',
    'kod-ai:4.6.2',
    'kod-ai:4.6.3',
    'kod-ai:4.6.4',
    'kod-ai:4.6.4.a',
    'kod-ai:4.6.4.b',
    'kod-ai:4.6.1/3',
  ],
  by: ['fund-officer'],
  from: ['in-review'],
  to: 'same',
  input: assignSchema,
  needs: {
    contest: parentNeed<ContestFacts>()((facts, file) => ({
      state: file.state,
      from: facts.intake?.from ?? '',
      to: facts.intake?.to ?? '',
      due: file.deadlines.find((d) => d.key === 'stage-3' && d.stoppedOn === null)?.due ?? null,
      criteria: facts.criteria.map((c) => c.key),
    })),
    register: indexNeed(
      (ask) => ({ procedure: 'expert', cases: [(ask.input as Assign).entry] }),
      ([row]) => (row ? registeredOf(row) : null),
    ),
    inRound: inRoundNeed((ask) => ({
      contest: (ask.facts as ApplicationFacts).contest,
      persons: [(ask.input as Assign).expert],
    })),
  },
  guard(guard, { facts, input, needs, actor, on }) {
    notApplicant(guard, facts, actor.id, 'kod-ai:4.6.1/3')
    if (!ensureStage(guard, needs.contest, 'expertise')) return
    const { expert, entry } = input
    const { register } = needs
    const registered = guard.ensure(
      register !== null && register.person === expert,
      'kod-ai:4.6.2',
      'application.register',
      { expert, entry },
      content('NOT_IN_REGISTER', 'entry'),
    )
    guard.ensure(
      actor.id !== expert,
      'kod-ai:4.6.2',
      'application.self-assigned',
      { expert },
      { code: 'SEPARATION_OF_DUTIES', kind: 'role', path: 'expert' },
    )
    if (registered && register) {
      guard.ensure(
        register.active,
        'kod-ai:4.6.2',
        'application.expert-inactive',
        { expert },
        content('EXPERT_INACTIVE', 'entry'),
      )
      const lot = facts.content!.lot
      guard.ensure(
        register.lots.includes(lot),
        'kod-ai:4.6.2',
        'application.competence',
        { expert, lot },
        content('LOT_COMPETENCE', 'expert'),
      )
      checkTies(guard, facts, register, needs.inRound, input.conflict, on)
    }
    guard.ensure(
      !facts.experts.some((e) => e.expert === expert),
      'kod-ai:4.6.1/2',
      'application.same-expert',
      { expert },
      state('SAME_EXPERT', 'expert'),
    )
  },
  effect: (facts, { input }) => ({
    ...facts,
    experts: [...facts.experts, { ...input, open: false, state: 'assigned' as const }],
  }),
  children: ({ facts, file, input, needs }) => [
    {
      child: `review:${input.expert}`,
      procedure: 'review',
      case: null,
      parent: file.id,
      action: 'assign',
      input: {
        contest: facts.contest,
        expert: input.expert,
        entry: input.entry,
        lot: facts.content!.lot,
        due: needs.contest.due,
        criteria: needs.contest.criteria,
      },
    },
  ],
})
