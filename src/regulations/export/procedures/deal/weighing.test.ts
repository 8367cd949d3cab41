import { describe, expect, it } from 'vitest'
import {
  allNo,
  answers,
  counterpartyCard,
  dealOpened,
  decision,
  lawyer,
  makeDesk,
  officer,
  onDeal,
  refusal,
  seller,
  solutionCard,
} from '../../testing/index.ts'
import type { DealFacts } from './facts.ts'

const lastOf = async (t: ReturnType<typeof makeDesk>, id: string) =>
  (await t.file<DealFacts>(id)).facts.decisions.at(-1)!

describe('how a deal is weighed (export:4)', () => {
  it('export:5.1/2 stops at a flag until it is chosen: refusal, or section 4 with a finding', async () => {
    const t = makeDesk()
    const o = await dealOpened(t)
    const deal = onDeal(t, o)
    expect(await refusal(deal.act('choose-way', { choice: 'refuse', reason: 'x' }))).toMatchObject({
      code: 'NO_ACTIVE_FLAG',
    })
    await deal.flags([1])
    await deal.decide()
    expect(await t.state(o.deal)).toBe('choice')
    expect(await refusal(deal.ship())).toMatchObject({
      code: 'FLAG_DECISION_REQUIRED',
      clauses: ['export:5.1/2', 'export:4'],
    })
    await deal.act('choose-way', { choice: 'section4', reason: 'оснований раздела 4 не найдено' })
    await deal.decide()
    expect(await lastOf(t, o.deal)).toMatchObject({ outcome: 'allowed-after-assessment', activeFlags: [1] })
    await deal.act('reconsider', { reason: 'передумали' })
    await deal.act('choose-way', { choice: 'refuse', reason: 'осторожность' })
    await deal.decide()
    expect(await lastOf(t, o.deal)).toMatchObject({ code: 'BY_CHOICE_5_1' })
    expect((await t.file<DealFacts>(o.deal)).facts.decisions).toHaveLength(3)
  })

  it('export:5.1/1 answers 22 rows with notes, asks the counterparty and takes its explanation', async () => {
    const t = makeDesk()
    const o = await dealOpened(t)
    const deal = onDeal(t, o)
    const bare = answers([1]).rows.map((row) => ({ ...row, note: '' }))
    expect(await refusal(deal.act('answer-flags', { ...answers(), rows: bare }))).toMatchObject({
      code: 'NOTE_REQUIRED',
      kind: 'content',
    })
    expect(await refusal(deal.flags([5]))).toMatchObject({ code: 'DETAILS_REQUIRED' })
    await deal.flags([9], { details: { address: { poBox: true, street: true } } })
    await deal.decide()
    expect(await t.state(o.deal)).toBe('checks')
    expect(await refusal(deal.act('ask-about-flag', { flag: 2, text: 'почему' }))).toMatchObject({
      code: 'FLAG_NOT_OPEN',
    })
    await deal.act('ask-about-flag', { flag: 9, text: 'есть ли адрес?' }, seller)
    await deal.act('record-explanation', { question: 1, text: 'ящик для почты, офис открыт', dispels: true })
    expect(
      await refusal(deal.act('record-explanation', { question: 1, text: 'x', dispels: true })),
    ).toMatchObject({ code: 'NO_OPEN_QUESTION' })
    await deal.decide()
    expect(await t.state(o.deal)).toBe('allowed')
  })

  it('export:pre.2 lets nobody skip the list where the risk is high; skipping needs a reason', async () => {
    const t = makeDesk()
    const risky = await solutionCard(
      t,
      {},
      { suitability: allNo, risk: { military: 'high', terror: 'low', reason: 'дроны' } },
    )
    const o = await dealOpened(t, { solution: risky })
    expect(await refusal(onDeal(t, o).act('skip-flags', { reason: 'спешим' }))).toMatchObject({
      code: 'CHECKLIST_REQUIRED',
      kind: 'content',
    })
    expect(await refusal(onDeal(t, o).decide())).toMatchObject({ code: 'CHECKLIST_REQUIRED' })
    const low = await dealOpened(t)
    expect(await refusal(onDeal(t, low).act('skip-flags', { reason: ' ' }))).toMatchObject({
      code: 'INVALID_INPUT',
    })
    await onDeal(t, low).act('skip-flags', { reason: 'повторная поставка' })
    await onDeal(t, low).decide()
    expect(await t.state(low.deal)).toBe('allowed')
  })

  it('export:3.1/1 and export:3.3 clear nothing without a measure, a lawyer, a checked counterparty (export:3.2)', async () => {
    const t = makeDesk()
    const card = await counterpartyCard(t, false)
    const of = await solutionCard(t)
    const { id } = await t.open(
      'export-deal',
      card,
      'open',
      { title: 'x', developerRole: 'seller', urgent: true, shipBy: '2024-04-02', ownUse: true },
      seller,
    )
    const act = (action: string, input: unknown, who = officer) =>
      t.act('export-deal', id, action, input, who)
    expect(await refusal(act('decide', decision()))).toMatchObject({ code: 'FACTS_INCOMPLETE' })
    await act('describe-subject', {
      solution: of,
      version: '1.0',
      rights: 'x',
      transferMode: 'source',
      canModifyWithoutApproval: true,
    })
    expect(await refusal(act('decide', decision()))).toMatchObject({ code: 'IDENTIFICATION_REQUIRED' })
    await act('identify', { inControlledList: false, inDepthCheck: false, basis: 'x' })
    await act('answer-flags', answers())
    expect(await refusal(act('decide', decision([])))).toMatchObject({
      code: 'MEASURE_REQUIRED',
      kind: 'content',
      paths: ['measures', '', ''],
    })
    expect(await refusal(act('decide', decision()))).toMatchObject({
      code: 'LEGAL_CHECK_REQUIRED',
      kind: 'state',
    })
    await act('check-law', { conclusion: 'clear', note: 'x' }, lawyer)
    expect(await refusal(act('decide', decision()))).toMatchObject({
      code: 'DILIGENCE_INCOMPLETE',
      kind: 'state',
    })
    expect(await refusal(act('check-law', { conclusion: 'clear', note: 'x' }, officer))).toMatchObject({
      kind: 'role',
    })
  })
})
