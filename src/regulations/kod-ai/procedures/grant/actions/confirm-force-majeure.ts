import { z } from 'zod'
import { conflict } from '../../contract/index.ts'
import { idText } from '../../shared/index.ts'
import { changed } from '../of-facts.ts'
import { action, performing } from '../vocabulary.ts'

/** The other side gives its notice: the agreement is suspended and the days of reports stand still. */
export const confirmForceMajeure = action({
  name: 'confirm-force-majeure',
  title: { ru: 'Ответить уведомлением о непреодолимой силе', en: 'Answer with a notice of force majeure' },
  clauses: ['kod-ai:contract-9'],
  by: ['member', 'fund-officer'],
  from: [...performing],
  to: 'suspended',
  input: z.strictObject({ id: idText() }),
  guard(guard, { facts, input, actor }) {
    const found = facts.forceMajeure.find((f) => f.id === input.id)
    guard.ensure(
      found?.confirmedOn === null,
      'kod-ai:contract-9',
      'force.unknown',
      {},
      conflict('NOTHING_PROPOSED', 'id'),
    )
    const side = actor.role === 'member' ? 'member' : 'fund'
    guard.ensure(
      found?.noticeBy !== side,
      'kod-ai:contract-9',
      'force.same-side',
      {},
      conflict('SAME_SIDE', 'id'),
    )
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    forceMajeure: changed(facts.forceMajeure, input.id, (f) => ({ ...f, confirmedOn: on })),
  }),
  stops: { 'stage-report': () => '*' },
})
