import { z } from 'zod'
import { personalText } from '../../../../../kernel/index.ts'
import { conflict } from '../../contract/index.ts'
import { idText } from '../../shared/index.ts'
import { changed } from '../of-facts.ts'
import { action, alive } from '../vocabulary.ts'

/** The Fund answers a question or decides a proposal; an accepted proposal is carried out by an additional agreement. */
export const answerMember = action({
  name: 'answer-member',
  title: { ru: 'Ответить грантополучателю', en: 'Answer the grantee' },
  clauses: ['kod-ai:contract-4.3.v', 'kod-ai:contract-4.3.g'],
  by: ['fund-officer'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({ id: idText(), accepted: z.boolean(), text: personalText('holder') }),
  guard(guard, { facts, input }) {
    const open = facts.asked.some(
      (a) => a.id === input.id && (a.kind === 'question' || a.kind === 'proposal') && a.answeredOn === null,
    )
    guard.ensure(open, 'kod-ai:contract-4.3.v', 'request.unknown', {}, conflict('NOTHING_ASKED', 'id'))
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    asked: changed(facts.asked, input.id, (a) => ({ ...a, answeredOn: on, refused: !input.accepted })),
  }),
  stops: { 'fund-answer': ({ input }) => input.id },
  notices: ({ facts, input }) =>
    facts.members.map((m) => ({ to: m.person, message: 'notice.answer', operands: { id: input.id } })),
})
