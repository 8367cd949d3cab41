import { z } from 'zod'
import { dateText, personalText, someText } from '../../../../../kernel/index.ts'
import { content } from '../../contract/index.ts'
import { idText } from '../../shared/index.ts'
import { checkGround } from '../check-termination.ts'
import { terminationLetters } from '../grounds.ts'
import { action } from '../vocabulary.ts'

/**
 * The Fund ends the agreement by itself, on named grounds with evidence. Where the grantee does not sign, the notice
 * stands in place of the additional agreement. Every tranche not paid is blocked.
 */
export const terminateByFund = action({
  name: 'terminate-by-fund',
  title: { ru: 'Расторгнуть договор в одностороннем порядке', en: 'Terminate the agreement by the Fund' },
  clauses: [
    'kod-ai:6.15',
    'kod-ai:6.15.a',
    'kod-ai:6.15.b',
    'kod-ai:6.15.v',
    'kod-ai:6.15.g',
    'kod-ai:6.15.d',
    'kod-ai:6.15.e',
    'kod-ai:6.15.zh',
    'kod-ai:6.15.z',
    'kod-ai:contract-4.4.e',
    'kod-ai:contract-7.1',
    'kod-ai:contract-10.4',
    'kod-ai:contract-10.5',
    'kod-ai:contract-10.6',
    'kod-ai:contract-10.6.a',
    'kod-ai:contract-10.6.b',
    'kod-ai:contract-10.6.v',
    'kod-ai:contract-10.6.g',
    'kod-ai:contract-10.6.d',
    'kod-ai:contract-10.6.e',
    'kod-ai:contract-10.6.zh',
    'kod-ai:contract-10.6.z',
  ],
  by: ['director'],
  from: ['active', 'final-review', 'completing', 'suspended'],
  to: 'terminating',
  input: z.strictObject({
    grounds: z
      .array(
        z.strictObject({
          letter: z.enum(terminationLetters),
          text: personalText('holder'),
          evidence: z
            .strictObject({ kind: z.enum(['report', 'check', 'notice', 'conclusion']), ref: someText(500) })
            .nullable(),
          clause: idText().nullable(),
          date: dateText().nullable(),
        }),
      )
      .max(8),
    detected: dateText(),
    text: personalText('holder'),
  }),
  guard(guard, { facts, input, on }) {
    guard.ensure(
      input.grounds.length > 0,
      'kod-ai:6.15',
      'terminate.none',
      {},
      content('GROUND_MISSING', 'grounds'),
    )
    guard.ensure(
      input.detected <= on,
      'kod-ai:6.15/2',
      'terminate.detected',
      { detected: input.detected },
      content('FUTURE_DATE', 'detected'),
    )
    input.grounds.forEach((ground, i) => {
      checkGround(guard, facts, ground, on, `grounds.${i}`)
    })
  },
  effect: (facts, { input, on }) => ({
    ...facts,
    termination: {
      way: 'fund',
      grounds: input.grounds.map((g) => g.letter),
      detected: input.detected,
      on,
      text: input.text,
    },
  }),
  stops: { 'stage-report': () => '*', advance: () => '*', 'extra-report': () => '*' },
  notices: ({ facts }) => facts.members.map((m) => ({ to: m.person, message: 'notice.terminated' })),
})
