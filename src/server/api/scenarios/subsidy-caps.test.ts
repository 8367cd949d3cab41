import { describe, expect, it } from 'vitest'
import {
  control,
  costs,
  drafting,
  funded,
  ministry,
  official,
  organisation,
  running,
} from '../../../regulations/subsidy/testing/index.ts'
import { carried, caseOf, expense, type Refused, row, type Scenario, under } from './testing/index.ts'

/** A calculation that a kopeck spoils; without it the same is taken. */
const calculated = (
  told: string,
  code: string,
  at: NonNullable<Refused['at']>,
  just: object,
  over: object,
): Scenario => [
  told,
  422,
  code,
  at,
  async () => {
    const { act } = under(await drafting())
    const sound = { ...costs, limit: '100000000.00', ...just }
    await caseOf(await act('calculate', sound))
    return act('calculate', { ...sound, ...over })
  },
]
/** Rows of an estimate that a kopeck spoils; without it the same are taken. */
const estimated = (
  told: string,
  code: string,
  clause: string,
  rows: (last: string) => readonly object[],
): Scenario => [
  told,
  422,
  code,
  ['rows', clause],
  async () => {
    const { open } = under(await running())
    const submit = (year: number, last: string) =>
      open('estimate', 'submit', { year, rows: rows(last), P2: null })
    await caseOf(await submit(2021, '10.00'))
    return submit(2022, '10.01')
  },
]
const breachOf = (sum: string) => ({ found: 'нарушение', source: 'проверка', sum })
const free = { limit: '999999999.00' }

const scenarios: readonly Scenario[] = [
  calculated('subsidy:7/o own costs above a tenth by a kopeck', 'O_OVER_10', ['O', 'subsidy:7/o'], free, {
    O: '10000000.01',
  }),
  calculated(
    'subsidy:8/p3 P3 above P2 by a kopeck',
    'NESTING_P3_P2',
    ['P3', 'subsidy:8/p3'],
    { ...free, P3: costs.P2 },
    { P3: '85000000.01' },
  ),
  calculated(
    'subsidy:8/p3 P4 and P5 above P3 by a kopeck',
    'NESTING_P4P5_P3',
    ['P4', 'subsidy:8/p3'],
    { P4: '50000000.00' },
    { P4: '50000000.01' },
  ),
  calculated(
    'subsidy:6 the sum above the limit by a kopeck',
    'LIMIT_EXCEEDED',
    ['limit', 'subsidy:6'],
    {},
    { P2: '85000000.01' },
  ),
  estimated(
    'subsidy:7/o own costs of an estimate above a tenth by a kopeck',
    'O_OVER_10',
    'subsidy:7/o',
    (O) => [row('O.1', O), row('P1', '90.00')],
  ),
  estimated('subsidy:8/p2.4 P3 above its events by a kopeck', 'P3_OVER_EVENTS', 'subsidy:8/p2.4', (P3) => [
    row('P2.4', '10.00'),
    row('P3', P3),
  ]),
  estimated(
    'subsidy:8/p3 P4 and P5 of an estimate above P3 by a kopeck',
    'NESTING_P4P5_P3',
    'subsidy:8/p3',
    (P4) => [row('P2.4', '10.00'), row('P3', '10.00'), row('P4', P4)],
  ),
  [
    'subsidy:6 orders above the sum by a kopeck',
    422,
    'LIMIT_EXCEEDED',
    ['amount', 'subsidy:6'],
    async () => {
      const { act } = under(await funded('1.00'))
      await caseOf(await act('order', { ...expense, amount: '99999998.00' }))
      await caseOf(await act('order', { ...expense, amount: '1.00' }))
      return act('order', { ...expense, amount: '0.01' })
    },
  ],
  [
    'subsidy:20 a transfer that differs from its order by a kopeck',
    422,
    'UNKNOWN_ORDER',
    ['order', 'subsidy:20'],
    async () => {
      const { act } = under(await funded('1.00'))
      await caseOf(await act('order', expense))
      return act('transfer', { order: 2, amount: '1.01' }, ministry)
    },
  ],
  [
    'subsidy:26 a breach above what was received by a kopeck',
    422,
    'OVER_RECEIVED',
    ['sum', 'subsidy:26'],
    async () => {
      const { open } = under(await funded('100.00'))
      await caseOf(await open('breach', 'record', breachOf('100.00'), control))
      return open('breach', 'record', breachOf('100.01'), control)
    },
  ],
  [
    'subsidy:26 a return above what was demanded by a kopeck',
    422,
    'OVER_LEFT',
    ['sum', 'subsidy:26'],
    async () => {
      const { open, on } = under(await funded('100.00'))
      const id = await caseOf(await open('breach', 'record', breachOf('50.00'), ministry))
      await caseOf(await on('breach', id, 'demand', { receivedOn: '2021-03-01', due: null }, ministry))
      await caseOf(await on('breach', id, 'give-back', { sum: '49.99' }))
      return on('breach', id, 'give-back', { sum: '0.02' })
    },
  ],
  [
    'subsidy:24/1 a balance above what was received by a kopeck',
    422,
    'OVER_RECEIVED',
    ['balance', 'subsidy:24/1'],
    async () => under(await funded('100.00')).open('balance', 'record', { year: 2021, balance: '100.01' }),
  ],
  [
    'subsidy:24/2 a use of the balance above the need by a kopeck',
    422,
    'OVER_LEFT',
    ['sum', 'subsidy:24/2'],
    async () => {
      const { open, on } = under(await funded('100.00'))
      const id = await caseOf(await open('balance', 'record', { year: 2021, balance: '100.00' }))
      await caseOf(await on('balance', id, 'decide', { need: '40.00' }, official))
      return on('balance', id, 'use', { sum: '40.01', purpose: 'campaign' })
    },
  ],
]

describe('caps of the subsidy over HTTP, to the kopeck', () => {
  it.each(scenarios)('%s: %i %s', carried)

  it('subsidy:24/1 subsidy:24/2 the balance is settled to the kopeck', async () => {
    const b = await funded('100.00')
    const { s, open, on } = under(b)
    const id = await caseOf(await open('balance', 'record', { year: 2021, balance: '100.00' }))
    await caseOf(await on('balance', id, 'decide', { need: '40.00' }, official))
    await caseOf(await on('balance', id, 'use', { sum: '40.00', purpose: 'campaign' }))
    await caseOf(await on('balance', id, 'give-back', { sum: '59.99' }))
    const state = async () => (await s.see('subsidy-balance', id, organisation)).state
    expect(await state()).toBe('decided')
    await caseOf(await on('balance', id, 'give-back', { sum: '0.01' }))
    expect(await state()).toBe('settled')
  })
})
