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
  const step = (procedure: string, action: string, facts: object, before = 'agreed') =>
    ({
      type: `subsidy-${procedure}.${action}`,
      actor: 'subsidy-ministry-1',
      before: { state: before },
      after: { id: `${procedure}-1`, procedure: `subsidy-${procedure}`, facts },
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

  it('is silent of money that adds up', () => {
    expect(told(step('agreement', 'order', agreement))).toEqual([])
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
    [
      'a charge paid twice',
      step('charge', 'pay', { approved: { recovery: '1.00', fine: '0.00' }, paid: ['recovery', 'recovery'] }),
      '27',
    ],
    ['a payment without an approval', step('charge', 'pay', { approved: null, paid: ['fine'] }), '27'],
    ['a plan without consent', step('plan', 'approve', {}, 'sent'), '13.g'],
  ])('finds %s', (_, seen, clause) => expect(told(seen).join()).toContain(`(subsidy:${clause})`))
})
