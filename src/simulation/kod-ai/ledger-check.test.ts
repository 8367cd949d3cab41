import { expect, it } from 'vitest'
import type { CaseFile } from '../../kernel/index.ts'
import { ledgerFault } from './ledger-check.ts'

const paid = { on: '2024-10-01', order: '1', lines: [{ person: 'a', amount: '50.00' }] }
const sound = {
  total: '100.00',
  tranches: [
    { number: 1, amount: '50.00', opens: 'signing', paid },
    { number: 2, amount: '50.00', opens: 1, paid: null },
  ],
  expenses: [
    { stage: 1, person: 'a', spent: '40.00', accepted: true, doubted: '10.00', doubt: 'unconfirmed' },
  ],
  claims: [{ id: 'return-1', scope: 'rows', rows: [], amount: '10.00', lowered: '0.00', returned: '4.00' }],
  returns: [{ claim: 'return-1', person: 'a', amount: '4.00', on: '2025-01-01', order: '2' }],
}
const judge = (change: object) => ledgerFault({ facts: { ledger: { ...sound, ...change } } } as CaseFile)
const claim = (change: object) => ({ claims: [{ ...sound.claims[0], ...change }] })

it('finds nothing wrong with a sound ledger', () => {
  expect(judge({})).toBeNull()
})

it.each([
  ['a rouble too few in the tranches', { total: '101.00' }, 'tranches of'],
  [
    'lines that miss a kopeck',
    {
      tranches: [
        { ...sound.tranches[0], amount: '50.01' },
        { ...sound.tranches[1], amount: '49.99' },
      ],
    },
    'lines of tranche 1',
  ],
  ['more spent than paid', { expenses: [{ ...sound.expenses[0], spent: '50.01' }] }, 'spent'],
  ['more doubted than spent', { expenses: [{ ...sound.expenses[0], doubted: '40.01' }] }, 'doubted'],
  ['more claimed than paid', claim({ amount: '50.01' }), 'claimed and returned more'],
  ['more returned than claimed', claim({ amount: '3.00' }), 'more than claimed'],
  ['a return that is not booked', { returns: [] }, 'do not add up'],
  ['a negative sum', { expenses: [{ ...sound.expenses[0], spent: '-1.00', doubted: '-2.00' }] }, 'negative'],
])('finds %s', (_, change, told) => {
  expect(judge(change)).toContain(told)
})
