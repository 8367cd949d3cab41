import { z } from 'zod'
import { entriesOf, flow, unless } from '../flow.ts'
import { content, dateText, organisation, someText, t } from '../shared.ts'

/** Accounts of the campaign; subscriptions are counted by the days on which they were looked at (`subsidy:3/11`). */
export const account = flow({
  id: 'subsidy-account',
  title: t('Аккаунт', 'Account'),
  clause: 'subsidy:3/11',
  states: { kept: ['ведётся', 'kept', 'subsidy-organisation'], closed: ['закрыт', 'closed'] },
  steps: [
    {
      name: 'list',
      title: t('Внести аккаунт', 'List an account'),
      clauses: ['subsidy:3/11', 'subsidy:12/7'],
      by: organisation,
      from: 'new',
      to: 'kept',
      input: { platform: someText(200), handle: someText(200), owner: someText(300) },
      writes: ({ input }) => input,
      claims: ({ parent, input }) => [
        { key: `subsidy/account/${parent}/${input.platform}/${input.handle}`, clause: 'subsidy:3/11' },
      ],
    },
    {
      name: 'snapshot',
      title: t('Снять число подписок', 'Take a count of subscriptions'),
      clauses: ['subsidy:3/11'],
      by: organisation,
      from: ['kept'],
      to: 'same',
      input: { date: dateText(), subscriptions: z.int().min(0).max(2_000_000_000) },
      check: ({ facts, input, on }) => [
        unless(
          String(input.date) <= on &&
            entriesOf(facts, 'snapshot').every(({ data }) => data.date !== input.date),
          'subsidy:3/11',
          'account.day',
          content('SNAPSHOT_DAY', 'date'),
        ),
      ],
    },
    {
      name: 'close',
      title: t('Закрыть', 'Close'),
      clauses: ['subsidy:3/11'],
      by: organisation,
      from: ['kept'],
      to: 'closed',
      input: {},
    },
  ],
  row: ({ card }) => ({ title: `${card.platform}: ${card.handle}` }),
})
