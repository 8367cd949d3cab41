import { describe, expect, it } from 'vitest'
import {
  doStage,
  factsOf,
  type Granted,
  granted,
  hash,
  memberActor,
  onGrant,
  payTranche,
  refusal,
} from '../../testing/index.ts'

const deadlineOf = async (g: Granted, key: string) =>
  (await g.bench.file(g.grant)).deadlines.filter((d) => d.key === key)
const files = [{ name: 'выписка.pdf', sha256: hash('file') }]

describe('control', () => {
  it('kod-ai:6.12/1 kod-ai:6.12/2 kod-ai:contract-4.3.a a check has dates, and a finding once', async () => {
    const g = await granted(1)
    const check = {
      from: '2024-09-01',
      to: '2024-09-05',
      subject: 'расходы',
      monitor: null,
      members: ['officer-1'],
    }
    expect(await refusal(onGrant(g, 'open-check', { ...check, to: '2024-08-31' }))).toMatchObject({
      code: 'CHECK_DATES',
      clauses: ['kod-ai:6.12/1'],
    })
    expect(await refusal(onGrant(g, 'open-check', { ...check, monitor: 'monitor-1' }))).toMatchObject({
      code: 'MONITOR_NOT_ASSIGNED',
      kind: 'role',
      clauses: ['kod-ai:6.12/2'],
    })
    await onGrant(g, 'open-check', check)
    await onGrant(g, 'assign-monitor', { person: 'monitor-1', conflict: false })
    await onGrant(g, 'open-check', { ...check, monitor: 'monitor-1' })
    const finding = { id: 'check-2', text: 'нарушений нет', misused: '0.00' }
    expect(await refusal(onGrant(g, 'close-check', { ...finding, id: 'check-9' }))).toMatchObject({
      code: 'UNKNOWN_CHECK',
    })
    await onGrant(g, 'close-check', finding, { id: 'monitor-1', roles: [] })
    expect(await refusal(onGrant(g, 'close-check', finding))).toMatchObject({ code: 'CHECK_CLOSED' })
  })

  it('kod-ai:contract-4.1.zh kod-ai:contract-4.4.b kod-ai:6.12/3 ten working days for documents, over the May days', async () => {
    const g = await granted(1)
    await g.bench.moveTo('2025-04-28')
    const ask = { subject: 'выписки', list: ['выписка'] }
    expect(await refusal(onGrant(g, 'request-documents', { ...ask, list: [] }))).toMatchObject({
      code: 'LIST_EMPTY',
      clauses: ['kod-ai:contract-4.4.b'],
    })
    await onGrant(g, 'request-documents', ask)
    expect(await deadlineOf(g, 'reply-to-request')).toMatchObject([
      { instance: 'asked-1', due: '2025-05-16' },
    ])
    await g.bench.moveTo('2025-05-17')
    expect((await factsOf(g)).missed).toContainEqual({
      deadline: 'reply-to-request',
      instance: 'asked-1',
      due: '2025-05-16',
    })
    const answer = { id: 'asked-1', files, refused: false, text: '' }
    await onGrant(g, 'supply-documents', answer, memberActor(0))
    expect(await refusal(onGrant(g, 'supply-documents', answer, memberActor(0)))).toMatchObject({
      code: 'NOTHING_ASKED',
      clauses: ['kod-ai:contract-4.1.zh'],
    })
  })

  it('kod-ai:contract-4.6 a refusal to give documents is a breach with its date', async () => {
    const g = await granted(1)
    await onGrant(g, 'request-documents', { subject: 'выписки', list: ['выписка'] })
    const refuse = { id: 'asked-1', files: [], refused: true, text: 'не дадим' }
    expect(
      await refusal(onGrant(g, 'supply-documents', { ...refuse, refused: false }, memberActor(0))),
    ).toMatchObject({
      code: 'LIST_EMPTY',
      clauses: ['kod-ai:contract-4.6'],
    })
    await onGrant(g, 'supply-documents', refuse, memberActor(0))
    expect((await factsOf(g)).breaches).toMatchObject([{ clause: 'kod-ai:contract-4.6', on: '2024-08-26' }])
  })

  it('kod-ai:contract-4.2.b kod-ai:contract-4.3.g kod-ai:contract-4.3.v ten working days for an answer, silence is no approval', async () => {
    const g = await granted(1)
    await g.bench.moveTo('2024-12-20')
    const ask = { kind: 'question', amount: false, text: 'Как считать?', justification: null }
    await onGrant(g, 'ask-fund', ask, memberActor(0))
    expect(await deadlineOf(g, 'fund-answer')).toMatchObject([{ due: '2025-01-14' }])
    await g.bench.moveTo('2025-01-15')
    expect((await factsOf(g)).asked[0]).toMatchObject({ answeredOn: null, refused: false })
    const answer = { id: 'asked-1', accepted: true, text: 'Так' }
    await onGrant(g, 'answer-member', answer)
    expect(await refusal(onGrant(g, 'answer-member', answer))).toMatchObject({ code: 'NOTHING_ASKED' })
  })

  it('kod-ai:contract-4.2.a a proposal about the sum needs its grounds', async () => {
    const g = await granted(1)
    const proposal = { kind: 'proposal', amount: true, text: 'Меньше', justification: null }
    expect(await refusal(onGrant(g, 'ask-fund', proposal, memberActor(0)))).toMatchObject({
      code: 'JUSTIFICATION_MISSING',
      kind: 'content',
      clauses: ['kod-ai:contract-4.2.a'],
    })
    await onGrant(g, 'ask-fund', { ...proposal, justification: hash('why') }, memberActor(0))
  })

  it('kod-ai:5.7.r kod-ai:contract-4.4.v an additional report has a day not before the notice', async () => {
    const g = await granted(1)
    const report = { form: 'Справка о публикациях', due: '2024-08-25' }
    expect(await refusal(onGrant(g, 'add-report', report))).toMatchObject({
      code: 'DUE_BEFORE_NOTICE',
      clauses: ['kod-ai:contract-4.4.v'],
    })
    expect(await refusal(onGrant(g, 'add-report', { form: report.form }))).toMatchObject({
      code: 'INVALID_INPUT',
    })
    await onGrant(g, 'add-report', { ...report, due: '2024-08-26' })
    await onGrant(g, 'answer-request', { id: 'asked-1', document: hash('report') }, memberActor(0))
    expect((await deadlineOf(g, 'extra-report'))[0]!.stoppedOn).toBe('2024-08-26')
  })

  it('kod-ai:5.7.t kod-ai:contract-4.1.e a survey is a task of each member, answered by that member', async () => {
    const g = await granted(2)
    await onGrant(g, 'request-survey', { subject: 'Удовлетворённость', due: '2024-09-10' })
    const tasks = g.bench.engine.parts.registry
      .procedure('grant')
      .tasks(await g.bench.file(g.grant))
      .filter((t) => t.clause === 'kod-ai:5.7.t')
    expect(tasks.map((t) => t.holder)).toEqual(['person-1', 'person-2'])
    const answer = { id: 'asked-1', document: hash('answers') }
    expect(await refusal(onGrant(g, 'answer-request', answer, memberActor(1)))).toMatchObject({
      code: 'OTHER_MEMBER',
      kind: 'role',
    })
    await onGrant(g, 'answer-request', answer, memberActor(0))
    await onGrant(g, 'answer-request', { ...answer, id: 'asked-2' }, memberActor(1))
    expect(await refusal(onGrant(g, 'answer-request', answer, memberActor(0)))).toMatchObject({
      code: 'NOTHING_ASKED',
    })
    expect(await refusal(onGrant(g, 'request-survey', { subject: 'Ещё', due: '2024-01-01' }))).toMatchObject({
      clauses: ['kod-ai:contract-4.1.e'],
    })
  })

  it('kod-ai:contract-7.1 a breach is recorded under a clause that exists', async () => {
    const g = await granted(1)
    const breach = { clause: 'kod-ai:99', text: 'нарушение', on: '2024-08-26' }
    expect(await refusal(onGrant(g, 'record-breach', breach))).toMatchObject({
      code: 'UNKNOWN_CLAUSE',
      clauses: ['kod-ai:contract-7.1'],
    })
    await onGrant(g, 'record-breach', { ...breach, clause: 'kod-ai:contract-4.1.l' })
  })

  it('kod-ai:6.16 kod-ai:contract-4.1.l material names the Fund with proof; without it there is a breach', async () => {
    const g = await granted(1)
    const material = { title: 'Статья', place: 'журнал', creditShown: true, proof: '', on: '2024-08-26' }
    expect(await refusal(onGrant(g, 'record-publication', material, memberActor(0)))).toMatchObject({
      code: 'PROOF_MISSING',
      clauses: ['kod-ai:contract-4.1.l'],
    })
    await onGrant(
      g,
      'record-publication',
      { ...material, proof: 'https://example.org/paper' },
      memberActor(0),
    )
    await onGrant(g, 'record-publication', { ...material, creditShown: false })
    expect((await factsOf(g)).breaches).toMatchObject([{ clause: 'kod-ai:contract-4.1.l' }])
  })

  it('kod-ai:5.7.s kod-ai:2.5.v entries in the register are of members', async () => {
    const g = await granted(1)
    const entry = { person: 'person-9', entry: '1', on: '2024-08-26' }
    expect(await refusal(onGrant(g, 'record-register-entry', entry))).toMatchObject({
      code: 'UNKNOWN_PERSON',
      clauses: ['kod-ai:contract-4.1.d'],
    })
    await onGrant(g, 'record-register-entry', { ...entry, person: 'person-1' }, memberActor(0))
  })
})

describe('expenses in doubt', () => {
  it('kod-ai:6.11 kod-ai:2.9 kod-ai:contract-8.9 a doubt within the expense, lowered by a proof', async () => {
    const g = await granted(1)
    await payTranche(g, 1)
    await doStage(g, 1)
    const mark = {
      stage: 1,
      person: 'person-1',
      kind: 'unconfirmed',
      amount: '1000.00',
      reason: 'нет документа',
      evidence: 'проверка',
    }
    expect(await refusal(onGrant(g, 'question-expense', { ...mark, stage: 2 }))).toMatchObject({
      code: 'UNKNOWN_EXPENSE',
    })
    expect(await refusal(onGrant(g, 'question-expense', { ...mark, amount: '750000.01' }))).toMatchObject({
      code: 'OVER_EXPENSE',
      clauses: ['kod-ai:6.11'],
    })
    expect(
      await refusal(onGrant(g, 'question-expense', { ...mark, kind: 'misused', amount: '0.00' })),
    ).toMatchObject({ clauses: ['kod-ai:2.9'] })
    await onGrant(g, 'question-expense', mark)
    const proof = { stage: 1, person: 'person-1', doubted: '1000.00', proof: 'чек' }
    expect(await refusal(onGrant(g, 'confirm-expense', proof))).toMatchObject({
      code: 'NOT_LOWER',
      clauses: ['kod-ai:6.11'],
    })
    await onGrant(g, 'confirm-expense', { ...proof, doubted: '0.00' })
    expect((await factsOf(g)).ledger.expenses[0]).toMatchObject({ doubted: '0.00', doubt: null })
  })
})
