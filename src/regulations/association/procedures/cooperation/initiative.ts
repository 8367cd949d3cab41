import { z } from 'zod'
import { initiativeTerms, pledgeTerms } from '../../rules/index.ts'
import { dateText, flow, idText, someText, t, unless } from '../shared/index.ts'

/** An initiative and the pledges to it: the platform holds no money, investment goes by a contract of its own (`association:3.1/12`). */
export const initiative = flow({
  id: 'association-initiative',
  title: t('Инициатива', 'Initiative'),
  clause: 'association:3.1/12',
  states: {
    proposed: ['предложена', 'proposed'],
    launched: ['запущена', 'launched'],
    closed: ['завершена', 'closed', true],
  },
  steps: [
    {
      name: 'propose',
      title: t('Предложить', 'Propose'),
      clauses: ['association:3.1/12', 'association:4.3/1'],
      who: 'party',
      from: 'new',
      to: 'proposed',
      input: {
        title: someText(500),
        investment: z.boolean(),
        contract: idText().nullable(),
        pledgesUntil: dateText(),
      },
    },
    {
      name: 'pledge',
      title: t('Заявить намерение', 'Pledge'),
      clauses: ['association:4.3/1', 'association:6.1'],
      who: 'other',
      from: ['proposed'],
      to: 'same',
      input: { what: someText(1000) },
      check: ({ facts, on, rule }) => [
        unless(
          rule(pledgeTerms, { deadline: String(facts.card.pledgesUntil), pledge: on }).accepted,
          'PLEDGE_TOO_LATE',
          '',
          'association:4.3/1',
          String(facts.card.pledgesUntil),
          'state',
        ),
      ],
    },
    {
      name: 'launch',
      title: t('Запустить', 'Launch'),
      clauses: ['association:3.1/12', 'association:6.4'],
      who: 'owner',
      from: ['proposed'],
      to: 'launched',
      input: { contract: idText().nullable() },
      check: ({ facts, input, rule }) => [
        unless(
          rule(initiativeTerms, {
            investment: facts.card.investment === true,
            contract: input.contract as string | null,
          }).launch,
          'CONTRACT_REQUIRED',
          'contract',
          'association:6.4',
          'отдельный договор / a separate contract',
        ),
      ],
    },
    {
      name: 'close',
      title: t('Завершить', 'Close'),
      clauses: ['association:3.1/12'],
      who: 'owner',
      from: ['launched'],
      to: 'closed',
      input: {},
    },
  ],
})
