import { z } from 'zod'
import { kopecks, money, parentNeed, sum } from '../../../kernel/index.ts'
import { balance as rule, sumText } from '../rules/index.ts'
import type { AgreementFacts } from './agreement/index.ts'
import { type CardFacts, type Data, entriesOf, flow, type Seen, unless } from './flow.ts'
import { conflict, content, ministry, official, organisation, shown, t, yearInput } from './shared.ts'

const totalOf = (facts: CardFacts, step: string) =>
  sum(entriesOf(facts, step).map(({ data }) => kopecks(String(data.sum))))
const given = (card: Data, key: 'return' | 'usable') => kopecks(String(card[key] ?? '0.00'))
/** What is left to return, and what may still be used. */
const left = ({ facts, card }: Pick<Seen, 'facts' | 'card'>) => ({
  return: given(card, 'return') - totalOf(facts, 'give-back'),
  usable: given(card, 'usable') - totalOf(facts, 'use'),
})

/** What a year left unused: returned, but for what the Ministry decides is needed; the text sets no day (`subsidy:24/1`, `subsidy:24/2`). */
export const balance = flow({
  id: 'subsidy-balance',
  title: t('Неиспользованный остаток', 'Unused balance'),
  clause: 'subsidy:24/1',
  states: {
    undecided: [
      'решения о потребности нет',
      'no decision on need',
      'subsidy-official',
      'subsidy-organisation',
    ],
    decided: ['потребность решена', 'need decided', 'subsidy-organisation'],
    settled: ['исполнено', 'settled'],
  },
  steps: [
    {
      name: 'record',
      title: t('Внести остаток на 1 января', 'Record the balance on 1 January'),
      clauses: ['subsidy:24/1'],
      by: [...ministry, ...organisation],
      from: 'new',
      to: 'undecided',
      /** The year on whose first day the balance is left. */
      input: { year: yearInput(), balance: sumText() },
      needs: { received: parentNeed<AgreementFacts>()((facts) => facts.received) },
      check: ({ input, needs, on }) => [
        unless(
          on >= `${input.year}-01-01`,
          'subsidy:24/1',
          'balance.year',
          conflict('YEAR_NOT_BEGUN', 'year'),
          { year: Number(input.year) },
        ),
        unless(
          kopecks(String(input.balance)) <= kopecks(String(needs.received)),
          'subsidy:24/1',
          'breach.sum',
          content('OVER_RECEIVED', 'balance'),
          { received: String(needs.received) },
        ),
      ],
      writes: ({ input }) => ({ ...input, return: input.balance ?? null, usable: '0.00' }),
      claims: ({ parent, input }) => [
        { key: `subsidy/balance/${parent}/${input.year}`, clause: 'subsidy:24/1' },
      ],
    },
    {
      name: 'decide',
      title: t('Решить о потребности', 'Decide on the need'),
      clauses: ['subsidy:24/1', 'subsidy:24/2'],
      by: official,
      from: ['undecided'],
      to: 'decided',
      input: { need: sumText() },
      check: (seen) => {
        const { card, input, facts } = seen
        seen.rule(rule, { balance: String(card.balance), need: String(input.need) })
        const rest = kopecks(String(card.balance)) - totalOf(facts, 'give-back')
        return [
          unless(
            kopecks(String(input.need)) <= rest,
            'subsidy:24/2',
            'balance.left',
            content('OVER_LEFT', 'need'),
            { left: money(rest) },
          ),
        ]
      },
      writes: ({ card, input }) => ({
        need: input.need ?? null,
        usable: input.need ?? null,
        return: money(kopecks(String(card.balance)) - kopecks(String(input.need))),
      }),
    },
    {
      name: 'give-back',
      title: t('Отметить возврат остатка', 'Record a return'),
      clauses: ['subsidy:24/1'],
      by: organisation,
      from: ['undecided', 'decided'],
      to: {
        oneOf: ['undecided', 'decided', 'settled'],
        choose: (seen) => {
          const rest = left(seen)
          const done = rest.return === kopecks(String(seen.input.sum)) && rest.usable === 0n
          return done ? 'settled' : seen.file.state
        },
      },
      input: { sum: sumText() },
      check: (seen) => [
        unless(
          kopecks(String(seen.input.sum)) <= left(seen).return,
          'subsidy:24/1',
          'breach.left',
          content('OVER_LEFT', 'sum'),
          { left: money(left(seen).return) },
        ),
      ],
    },
    {
      name: 'use',
      title: t('Отметить использование остатка', 'Record a use of the balance'),
      clauses: ['subsidy:24/2', 'subsidy:2'],
      by: organisation,
      from: ['decided'],
      to: {
        oneOf: ['decided', 'settled'],
        choose: (seen) => {
          const rest = left(seen)
          const done = rest.usable === kopecks(String(seen.input.sum)) && rest.return === 0n
          return done ? 'settled' : 'decided'
        },
      },
      input: { sum: sumText(), purpose: z.enum(['campaign', 'other']) },
      check: (seen) => [
        unless(
          seen.input.purpose === 'campaign',
          'subsidy:2',
          'balance.purpose',
          content('NOT_TARGET_USE', 'purpose'),
        ),
        unless(
          kopecks(String(seen.input.sum)) <= left(seen).usable,
          'subsidy:24/2',
          'balance.left',
          content('OVER_LEFT', 'sum'),
          { left: money(left(seen).usable) },
        ),
      ],
    },
  ],
  row: ({ card }) => ({ title: String(card.year), sums: { balance: String(card.balance) } }),
  shows: {
    left: shown<CardFacts>(
      t('Осталось вернуть и использовать', 'Left to return and to use'),
      'subsidy:24/1',
      (facts) => {
        const rest = left({ facts, card: facts.card })
        return { return: money(rest.return), usable: money(rest.usable), due: null, label: 'by-budget-law' }
      },
      { reveals: 'money' },
    ),
  },
})
