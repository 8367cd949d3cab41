import { expect, it } from 'vitest'
import { dueRows, sumOf as sumOfRow } from './shape.ts'

it('tranches due stand by their term, with what is left of them', () => {
  const due = (tranche: number, until: string | null) => ({
    ...{ tranche, until, amount: '9.00', untilClause: null, clause: 'c', opens: null, openedOn: null },
    lines: [{ person: 'p', amount: '4.00' }],
  })
  const grant = {
    ...{ case: 'g', procedure: 'grant', contest: null, title: null, agreement: null, signed: null },
    ...{ state: 'active', version: null, mayPay: true, isHeld: false },
    due: [due(2, null), due(1, '2024-06-03')],
  }
  const other = { ...grant, agreement: '10-ГК', due: [due(1, null)] }
  const third = { ...grant, agreement: '9-ГК', due: [due(1, null)] }
  expect(dueRows({ grants: [other, third] }).map((row) => row.grant.agreement)).toEqual(['9-ГК', '10-ГК'])
  const rows = dueRows({ grants: [grant] })
  expect(rows.map((row) => [row.due.tranche, sumOfRow(row)])).toEqual([
    [1, '4.00'],
    [2, '4.00'],
  ])
})
