import { describe, expect, it } from 'vitest'
import type { Seen } from '../event-checks.ts'
import { simulateSubsidy } from './index.ts'
import { subsidyChecks } from './invariants.ts'

const isSoak = Boolean(process.env.MERA_SOAK)
const quiet = () => {}
const run = (seed: string) => simulateSubsidy({ years: isSoak ? 4 : 2, seed, progress: quiet })

describe('the subsidy in virtual time', () => {
  it.each(['one', 'two', 'three'])(
    'breaks no rule, seed %s',
    async (seed) => {
      const { violations, states, refusals } = await run(seed)
      expect(violations).toEqual([])
      expect(states['subsidy-campaign closed']).toBe(isSoak ? 4 : 2)
      expect(new Set(Object.keys(states).map((key) => key.split(' ')[0])).size).toBeGreaterThan(16)
      expect(Object.keys(refusals).length).toBeGreaterThan(20)
    },
    60_000,
  )
  it('ends the same with the same seed', async () => {
    expect(await run('again')).toEqual(await run('again'))
  }, 120_000)
})

describe('what must hold', () => {
  const step = (
    procedure: string,
    action: string,
    facts: object,
    before = 'agreed',
    state = 'open',
    day = '2021-03-05',
  ) =>
    ({
      event: { text: `"spentOn":"${day}"` },
      type: `subsidy-${procedure}.${action}`,
      actor: 'subsidy-ministry-1',
      before: { state: before },
      after: { id: `${procedure}-1`, procedure: `subsidy-${procedure}`, state, facts },
    }) as unknown as Seen
  const told = (seen: Seen) =>
    subsidyChecks()
      .map((check) => check(seen))
      .filter((fault) => fault !== null)
  const order = (amount: string, transferredOn: string | null) => ({ amount, transferredOn })
  const agreement = {
    limit: '100.00',
    sum: '200.00',
    received: '60.00',
    estimates: [{ year: 2021, on: '2021-03-01' }],
    orders: [order('60.00', '2021-03-05'), order('40.00', null)],
  }

  const counts = (N4: string) => ({ N1: '1', N2: '1', N3: '1000000', N4, N5: '12' })
  // Four of twenty publications lack: a fifth of P4; the fine is that by O over P.
  const charge = {
    costs: {
      O: '10000000.00',
      P1: '5000000.00',
      P2: '85000000.00',
      P3: '70000000.00',
      P4: '30000000.00',
      P5: '20000000.00',
    },
    plan: counts('20'),
    fact: counts('16'),
    approved: { formula: 'R1', sum: 'capped', recovery: '6000000.00', fine: '666666.67' },
    paid: [],
  }
  const approved = (change: object) =>
    step('charge', 'approve', { ...charge, approved: { ...charge.approved, ...change } })

  it('is silent of money that adds up', () => {
    expect(told(step('agreement', 'order', agreement))).toEqual([])
    expect(told(approved({}))).toEqual([])
    expect(
      told(step('breach', 'give-back', { sum: '5.00', returned: '5.00' }, 'demanded', 'returned')),
    ).toEqual([])
  })
  it.each([
    [
      'a kopeck over the limit',
      step('agreement', 'order', {
        ...agreement,
        orders: [...agreement.orders, order('0.01', null)],
      }),
      '6',
    ],
    ['money that nobody ordered', step('agreement', 'transfer', { ...agreement, received: '60.01' }), '20'],
    ['an order before the estimate', step('agreement', 'order', { ...agreement, estimates: [] }), '13.o'],
    ['a charge paid twice', step('charge', 'pay', { ...charge, paid: ['recovery', 'recovery'] }), '27'],
    [
      'the estimate of another year',
      step('agreement', 'order', agreement, 'running', 'running', '2022-03-05'),
      '13.o',
    ],
    ['V a kopeck off', approved({ recovery: '6000000.01' }), '27'],
    ['N a kopeck off', approved({ fine: '666666.66' }), '28'],
    [
      'a return over the breach',
      step('breach', 'give-back', { sum: '5.00', returned: '5.01' }, 'demanded', 'demanded'),
      '26',
    ],
    [
      'a breach ended too early',
      step('breach', 'give-back', { sum: '5.00', returned: '4.99' }, 'demanded', 'returned'),
      '26',
    ],
    ['a payment without an approval', step('charge', 'pay', { approved: null, paid: ['fine'] }), '27'],
    ['a plan without consent', step('plan', 'approve', {}, 'sent'), '13.g'],
  ])('finds %s', (_, seen, clause) => expect(told(seen).join()).toContain(`(subsidy:${clause})`))
})
