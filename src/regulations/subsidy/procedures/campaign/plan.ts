import { z } from 'zod'
import { indexNeed, kopecks, money, sum } from '../../../../kernel/index.ts'
import { audiences, measureKinds } from '../../parameters.ts'
import { sumText } from '../../rules/index.ts'
import { type CardFacts, type Data, unless } from '../flow.ts'
import { conflict, content, dateText, idText, shown, someText, t } from '../shared.ts'
import { agreedDocument } from './agreed-document.ts'
import { strategiesOf } from './strategy.ts'

export const measure = z.strictObject({
  id: idText(),
  kind: z.enum(measureKinds),
  title: someText(1000),
  due: dateText().nullable(),
  executor: someText(300).nullable(),
  amount: sumText().nullable(),
  audience: z.array(z.enum(audiences)).max(10),
  /** The goal of the campaign that another measure serves. */
  goal: someText(1000).nullable(),
})
/** A measure of a plan. */
export type Measure = z.infer<typeof measure>
const measuresOf = (text: Data) => (text.measures ?? []) as readonly Measure[]
const totalOf = (measures: readonly Measure[]) =>
  sum(measures.map(({ amount }) => (amount === null ? 0n : kopecks(amount))))

/** P2 of the agreement: what a plan may cost. */
const agreementNeed = indexNeed(
  ({ parent }) => ({ procedure: 'subsidy-agreement', cases: [parent?.parent ?? ''] }),
  (rows) => rows[0]?.sums.P2 ?? '0.00',
)

/** The plan of a year on the strategy; its measures have a due day, an executor and money (`subsidy:11`, `subsidy:12`). */
export const plan = agreedDocument({
  id: 'subsidy-plan',
  parent: 'subsidy-campaign',
  title: t('План популяризационной кампании', 'Plan of the campaign'),
  within: ['open'],
  clause: 'subsidy:11',
  clauses: ['subsidy:12', 'subsidy:3/4', 'subsidy:3/5', 'subsidy:12/11'],
  content: { measures: z.array(measure).max(2000) },
  needs: { strategies: strategiesOf(({ parent }) => parent?.parent), P2: agreementNeed },
  drafted: ({ input, needs }) => {
    const strategies = needs.strategies as readonly { readonly audience: readonly string[] }[]
    const measures = measuresOf(input)
    const known = strategies.flatMap(({ audience }) => audience)
    const strange = measures.flatMap(({ audience }) => audience.filter((one) => !known.includes(one)))
    const total = totalOf(measures)
    return [
      unless(strategies.length > 0, 'subsidy:11', 'campaign.strategy', conflict('STRATEGY_FIRST')),
      unless(
        strategies.length === 0 || strange.length === 0,
        'subsidy:3/5',
        'campaign.audience',
        content('UNKNOWN_AUDIENCE', 'measures'),
        { audience: [...new Set(strange)] },
      ),
      unless(
        measures.every(({ kind, goal }) => kind !== '12.11' || goal !== null),
        'subsidy:12/11',
        'campaign.goal',
        content('GOAL_REQUIRED', 'measures'),
      ),
      unless(
        new Set(measures.map(({ id }) => id)).size === measures.length,
        'subsidy:12',
        'campaign.ids',
        content('DOUBLE_ID', 'measures'),
      ),
      unless(
        total <= kopecks(String(needs.P2)),
        'subsidy:3/4',
        'campaign.budget',
        content('OVER_P2', 'measures'),
        { total: money(total), P2: String(needs.P2) },
      ),
    ]
  },
  complete: (text) => {
    const measures = measuresOf(text)
    const blank = measures.flatMap(({ id, due, executor, amount }) =>
      due === null || executor === null || amount === null ? [id] : [],
    )
    return [
      unless(
        measures.length > 0 && blank.length === 0,
        'subsidy:3/4',
        'campaign.rows',
        content('MEASURES_BLANK', 'measures'),
        { measures: blank },
      ),
    ]
  },
  claim: ({ parent }) => `subsidy/plan/${parent}`,
  children: ({ file, parent, card }) => [
    {
      child: 'approved',
      procedure: 'subsidy-campaign',
      case: parent,
      action: 'plan-approved',
      input: {
        plan: file.id,
        version: Number(card.version),
        measures: ((card.content ?? {}) as Data).measures ?? [],
      },
    },
  ],
  row: ({ card }) => ({
    title: `${card.version}`,
    marks: { approved: card.approved !== null },
  }),
  shows: {
    total: shown<CardFacts>(
      t('Всего на мероприятия', 'Total of the measures'),
      'subsidy:3/4',
      ({ card }) => money(totalOf(measuresOf((card.content ?? {}) as Data))),
      { reveals: 'money' },
    ),
  },
})
