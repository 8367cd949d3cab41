import { z } from 'zod'
import { dateText, someText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import { isMember } from '../of-facts.ts'
import { action, alive } from '../vocabulary.ts'

/** The entry of a member in the digital solution of the AI community; every member needs one. */
export const recordRegisterEntry = action({
  name: 'record-register-entry',
  title: { ru: 'Записать внесение в реестр сообщества', en: 'Record the entry in the community register' },
  clauses: [
    'kod-ai:5.7.s',
    'kod-ai:2.5.v',
    'kod-ai:6.8/4',
    'kod-ai:contract-4.1.d',
    'kod-ai:contract-7.6.v',
    'kod-ai:contract-7.8.4',
  ],
  by: ['member', 'fund-officer'],
  from: [...alive],
  to: 'same',
  input: z.strictObject({ person: someText(200), entry: someText(200), on: dateText() }),
  guard(guard, { facts, input }) {
    guard.ensure(
      isMember(facts, input.person),
      'kod-ai:contract-4.1.d',
      'register.person',
      { person: input.person },
      content('UNKNOWN_PERSON', 'person'),
    )
  },
  effect: (facts, { input }) => ({
    ...facts,
    members: facts.members.map((m) =>
      m.person === input.person ? { ...m, registered: { entry: input.entry, on: input.on } } : m,
    ),
  }),
})
