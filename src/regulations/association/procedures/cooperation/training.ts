import { z } from 'zod'
import { dateText, flow, idText, someText, t, unless } from '../shared/index.ts'

/** Training open to staff of Parties, the qualified customer among it (`association:3.1/19`). */
export const training = flow({
  id: 'association-training',
  title: t('Программа обучения', 'Training programme'),
  clause: 'association:3.1/19',
  states: {
    open: ['открыта', 'open'],
    closed: ['завершена', 'closed', true],
  },
  steps: [
    {
      name: 'open',
      title: t('Открыть', 'Open'),
      clauses: ['association:3.1/19', 'association:3.1/3'],
      who: 'party',
      from: 'new',
      to: 'open',
      input: { title: someText(500), kind: z.enum(['qualified-customer', 'other']), start: dateText() },
    },
    {
      name: 'enrol',
      title: t('Записать сотрудника', 'Enrol'),
      clauses: ['association:3.1/19'],
      who: 'party',
      from: ['open'],
      to: 'same',
      input: { learner: idText() },
      check: ({ facts, input }) => [
        unless(
          facts.log.every((one) => one.step !== 'enrol' || one.data.learner !== input.learner),
          'ALREADY_ENROLLED',
          'learner',
          'association:3.1/19',
          String(input.learner),
          'state',
        ),
      ],
    },
    {
      name: 'grade',
      title: t('Записать результат', 'Record the result'),
      clauses: ['association:3.1/19'],
      who: 'owner',
      from: ['open'],
      to: 'same',
      input: { learner: idText(), passed: z.boolean() },
      check: ({ facts, input }) => [
        unless(
          facts.log.some((one) => one.step === 'enrol' && one.data.learner === input.learner),
          'NOT_ENROLLED',
          'learner',
          'association:3.1/19',
          String(input.learner),
        ),
      ],
    },
    {
      name: 'close',
      title: t('Завершить', 'Close'),
      clauses: ['association:3.1/19'],
      who: 'owner',
      from: ['open'],
      to: 'closed',
      input: {},
    },
  ],
})
