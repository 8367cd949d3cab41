import { z } from 'zod'
import { technologies } from '../../parameters.ts'
import { flow, idText, someText, t, took, unless } from '../shared/index.ts'

/** A need or an offer with expressions of interest: information, no offer; declining has no consequence (`association:3.1/17`). */
export const need = flow({
  id: 'association-need',
  title: t('Потребность или предложение', 'Need or offer'),
  clause: 'association:3.1/17',
  states: {
    open: ['открыто', 'open'],
    closed: ['закрыто', 'closed', true],
  },
  steps: [
    {
      name: 'publish',
      title: t('Опубликовать', 'Publish'),
      clauses: ['association:3.1/17', 'association:3.5', 'association:3.1/11'],
      who: 'party',
      from: 'new',
      to: 'open',
      input: {
        title: someText(500),
        kind: z.enum(['need', 'offer']),
        technology: z.enum(technologies),
        sector: someText(200),
        territory: someText(200),
      },
    },
    {
      name: 'express-interest',
      title: t('Заявить интерес', 'Express interest'),
      clauses: ['association:3.1/17', 'association:6.2/1'],
      who: 'other',
      from: ['open'],
      to: 'same',
      input: { note: someText(1000) },
      check: ({ facts, party }) => [
        unless(
          !took(facts, 'express-interest', party),
          'ALREADY_INTERESTED',
          '',
          'association:3.1/17',
          party,
          'state',
        ),
      ],
    },
    {
      name: 'decline',
      title: t('Отклонить интерес', 'Decline an interest'),
      clauses: ['association:6.2/2'],
      who: 'owner',
      from: ['open'],
      to: 'same',
      input: { party: idText() },
    },
    {
      name: 'close',
      title: t('Закрыть', 'Close'),
      clauses: ['association:3.1/17'],
      who: 'owner',
      from: ['open'],
      to: 'closed',
      input: {},
    },
  ],
})
