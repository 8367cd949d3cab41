import { describe, expect, it } from 'vitest'
import { inProportion, splitOf } from './split.ts'

const part = (person: string, sum: string, requested: string | null = sum) => ({ person, sum, requested })

describe('the split of a sum', () => {
  it('says how far it is off and which row mends it by itself', () => {
    const split = splitOf('250.00', [part('a', '200.00'), part('b', '100.00'), part('c', '40.00')])
    expect([split.parts, split.difference, split.isEven]).toEqual(['340.00', '-90.00', false])
    expect(split.mends).toEqual([
      { person: 'a', becomes: '110.00' },
      { person: 'b', becomes: '10.00' },
    ])
  })

  it('never advises above what was asked for, nor from what is no sum', () => {
    const split = splitOf('300.00', [part('a', '100.00', '150.00'), part('b', 'x', '250.00')])
    expect(split.mends).toEqual([{ person: 'b', becomes: '200.00' }])
    expect(splitOf('100.00', [part('a', '100.00')])).toMatchObject({ isEven: true, mends: [] })
  })

  it('in proportion is whole roubles that make the sum and stay below what was asked for', () => {
    const parts = [part('a', '100.00'), part('b', '100.00'), part('c', '100.00')]
    expect(inProportion('200.00', parts)).toEqual(['68.00', '66.00', '66.00'])
    expect(inProportion('300.00', parts)).toEqual(['100.00', '100.00', '100.00'])
  })
})
