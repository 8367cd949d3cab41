import { describe, expect, it } from 'vitest'
import {
  agreed,
  codes,
  deal,
  declareAll,
  filePapers,
  inForce,
  memberActor,
  onAgreement,
  papersOf,
  recordChecks,
  refusal,
} from '../../testing/index.ts'
import { stageEnds } from '../contract/index.ts'
import type { AgreementFacts } from './facts.ts'
import { grantOf } from './grant-of.ts'

describe('readings and names', () => {
  it('kod-ai:contract-11.fio the name of the requisites is that of the application, letter by letter but case', async () => {
    const d = await deal(1)
    await declareAll(d)
    const [own] = papersOf(d).requisites
    const file = (fio: string) => filePapers(d, { requisites: [{ ...own!, fio }] })
    expect(await refusal(file('Ivanov Ivan'))).toMatchObject({
      code: 'FIO',
      clauses: ['kod-ai:contract-11.fio'],
    })
    await file('Иной Человек')
    await recordChecks(d)
    expect(await refusal(onAgreement(d, 'agree', codes))).toEqual({
      code: 'NAME_MISMATCH',
      kind: 'content',
      clauses: ['kod-ai:contract-11.fio'],
    })
    await onAgreement(d, 'post-remarks', { remarks: [{ place: 'реквизиты', text: 'имя' }] })
    await file('АВДЕЕВ Влас Климович')
    await onAgreement(d, 'agree', codes)
  })

  it('kod-ai:fn7 the reading says which stage takes the extra month', () => {
    expect(stageEnds('2024-08-31', 12, 1, {})).toEqual(['2025-02-28', '2025-09-30'])
    expect(stageEnds('2024-08-31', 12, 1, { 'term.extra-month-stage': 'first' })).toEqual([
      '2025-03-31',
      '2025-09-30',
    ])
  })

  it('kod-ai:contract-6.2 by the other reading an interim stage asks for five documents', async () => {
    const d = await agreed(await deal(1))
    const { facts } = await d.bench.file<AgreementFacts>(d.agreement)
    const signed = { ...facts, fundSigned: { on: '2024-08-26', text: 'a', signatory: null as never } }
    expect(grantOf(signed, '1', '2024-08-26', {}).interim).toEqual(['research', 'expenses', 'act'])
    expect(grantOf(signed, '1', '2024-08-26', { 'reports.interim': 'five' }).interim).toHaveLength(5)
  })

  it('kod-ai:contract-app-2.head kod-ai:contract-app-2.row kod-ai:contract-app-1.head kod-ai:contract-app-1.row heads and rows are copied, not typed', async () => {
    const d = await deal(1)
    await declareAll(d)
    const typed = { ...papersOf(d), applicationNumber: 'К-8' }
    expect(await refusal(onAgreement(d, 'file-papers', typed, memberActor(0)))).toMatchObject({
      code: 'INVALID_INPUT',
    })
  })

  it('kod-ai:contract-1.3 kod-ai:6.4.1 kod-ai:contract-3.1.year kod-ai:contract-3.2 the grant begins from an agreement in force only', async () => {
    const d = await inForce(await deal(1, { published: '2024-12-10' }))
    const seen = await d.bench.sees(d.agreement, 'member')
    expect(seen.schedule).toMatchObject({
      advance: '750000.00',
      years: [
        { year: '2024', amount: '750000.00' },
        { year: '2025', amount: '750000.00' },
      ],
    })
  })
})
