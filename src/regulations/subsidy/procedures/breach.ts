import { z } from 'zod'
import { type IsoDate, kopecks, money, parentNeed, vocabulary } from '../../../kernel/index.ts'
import { sumText } from '../rules/index.ts'
import type { AgreementFacts } from './agreement/index.ts'
import { common, content, dateText, ministry, organisation, plainRow, shown, someText, t } from './shared.ts'

interface BreachFacts {
  readonly found: string
  readonly source: string
  readonly sum: string
  readonly returned: string
  readonly on: IsoDate | null
}
const initial: BreachFacts = { found: '', source: '', sum: '0.00', returned: '0.00', on: null }

const words = vocabulary<BreachFacts>()({
  ...common,
  id: 'subsidy-breach',
  title: t('Нарушение и возврат', 'Breach and return'),
  states: {
    found: { title: t('установлено', 'found'), owner: ministry },
    demanded: { title: t('потребован возврат', 'the return is demanded'), owner: organisation },
    returned: { title: t('возвращено', 'returned'), owner: [], final: true },
  },
  deadlines: {
    demand: {
      clause: 'subsidy:26/1',
      title: t('Возврат по требованию Министерства', 'Return on demand of the Ministry'),
      term: { amount: 10, unit: 'calendar-days', shift: false },
      side: 'organisation',
    },
    order: {
      clause: 'subsidy:26/2',
      title: t('Возврат по предписанию', 'Return by order'),
      term: 'given',
      side: 'organisation',
    },
  },
  initial,
})

const received = parentNeed<AgreementFacts>()((facts) => facts.received)

const record = words.action({
  name: 'record',
  title: t('Внести нарушение по проверке', 'Record a breach found by a check'),
  clauses: ['subsidy:25', 'subsidy:23', 'subsidy:26', 'subsidy:13.e'],
  by: [...ministry, 'subsidy-control', 'system'],
  from: 'new',
  to: 'found',
  input: z.strictObject({ found: someText(), source: someText(500), sum: sumText() }),
  needs: { received },
  guard(guard, { input, needs: { received } }) {
    const isWithin = kopecks(input.sum) <= kopecks(received)
    guard.ensure(isWithin, 'subsidy:26', 'breach.sum', { received }, content('OVER_RECEIVED', 'sum'))
  },
  effect: (_, { input, on }) => ({ ...initial, ...input, on }),
})

const demand = words.action({
  name: 'demand',
  title: t('Потребовать возврата', 'Demand the return'),
  clauses: ['subsidy:26/1', 'subsidy:26/2'],
  by: [...ministry, 'subsidy-control'],
  from: ['found'],
  to: 'demanded',
  input: z.strictObject({
    receivedOn: dateText(),
    /** The day from an order of the control body; null in a demand of the Ministry. */
    due: dateText().nullable(),
  }),
  guard(guard, { input, actor }) {
    const isGiven = actor.role !== 'subsidy-control' || input.due !== null
    guard.ensure(isGiven, 'subsidy:26/2', 'breach.due', {}, content('DUE_REQUIRED', 'due'))
  },
  effect: (facts) => facts,
  starts: {
    demand: ({ input, actor }) => (actor.role === 'subsidy-control' ? null : { from: input.receivedOn }),
    order: ({ input, actor }) =>
      actor.role === 'subsidy-control' && input.due !== null
        ? { from: input.receivedOn, due: input.due }
        : null,
  },
})

const left = ({ sum, returned }: BreachFacts) => kopecks(sum) - kopecks(returned)

const giveBack = words.action({
  name: 'give-back',
  title: t('Отметить возврат', 'Record a return'),
  clauses: ['subsidy:26', 'subsidy:13.e'],
  by: organisation,
  from: ['demanded'],
  to: {
    oneOf: ['demanded', 'returned'],
    choose: ({ facts, input }) => (kopecks(input.sum) === left(facts) ? 'returned' : 'demanded'),
  },
  input: z.strictObject({ sum: sumText() }),
  guard(guard, { facts, input }) {
    const rest = left(facts)
    guard.ensure(
      kopecks(input.sum) <= rest,
      'subsidy:26',
      'breach.left',
      { left: money(rest) },
      content('OVER_LEFT', 'sum'),
    )
  },
  effect: (facts, { input }) => ({ ...facts, returned: money(kopecks(facts.returned) + kopecks(input.sum)) }),
  stops: {
    demand: ({ facts, input }) => (kopecks(input.sum) === left(facts) ? '*' : []),
    order: ({ facts, input }) => (kopecks(input.sum) === left(facts) ? '*' : []),
  },
})

/** A breach found by the Ministry or the control body, and its return to the kopeck (`subsidy:23`, `subsidy:25`, `subsidy:26`). */
export const breach = words.procedure({
  actions: [record, demand, giveBack],
  row: ({ facts }) => ({ ...plainRow(facts.source), sums: { sum: facts.sum } }),
  visibility: {
    source: shown(t('Проверка', 'Check'), 'subsidy:25', (f) => f.source, { columns: ['title'] }),
    found: shown(t('Нарушение', 'Breach'), 'subsidy:23', (f) => f.found),
    sum: shown(t('Сумма', 'Sum'), 'subsidy:26', (f) => f.sum, { reveals: 'money', columns: ['sums.sum'] }),
    returned: shown(t('Возвращено', 'Returned'), 'subsidy:26', (f) => f.returned, { reveals: 'money' }),
    on: shown(t('Внесено', 'Recorded'), 'subsidy:23', (f) => f.on),
  },
})
