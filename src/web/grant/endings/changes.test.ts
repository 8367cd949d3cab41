import { describe, expect, it } from 'vitest'
import { changesOf, daysOf, shiftsOf, signersOf } from './changes.ts'

describe('an amendment', () => {
  it('tells only what becomes different, place by place', () => {
    const before = {
      total: '900.00',
      tranches: ['500.00', '400.00'],
      shares: [
        { person: 'a', grant: '450.00' },
        { person: 'b', grant: '450.00' },
      ],
    }
    const changes = {
      text: 'меньше',
      total: '800.00',
      tranches: ['500.00', '300.00'],
      shares: [
        { person: 'a', grant: '450.00' },
        { person: 'b', grant: '350.00' },
      ],
    }
    expect(changesOf({ before, changes })).toEqual([
      { key: 'total', of: '', before: '900.00', after: '800.00' },
      { key: 'tranches', of: '2', before: '400.00', after: '300.00' },
      { key: 'shares', of: 'b', before: '450.00', after: '350.00' },
    ])
    expect(changesOf({ before: {}, changes: { text: 'слова' } })).toEqual([])
  })

  it('is signed by the members, and by the Fund last', () => {
    const signed = { signatures: new Map([['b', '2025-01-02']]), inForce: null }
    expect(signersOf(signed, ['a', 'b'])).toEqual([
      { person: 'a', on: null },
      { person: 'b', on: '2025-01-02' },
      { person: null, on: null },
    ])
  })
})

describe('force majeure', () => {
  const deadline = (key: string, instance: string, due: string, stoppedOn: string | null) => ({
    ...{ key, instance, due, stoppedOn },
  })
  const force = {
    ...{ id: 'force-1', from: '2025-02-01', expectedEnd: '2025-02-10', told: '', noticeBy: 'fund' },
    confirmedOn: '2025-02-03',
  }
  const held = [
    deadline('stage-report', '1', '2025-02-26', '2025-02-03'),
    deadline('survey', '1', '2025-02-26', '2025-02-03'),
  ]

  it('holds the terms of reports while it lasts, and moves them when it ends', () => {
    expect(shiftsOf({ ...force, to: null }, held)).toEqual([
      { instance: '1', before: '2025-02-26', after: null },
    ])
    const after = [...held, deadline('stage-report', '1', '2025-03-08', null)]
    expect(shiftsOf({ ...force, to: '2025-02-10' }, after)).toEqual([
      { instance: '1', before: '2025-02-26', after: '2025-03-08' },
    ])
    expect(shiftsOf({ ...force, confirmedOn: null, to: null }, held)).toEqual([])
  })

  it('counts its days with the first and the last', () => {
    expect(daysOf({ from: '2025-02-01', to: '2025-02-10' })).toBe(10)
    expect(daysOf({ from: '2025-02-01', to: null })).toBeNull()
  })
})
