import { describe, expect, it } from 'vitest'
import { decided, problemOf, ruled } from '../testing/index.ts'
import { accession, amendmentConsent, planConsent } from './index.ts'

describe('readings of the agreement', () => {
  it('association:6.7/2 the thirtieth day instead of the next one', () => {
    const facts = { notices: [{ date: '2021-03-01', proper: true }], signed: '2021-03-05' }
    expect(decided(accession, facts, { 'accession.elapse': 'thirtieth-day' }).inForceFrom).toBe('2021-03-31')
  })
  it('association:4.2 a majority is strictly more than half', () => {
    const facts = (agree: string[]) => ({ parties: ['A', 'B', 'C', 'D'], agree, against: [] })
    const most = { 'plan.approval': 'majority' }
    expect(decided(planConsent, facts(['A', 'B']), most).approved).toBe(false)
    expect(decided(planConsent, facts(['A', 'B', 'C']), most).approved).toBe(true)
  })
  it('association:6.6 a majority still needs a protocol', () => {
    const facts = { parties: ['A', 'B', 'C'], agree: ['A', 'B'], against: ['C'], protocol: null }
    const most = { 'amendment.approval': 'majority' }
    expect(decided(amendmentConsent, facts, most).state).toBe('pending')
    expect(decided(amendmentConsent, { ...facts, protocol: '1' }, most).state).toBe('adopted')
  })
})

describe('what refusals say', () => {
  it('names the clause, the field and the remedy', () => {
    const facts = { notices: [{ date: '2021-03-05', proper: true }], signed: '2021-03-01' }
    const item = problemOf(accession, facts)?.items[0]
    expect(item?.clause).toBe('association:5.1/1')
    expect(item?.path).toBe('signed')
    expect(item?.remedy?.ru).toContain('уведомление')
  })
  it('tells a defective notice as not counted', () => {
    const { findings } = ruled(accession, { notices: [{ date: '2021-03-05', proper: false }], signed: null })
    expect(findings.map((f) => f.outcome)).toEqual(['not-applicable', 'broken'])
  })
})
