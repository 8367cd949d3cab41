import { z } from 'zod'
import { dateText, personalText, someText } from '../../../../../kernel/index.ts'
import { content, sha256, signature, soundSignature } from '../../contract/index.ts'
import { action } from '../vocabulary.ts'

/** The Fund signs first, by a person with authority; each member's five working days run from the delivery. */
export const signByFund = action({
  name: 'sign-by-fund',
  title: { ru: 'Подписать от Фонда', en: 'Sign for the Fund' },
  clauses: [
    'kod-ai:5.10/2',
    'kod-ai:5.11',
    'kod-ai:contract-10.2',
    'kod-ai:contract-pre.fund-sign',
    'kod-ai:contract-11.fund',
  ],
  by: ['director'],
  from: ['management-approved'],
  to: 'fund-signed',
  signature: true,
  input: z.strictObject({
    /** SHA-256 of the text made from the form; every signature is over it. */
    text: sha256().meta({ clause: 'kod-ai:5.10/2' }),
    signature,
    signatory: z
      .strictObject({
        person: someText(200),
        name: personalText('person'),
        post: someText(300),
        authority: z.string().trim().max(500),
        validTo: dateText(),
      })
      .meta({ clause: 'kod-ai:contract-pre.fund-sign' }),
  }),
  guard(guard, { input, on }) {
    const { authority, validTo } = input.signatory
    guard.ensure(
      authority !== '' && validTo >= on,
      'kod-ai:contract-pre.fund-sign',
      'sign.authority',
      { validTo },
      content('NO_AUTHORITY', 'signatory.authority'),
    )
    soundSignature(guard, input.signature, input.text, 'kod-ai:5.10/2')
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    fundSigned: { on, text: input.text, signatory: input.signatory },
  }),
  starts: { sign: ({ facts, on }) => facts.members.map((m) => ({ from: on, instance: m.person })) },
  notices: ({ facts }) => facts.members.map((m) => ({ to: m.person, message: 'notice.to-sign' })),
})
