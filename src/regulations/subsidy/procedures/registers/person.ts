import { kopecks } from '../../../../kernel/index.ts'
import { sumText } from '../../rules/index.ts'
import { flow, unless } from '../flow.ts'
import { content, idText, ministry, organisation, someText, t } from '../shared.ts'

/** Persons whom the Ministry chooses: they work for the campaign without pay (`subsidy:13.z`). */
export const person = flow({
  id: 'subsidy-person',
  title: t('Лицо по выбору Министерства', 'Person chosen by the Ministry'),
  clause: 'subsidy:13.z',
  states: {
    designated: ['выбрано', 'chosen', 'subsidy-organisation'],
    engaged: ['привлечено', 'engaged'],
    declined: ['не привлечено', 'not engaged'],
  },
  steps: [
    {
      name: 'designate',
      title: t('Выбрать лицо', 'Choose a person'),
      clauses: ['subsidy:13.z'],
      by: ministry,
      from: 'new',
      to: 'designated',
      input: { person: idText(), purpose: someText(500) },
      writes: ({ input }) => ({ ...input, ministryDesignated: true }),
      claims: ({ parent, input }) => [
        { key: `subsidy/person/${parent}/${input.person}`, clause: 'subsidy:13.z' },
      ],
    },
    {
      name: 'engage',
      title: t('Привлечь', 'Engage'),
      clauses: ['subsidy:13.z'],
      by: organisation,
      from: ['designated'],
      to: 'engaged',
      input: { fee: sumText() },
      check: ({ input }) => [
        unless(
          kopecks(String(input.fee)) === 0n,
          'subsidy:13.z',
          'campaign.fee',
          content('FEE_NOT_ALLOWED', 'fee'),
        ),
      ],
      writes: ({ input }) => input,
    },
    {
      name: 'decline',
      title: t('Не привлекать', 'Decline'),
      clauses: ['subsidy:13.z'],
      by: organisation,
      from: ['designated'],
      to: 'declined',
      input: { reason: someText() },
      writes: ({ input }) => input,
    },
  ],
  row: ({ card }) => ({ title: String(card.person) }),
})
