import { z } from 'zod'
import { categories } from '../../parameters.ts'
import { eventTerms } from '../../rules/index.ts'
import { dateText, flow, someText, t, took, unless } from '../shared/index.ts'

/** An event open to every category; it ends not before it starts (`association:3.3/4`). */
export const event = flow({
  id: 'association-event',
  title: t('Мероприятие', 'Event'),
  clause: 'association:3.3/4',
  states: {
    announced: ['объявлено', 'announced'],
    held: ['проведено', 'held', true],
    cancelled: ['отменено', 'cancelled', true],
  },
  steps: [
    {
      name: 'announce',
      title: t('Объявить', 'Announce'),
      clauses: ['association:3.3/4', 'association:5.2/10', 'association:2.2/2'],
      who: 'party',
      from: 'new',
      to: 'announced',
      input: {
        title: someText(500),
        start: dateText(),
        end: dateText(),
        place: someText(300),
        categories: z.array(z.enum(categories)).max(4),
      },
      check: ({ input, rule }) =>
        rule(eventTerms, {
          start: String(input.start),
          end: String(input.end),
          categories: input.categories as (typeof categories)[number][],
        }).broken.map((clause) => ({
          code: 'EVENT',
          path: clause === 'association:3.3/4' ? 'end' : 'categories',
          clause: clause as 'association:3.3/4',
          what: clause,
        })),
    },
    {
      name: 'register',
      title: t('Записаться', 'Register'),
      clauses: ['association:5.2/10'],
      who: 'party',
      from: ['announced'],
      to: 'same',
      input: { people: z.int().min(1).max(500) },
      check: ({ facts, party }) => [
        unless(
          !took(facts, 'register', party),
          'ALREADY_REGISTERED',
          '',
          'association:5.2/10',
          party,
          'state',
        ),
      ],
    },
    {
      name: 'hold',
      title: t('Провести', 'Hold'),
      clauses: ['association:3.3/4'],
      who: 'owner',
      from: ['announced'],
      to: 'held',
      input: {},
    },
    {
      name: 'cancel',
      title: t('Отменить', 'Cancel'),
      clauses: ['association:3.3/4'],
      who: 'owner',
      from: ['announced'],
      to: 'cancelled',
      input: { reason: someText(1000) },
    },
  ],
})
