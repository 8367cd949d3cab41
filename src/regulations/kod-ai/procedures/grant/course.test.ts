import { describe, expect, it } from 'vitest'
import type { Foreseen } from '../../../../kernel/index.ts'
import {
  accept,
  actText,
  approve,
  director,
  factsOf,
  fileReport,
  type Granted,
  granted,
  interim,
  lookAhead,
  memberActor,
  onGrant,
  payTranche,
  qualified,
  reportOf,
} from '../../testing/index.ts'
import { course, estimate } from './course.ts'

const missing = (items: readonly Foreseen[] | null, tranche: number) =>
  (items ?? [])
    .filter(({ values, outcome }) => values.tranche === tranche && outcome !== 'met')
    .map(({ key, values: { role, action } }) => `${key} ${role} ${action}`)

async function inReview(): Promise<Granted> {
  const g = await granted(2)
  await payTranche(g, 1)
  await g.bench.moveTo('2025-03-08')
  await fileReport(g, 1)
  return g
}

describe('plan and fact', () => {
  it('kod-ai:contract-app-7.col-1 kod-ai:6.10/1 tells of each stage its days, its tranche, what was spent and how late it was', async () => {
    const g = await inReview()
    const [first, second] = course(await factsOf(g))
    expect(first).toMatchObject({
      ...{ number: 1, begins: '2024-08-26', status: 'filed', filedOn: '2025-03-08', daysLate: 10 },
      ...{ filings: 1, returns: 0, acceptedOn: null, planned: '1500000.00', paid: '1500000.00' },
      spent: '1500000.00',
    })
    expect(second).toMatchObject({ begins: '2025-02-27', paid: '0.00', paidOn: null, spent: '0.00' })
  })

  it('kod-ai:contract-app-5.col-2 kod-ai:6.11 tells of each line what is confirmed, in doubt and left, and the sums agree', async () => {
    const g = await inReview()
    const doubt = { stage: 1, person: 'person-1', kind: 'unconfirmed', amount: '100000.50' }
    await onGrant(g, 'question-expense', { ...doubt, reason: 'нет чека', evidence: 'отчёт' })
    const { lines, total } = estimate(await factsOf(g))
    expect(lines[0]).toMatchObject({
      ...{ person: 'person-1', approved: '1500000.00', spent: '750000.00' },
      ...{ confirmed: '649999.50', questioned: '100000.50', left: '750000.00' },
    })
    expect(total).toMatchObject({ spent: '1500000.00', questioned: '100000.50', left: '1500000.00' })
  })
})

describe('what a tranche asks for', () => {
  it('kod-ai:6.4.4 kod-ai:contract-3.3.3 is told step by step, with who has to do the next', async () => {
    const g = await granted(2)
    expect(missing(await lookAhead(g, 'tranches'), 1)).toEqual(['1.paid finance pay-tranche'])
    await payTranche(g, 1)
    expect(missing(await lookAhead(g, 'tranches'), 1)).toEqual([])
    expect(missing(await lookAhead(g, 'tranches'), 2)).toEqual([
      '2.filed member file-report',
      '2.approved fund-officer approve-report',
      '2.signed member sign-act',
      '2.accepted director sign-act-by-fund',
      '2.paid finance pay-tranche',
    ])
    await fileReport(g, 1)
    await approve(g, 1, interim)
    await onGrant(g, 'sign-act', { stage: 1, signature: qualified(actText(1)) }, memberActor(0))
    const signing = (await lookAhead(g, 'tranches'))!.find(({ key }) => key === '2.signed')!
    expect(signing).toMatchObject({ outcome: 'broken', values: { people: ['person-2'] } })
    await onGrant(g, 'sign-act', { stage: 1, signature: qualified(actText(1)) }, memberActor(1))
    await onGrant(g, 'sign-act-by-fund', { stage: 1, signature: qualified(actText(1)) }, director)
    expect(missing(await lookAhead(g, 'tranches'), 2)).toEqual(['2.paid finance pay-tranche'])
  })

  it('kod-ai:6.7 begins anew where the reports were returned', async () => {
    const g = await inReview()
    await onGrant(g, 'return-report', { stage: 1, items: [{ document: 'act', text: 'Дополнить' }] })
    expect(missing(await lookAhead(g, 'tranches'), 2)[0]).toBe('2.filed member file-report')
  })
})

describe('what the reports are drawn up from', () => {
  it('kod-ai:contract-app-5.col-1 kod-ai:contract-app-9.transferred is what they are held against when they are filed', async () => {
    const g = await granted(2)
    await payTranche(g, 1)
    const items = (await lookAhead(g, 'filing', { stage: 1 }))!
    const report = await reportOf(g, 1)
    const { stage, stageCost, transferred, total, documents } = items[0]!.values
    expect({ stage, stageCost, transferred, total }).toEqual({
      stage: 1,
      stageCost: report.documents.expenses!.stageCost,
      transferred: report.documents.act!.transferred,
      total: report.documents.act!.total,
    })
    expect(documents).toEqual(['research', 'expenses', 'act'])
    await accept(await filed(g), 1)
    const next = (await lookAhead(g, 'filing', { stage: 2 }))!
    expect(next[0]!.values.documents).toContain('indicator')
    expect(next.find(({ key }) => key === 'row.person-1')!.values).toEqual({
      ...{ person: 'person-1', approved: '1500000.00', before: '750000.00' },
    })
    expect(next.find(({ key }) => key === 'result')!.values).toEqual({
      ...{ years: ['2024', '2025'], plan: ['0', '1'] },
    })
    expect(await lookAhead(g, 'filing', { stage: 9 })).toEqual([])
  })
})

async function filed(g: Granted): Promise<Granted> {
  await fileReport(g, 1)
  return g
}
