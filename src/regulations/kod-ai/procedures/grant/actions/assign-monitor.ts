import { z } from 'zod'
import { someText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import { isMember } from '../of-facts.ts'
import { action, performing } from '../vocabulary.ts'

/** The Fund brings in a specialised organisation: its person sees this grant and no other, and only advises. */
export const assignMonitor = action({
  name: 'assign-monitor',
  title: { ru: 'Назначить специализированную организацию', en: 'Assign a specialised organisation' },
  clauses: ['kod-ai:1.3/18', 'kod-ai:6.5/1', 'kod-ai:6.12/2', 'kod-ai:contract-4.5', 'kod-ai:contract-6.3'],
  by: ['fund-officer'],
  from: [...performing, 'suspended'],
  to: 'same',
  input: z.strictObject({ person: someText(200), conflict: z.boolean() }),
  guard(guard, { facts, input }) {
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
  },
  effect: (facts, { input }) => ({
    ...facts,
    monitors: facts.monitors.includes(input.person) ? facts.monitors : [...facts.monitors, input.person],
  }),
})
