import { z } from 'zod'
import { moneyText } from '../../../../kernel/index.ts'
import { technologies } from '../../parameters.ts'
import { pilotTerms } from '../../rules/index.ts'
import { flow, someText, t } from '../shared/index.ts'

/** A pilot is free, and nothing has to be paid afterwards; declining needs no reason (`association:3.1/10`). */
export const pilot = flow({
  id: 'association-pilot',
  title: t('Безвозмездный пилот', 'Free pilot'),
  clause: 'association:3.1/10',
  states: {
    offered: ['предложен', 'offered'],
    agreed: ['согласован', 'agreed'],
    running: ['идёт', 'running'],
    evaluated: ['оценён', 'evaluated'],
    closed: ['завершён', 'closed', true],
    declined: ['отклонён', 'declined', true],
  },
  steps: [
    {
      name: 'offer',
      title: t('Предложить пилот', 'Offer a pilot'),
      clauses: ['association:3.1/10', 'association:6.2/1', 'association:2.3/5'],
      who: 'party',
      from: 'new',
      to: 'offered',
      input: {
        title: someText(500),
        technology: z.enum(technologies),
        days: z.int().min(1).max(1000),
        price: moneyText(),
        paidAfterwards: z.boolean(),
        metrics: z.array(someText(500)).min(1).max(50),
      },
      check: ({ input, rule }) =>
        rule(pilotTerms, {
          price: String(input.price),
          paidAfterwards: input.paidAfterwards === true,
          metrics: [],
        }).codes.map((code) => ({
          code,
          path: 'price',
          clause: 'association:3.1/10',
          what: 'безвозмездность / free of charge',
        })),
    },
    {
      name: 'accept',
      title: t('Принять', 'Accept'),
      clauses: ['association:3.1/10'],
      who: 'other',
      from: ['offered'],
      to: 'agreed',
      input: {},
    },
    {
      name: 'decline',
      title: t('Отклонить', 'Decline'),
      clauses: ['association:6.2/2'],
      who: 'other',
      from: ['offered'],
      to: 'declined',
      input: {},
    },
    {
      name: 'start',
      title: t('Начать', 'Start'),
      clauses: ['association:3.1/10'],
      who: 'owner',
      from: ['agreed'],
      to: 'running',
      input: {},
    },
    {
      name: 'evaluate',
      title: t('Оценить', 'Evaluate'),
      clauses: ['association:3.1/10'],
      who: 'other',
      from: ['running'],
      to: 'evaluated',
      input: {
        results: z
          .array(z.strictObject({ metric: someText(500), result: someText(500) }))
          .min(1)
          .max(50),
      },
    },
    {
      name: 'close',
      title: t('Завершить', 'Close'),
      clauses: ['association:3.1/10'],
      who: 'owner',
      from: ['evaluated'],
      to: 'closed',
      input: {},
    },
  ],
})
