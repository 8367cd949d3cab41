import { describe, expect, it } from 'vitest'
import { accountsOf, eventOf, leftOf } from './entries.ts'
import type { Claim, Penalty } from './shapes.ts'

const penalty: Penalty = {
  ...{ id: 'penalty-1', stage: 1, amount: '5250.00', demandedOn: '2025-03-20', paid: '250.00' },
  payments: [{ on: '2025-03-25', amount: '250.00', order: 'п/п 1' }],
}
const claim: Claim = {
  ...{
    id: 'return-1',
    ground: 'breach',
    clause: 'x:1',
    reason: '',
    debtors: ['a', 'b'],
    detected: '2025-04-01',
  },
  ...{ decidedOn: '2025-04-02', sentOn: '2025-04-03', settledOn: '2025-05-01', talksFrom: null },
  ...{ court: null, judgment: null, amount: '1000.00', lowered: '400.00', returned: '600.00' },
  lowerings: [{ on: '2025-04-10', amount: '400.00', action: 'lower-claim' }],
  payments: [{ on: '2025-05-01', amount: '600.00', order: 'п/п 2', person: 'b' }],
}

describe('the ledger of what is owed', () => {
  it('tells line by line what is left, in the order of days', () => {
    const [own, back] = accountsOf([penalty], [claim])
    expect(own!.entries.map(({ what, left }) => [what, left])).toEqual([
      ...[['demanded', '5250.00']],
      ...[['paid', '5000.00']],
    ])
    expect(back!.entries.map(({ what, left, person }) => [what, left, person])).toEqual([
      ...[['decided', '1000.00', null]],
      ...[['sent', '1000.00', null]],
      ...[['lowered', '600.00', null]],
      ...[['returned', '0.00', 'b']],
      ...[['settled', '0.00', null]],
    ])
    expect(leftOf([own!, back!])).toBe('5000.00')
  })

  it('finds the event of a line by its place, or by its day; a settlement by what settled it', () => {
    const [, back] = accountsOf([], [claim, claim]).map(({ entries }) => entries)
    const at = (seq: number, action: string, on: string) => ({ seq, action, on })
    const events = [
      ...[at(3, 'decide-return', '2025-04-02'), at(5, 'decide-return', '2025-04-02')],
      ...[at(7, 'record-return', '2025-05-01')],
    ]
    expect(eventOf(events, back![0]!)?.seq).toBe(5)
    expect(eventOf(events, back!.at(-1)!)?.seq).toBe(7)
    expect(eventOf(events, back![1]!)).toBeNull()
    const dropped = { ...claim, payments: [], settledOn: '2025-04-10' }
    expect(accountsOf([], [dropped])[0]!.entries.at(-1)!.action).toBe('lower-claim')
  })
})
