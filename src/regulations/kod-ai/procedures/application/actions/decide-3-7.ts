import { z } from 'zod'
import { personalText } from '../../../../../kernel/index.ts'
import { idText, sha256Text } from '../../shared/index.ts'
import { endOfReview } from '../claims.ts'
import { content, state } from '../guard.ts'
import { liveStates } from '../states.ts'
import { applicationWords } from '../vocabulary.ts'

const grounds = ['3.6/1', '3.6/2', '3.6/3', '3.6/4', '3.6/5', '3.6/6', '3.6/7'] as const
const live: readonly string[] = liveStates

/** A right of the Fund at any stage, taken by a person with ground and text; nothing here happens by itself. */
export const decide37 = applicationWords.action({
  name: 'decide-3-7',
  title: { ru: 'Решение по пункту 3.7', en: 'Decision under 3.7' },
  clauses: ['kod-ai:3.7/1', 'kod-ai:3.7/2', 'kod-ai:3.6'],
  by: ['fund-officer', 'director'],
  from: [...liveStates, 'announced', 'granted'],
  to: {
    oneOf: ['rejected', 'announced', 'granted'],
    choose: ({ file }) => (live.includes(file.state) ? 'rejected' : (file.state as 'announced' | 'granted')),
  },
  input: z.object({
    decision: z.enum(['reject', 'stop']),
    ground: z.enum(grounds).meta({ clause: 'kod-ai:3.7/1' }),
    person: idText().nullable(),
    text: personalText('person').meta({ personal: 'person', clause: 'kod-ai:3.7/1' }),
    evidence: sha256Text().nullable(),
  }),
  guard(guard, { facts, file, input }) {
    guard.ensure(
      (input.decision === 'reject') === live.includes(file.state),
      'kod-ai:3.7/1',
      'application.stop-kind',
      {},
      state('STOP_KIND', 'decision'),
    )
    guard.ensure(
      input.person === null || facts.members.some((m) => m.person === input.person),
      'kod-ai:3.7/1',
      'application.not-member',
      { person: input.person },
      content('NOT_MEMBER', 'person'),
    )
    guard.ensure(
      input.ground !== '3.6/2' || input.evidence !== null,
      'kod-ai:3.6/2',
      'application.stop-evidence',
      { ground: input.ground },
      content('EVIDENCE', 'evidence'),
    )
  },
  effect: (facts, { input, actor, on }) => ({
    ...facts,
    stops: [...facts.stops, { ...input, by: actor.id, on }],
  }),
  releases: ({ facts }) => endOfReview(facts),
  notices: ({ facts }) => [{ to: facts.lead, message: 'application.decided' }],
})
