import { z } from 'zod'
import { informationKinds } from '../../parameters.ts'
import { information as informationRule } from '../../rules/index.ts'
import { fileText, flow, someText, t } from '../shared/index.ts'

/** Information of the open channel: anybody reads it, confidential things are refused (`association:3.2/2`). */
export const information = flow({
  id: 'association-information',
  title: t('Открытая информация', 'Open information'),
  clause: 'association:3.2/2',
  states: {
    published: ['опубликована', 'published'],
    withdrawn: ['снята', 'withdrawn', true],
  },
  steps: [
    {
      name: 'publish',
      title: t('Опубликовать', 'Publish'),
      clauses: ['association:3.2/1', 'association:3.2/2', 'association:3.3/1', 'association:3.5'],
      who: 'party',
      from: 'new',
      to: 'published',
      input: {
        title: someText(500),
        kind: z.enum(informationKinds),
        confidential: z.boolean(),
        text: someText(20000),
        file: fileText().nullable(),
      },
      check: ({ input, rule }) =>
        rule(informationRule, {
          kind: input.kind as 'other',
          confidential: input.confidential === true,
        }).codes.map((code) => ({
          code,
          path: 'confidential',
          clause: 'association:3.2/2',
          what: 'открытый канал / open channel',
        })),
    },
    {
      name: 'withdraw',
      title: t('Снять', 'Withdraw'),
      clauses: ['association:3.2/1'],
      who: 'owner',
      from: ['published'],
      to: 'withdrawn',
      input: {},
    },
  ],
})
