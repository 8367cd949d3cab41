import { describe, expect, it } from 'vitest'
import { historyOf } from './history.ts'
import { courseIn, type ReportSeen } from './seen.ts'

const report = (change: Partial<ReportSeen> = {}): ReportSeen => ({
  ...{ number: 1, isFiled: true, kinds: ['research'], jury: null, drafted: null, actText: null },
  filings: [
    { on: '2026-03-01', by: 'p1', daysLate: 0, document: 'a' },
    { on: '2026-03-05', by: 'p1', daysLate: 4, document: 'b' },
  ],
  approved: [],
  remarks: [{ on: '2026-03-05', items: [{ document: 'act', text: 'Дополнить' }] }],
  opinions: [{ by: 'm', on: '2026-03-05', positive: true, text: 'Полны' }],
  signatures: new Map(),
  acceptedOn: null,
  ...change,
})

describe('the history of a stage', () => {
  it('has what was filed again on the day of its return after the return', () => {
    expect(historyOf(report()).map(({ what, on }) => `${on} ${what}`)).toEqual([
      '2026-03-01 filed',
      '2026-03-05 opinion',
      '2026-03-05 returned',
      '2026-03-05 filed',
    ])
  })

  it('puts approvals and signatures of a day together, and the act last', () => {
    const on = '2026-03-09'
    const told = historyOf(
      report({
        remarks: [],
        approved: [
          { kind: 'research', on },
          { kind: 'expenses', on },
        ],
        signatures: new Map([
          ['p1', on],
          ['p2', on],
        ]),
        acceptedOn: on,
      }),
    ).slice(-3)
    expect(told).toEqual([
      { what: 'approved', on, kinds: ['research', 'expenses'] },
      { what: 'signed', on, people: ['p1', 'p2'] },
      { what: 'accepted', on },
    ])
  })
})

describe('the course of a grant', () => {
  it('has nothing of what is not told to the viewer', () => {
    const { stages, lines, reports, checks, missed, tranches } = courseIn({ fields: [] })
    expect({ stages, lines, reports, checks, missed, tranches }).toEqual({
      ...{ stages: null, lines: null, reports: null, checks: null, missed: null, tranches: [] },
    })
  })
})
