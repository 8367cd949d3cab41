import { z } from 'zod'
import { someText } from '../../../../../kernel/index.ts'
import { conflictFound } from '../../../rules/index.ts'
import { content } from '../../contract/index.ts'
import { isMember } from '../of-facts.ts'
import { askedOf, declaredNeed, judgesNeed } from '../ties.ts'
import { action, performing } from '../vocabulary.ts'

/** The Fund brings in a specialised organisation: its person sees this grant and no other, and only advises. */
export const assignMonitor = action({
  name: 'assign-monitor',
  title: { ru: 'Назначить специализированную организацию', en: 'Assign a specialised organisation' },
  clauses: ['kod-ai:1.3/18', 'kod-ai:6.5/1', 'kod-ai:6.12/2', 'kod-ai:contract-4.5', 'kod-ai:contract-6.3'],
  by: ['fund-officer'],
  from: [...performing, 'suspended'],
  to: 'same',
  input: z.strictObject({
    person: someText(200),
    conflict: z.boolean(),
    /** The entry in the register, where the person has one. */
    entry: someText(120).optional(),
  }),
  needs: {
    judges: judgesNeed((ask) => [(ask.input as { entry?: string }).entry]),
    declared: declaredNeed,
  },
  guard(guard, { facts, input, needs, on }) {
    guard.ensure(
      !isMember(facts, input.person),
      'kod-ai:contract-6.3',
      'monitor.member',
      {},
      content('MONITOR_IS_MEMBER', 'person'),
    )
    guard.ensure(
      !input.conflict,
      'kod-ai:contract-6.3',
      'monitor.conflict',
      {},
      content('MONITOR_CONFLICT', 'conflict'),
    )
    guard.ensure(
      input.entry === undefined || needs.judges.some((j) => j.person === input.person),
      'kod-ai:contract-6.3',
      'monitor.entry',
      { person: input.person },
      content('NOT_IN_REGISTER', 'entry'),
    )
    const { barred } = guard.rule(conflictFound, askedOf(facts, [input.person], needs, 'monitor', on))
    guard.ensure(
      barred.length === 0 || isMember(facts, input.person),
      'kod-ai:contract-6.3',
      'monitor.tied',
      {},
      content('MONITOR_CONFLICT', 'person'),
    )
  },
  effect: (facts, { input }) => ({
    ...facts,
    monitors: facts.monitors.includes(input.person) ? facts.monitors : [...facts.monitors, input.person],
  }),
})
