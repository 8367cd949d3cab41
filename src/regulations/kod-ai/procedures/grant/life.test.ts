import { describe, expect, it } from 'vitest'
import { factsOf, granted, onGrant, stateOf, toFulfilled } from '../../testing/index.ts'

describe('from the first tranche to the last', () => {
  it.each([
    [12, ['1500000.00', '1500000.00'], 'kod-ai:6.4.2/t12 kod-ai:contract-app-7.12'],
    [18, ['1500000.00', '750000.00', '750000.00'], 'kod-ai:6.4.2/t18 kod-ai:contract-app-7.18'],
    [24, ['1200000.00', '600000.00', '600000.00', '600000.00'], 'kod-ai:6.4.2/t24 kod-ai:contract-app-7.24'],
  ])('a grant of %i months pays %j and is fulfilled (%s)', async (months, amounts) => {
    const g = await toFulfilled(await granted(2, { months }))
    const facts = await factsOf(g)
    expect(facts.ledger.tranches.map((t) => t.amount)).toEqual(amounts)
    const row = (await g.bench.engine.list('fund', { procedure: 'grant' }))[0]!
    expect(row.sums).toMatchObject({
      total: '3000000.00',
      paid: '3000000.00',
      spent: '3000000.00',
      claimed: '0.00',
    })
    expect(await stateOf(g)).toBe('fulfilled')
    expect(await g.bench.state(g.agreement)).toBe('fulfilled')
    await onGrant(g, 'close', {})
    expect(await stateOf(g)).toBe('closed')
    expect(g.bench.failures).toEqual([])
    expect((await g.bench.engine.verify('fund')).broken).toEqual([])
  })

  it('kod-ai:contract-10.1 deadlines that fire in a closed grant disturb nothing', async () => {
    const g = await toFulfilled(await granted(1))
    await onGrant(g, 'close', {})
    await g.bench.moveTo('2026-12-01')
    expect(await stateOf(g)).toBe('closed')
  })
})
