import { z } from 'zod'
import { indexNeed, parentNeed } from '../../../../../kernel/index.ts'
import { conflictOfInterest } from '../../../rules/index.ts'
import type { ContestFacts } from '../../contest/index.ts'
import { conflictSchema, idText } from '../../shared/index.ts'
import { content, state } from '../guard.ts'
import { ensureStage } from '../needs.ts'
import { applicationWords } from '../vocabulary.ts'

const assignSchema = z.object({
  expert: idText(),
  /** The entry of the register (`kod-ai:4.6.2`). */
  entry: idText(),
  conflict: conflictSchema.meta({ clause: 'kod-ai:4.6.4' }),
})

/** Engages an expert of the register who has the lot's competence and no conflict with the applicant. */
export const assignExpert = applicationWords.action({
  name: 'assign-expert',
  title: { ru: 'Назначить эксперта', en: 'Assign an expert' },
  clauses: [
    'kod-ai:4.6.1/1',
    'kod-ai:4.6.1/2',
    'kod-ai:4.6.2',
    'kod-ai:4.6.4',
    'kod-ai:4.6.4.a',
    'kod-ai:4.6.4.b',
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
      (ask) => ({ procedure: 'expert', cases: [(ask.input as z.infer<typeof assignSchema>).entry] }),
      ([row]) =>
        row
          ? {
              person: row.holder,
              active: row.state === 'active',
              lots: row.marks.lots as readonly string[],
            }
          : null,
    ),
  },
  guard(guard, { facts, input, needs }) {
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
    }
    const { conflict } = input
    const { grounds } = guard.rule(conflictOfInterest, {
      personalInterest: conflict.interest,
      isApplicant: facts.members.some((m) => m.person === expert),
      creditor: conflict.creditor,
      intentAgreement: conflict.intentAgreement !== null,
    })
    for (const letter of ['a', 'b'] as const)
      guard.ensure(
        !grounds.includes(letter),
        `kod-ai:4.6.4.${letter}`,
        'application.expert-conflict',
        { expert, letter },
        state('CONFLICT', 'conflict'),
      )
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
    experts: [...facts.experts, { ...input, state: 'assigned' as const }],
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
        lot: facts.content!.lot,
        due: needs.contest.due,
        criteria: needs.contest.criteria,
      },
    },
  ],
})
