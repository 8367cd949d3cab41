import { describe, expect, it } from 'vitest'
import { isSealed, lintProcedure } from '../../../kernel/index.ts'
import {
  counterpartyCard,
  dealOpened,
  director,
  everyCase,
  makeDesk,
  officer,
  onCard,
  onDeal,
  paper,
  refusal,
  seller,
  solutionCard,
  tenant,
} from '../testing/index.ts'
import type { CounterpartyFacts } from './counterparty/index.ts'
import { procedures } from './index.ts'

describe('procedures', () => {
  it.each(procedures.map((p) => [p.id, p] as const))('%s has no static fault', (_, procedure) => {
    expect(lintProcedure(procedure)).toEqual([])
  })
  it('open a case each, whose journals hold', async () => {
    const t = makeDesk()
    await everyCase(t)
    const { broken, events } = await t.engine.verify(tenant)
    expect(broken).toEqual([])
    expect(events).toBeGreaterThan(10)
    const kinds = new Set((await t.engine.list(tenant, {})).map((row) => row.procedure))
    expect([...kinds].sort()).toEqual(procedures.map((p) => p.id).sort())
  })
  it('name no clause that a wrong row of a list would show', async () => {
    const t = makeDesk()
    await everyCase(t)
    for (const row of await t.engine.list(tenant, {})) expect(row.title, row.procedure).not.toBe('')
  })
})

describe('a counterparty', () => {
  it('export:2.1/2 is known by its kind; a person by a sealed name', async () => {
    const t = makeDesk()
    const id = await counterpartyCard(t, false, {
      kind: 'person',
      country: null,
      citizenships: ['RU', 'FR'],
      title: null,
      personName: 'Образцов Жан',
    })
    const { facts } = await t.file<CounterpartyFacts>(id)
    expect(facts).toMatchObject({ type: 'foreign-citizen', askEndUser: true, title: null })
    expect(isSealed(facts.personName)).toBe(true)
    expect(await refusal(counterpartyCard(t, false, { title: null }))).toMatchObject({
      code: 'NAME_REQUIRED',
      paths: ['title'],
    })
    expect(await refusal(counterpartyCard(t, false, { kind: 'firm' }))).toMatchObject({
      code: 'INVALID_INPUT',
      paths: ['kind'],
    })
    const russian = await counterpartyCard(t, false, { country: 'RU', foreignOwner: true })
    expect((await t.file<CounterpartyFacts>(russian)).facts).toMatchObject({
      type: 'russian-company',
      askEndUser: true,
    })
  })
  it('export:3.2 is checked once every side is known, and a later check forgets nothing', async () => {
    const t = makeDesk()
    const id = await counterpartyCard(t, false)
    const half = { owners: 'a', activity: 'b', endUser: null, endUse: null, sanctions: null }
    await t.act('export-counterparty', id, 'check-out', half, officer)
    expect(await t.state(id)).toBe('known')
    await t.act(
      'export-counterparty',
      id,
      'check-out',
      { owners: null, activity: null, endUser: 'c', endUse: 'd', sanctions: 'e' },
      officer,
    )
    expect(await t.state(id)).toBe('checked')
    expect(await refusal(t.act('export-counterparty', id, 'check-out', half, seller))).toMatchObject({
      kind: 'role',
    })
  })
  it('export:3.1/2 keeps every signal: there is no way to delete one, and none is archived unanswered', async () => {
    const t = makeDesk()
    const id = await counterpartyCard(t)
    const card = onCard(t, { counterparty: id })
    await card.act('record-signal', { text: 'слух', source: 'партнёр' }, seller)
    expect(await refusal(card.act('delete-signal', { signal: 1 }))).toMatchObject({ code: 'UNKNOWN_ACTION' })
    expect(await refusal(card.act('archive', { reason: 'x' }))).toMatchObject({ code: 'UNRESOLVED_SIGNAL' })
    expect(
      await refusal(card.act('answer-signal', { signal: 2, text: 'x', finding: 'unfounded' })),
    ).toMatchObject({ code: 'NO_OPEN_SIGNAL' })
    expect(
      await refusal(card.act('answer-signal', { signal: 1, text: 'x', finding: 'certain' })),
    ).toMatchObject({ code: 'KNOWLEDGE_REQUIRED' })
    await card.know('terror', 'certain', { grounds: null })
    await card.act('answer-signal', { signal: 1, text: 'подтвердилось', finding: 'certain' })
    await card.act('archive', { reason: 'сделок не будет' })
    expect((await t.file<CounterpartyFacts>(id)).facts.signals).toHaveLength(1)
  })
  it('export:4.2/1 needs grounds of a concern, and only a director lifts one (export:4.2/2, export:4.2/3)', async () => {
    const t = makeDesk()
    const card = onCard(t, { counterparty: await counterpartyCard(t) })
    expect(await refusal(card.know('wmd', 'suspicion', { grounds: null }))).toMatchObject({
      code: 'GROUNDS_REQUIRED',
      kind: 'content',
      paths: ['grounds'],
    })
    await card.know('wmd')
    expect(await refusal(card.act('lift-knowledge', { item: 1, reason: 'x' }))).toMatchObject({
      kind: 'role',
    })
    await card.act('lift-knowledge', { item: 1, reason: 'опровергнуто' }, director)
    expect(await refusal(card.act('lift-knowledge', { item: 1, reason: 'x' }, director))).toMatchObject({
      code: 'NO_SUCH_KNOWLEDGE',
    })
  })
  it('export:4.3 takes a written notice with number and file only', async () => {
    const t = makeDesk()
    const card = onCard(t, { counterparty: await counterpartyCard(t) })
    const notice = (changes: object) =>
      card.act('record-fstec-notice', {
        form: 'written',
        number: '240/1',
        date: '2024-04-01',
        file: paper('n'),
        ...changes,
      })
    expect(await refusal(notice({ number: null }))).toMatchObject({
      code: 'NOTICE_INCOMPLETE',
      paths: ['number'],
    })
    expect(await refusal(notice({ file: null }))).toMatchObject({
      code: 'NOTICE_INCOMPLETE',
      paths: ['file'],
    })
    await notice({})
    expect(await refusal(card.act('clarify-fstec-notice', { notice: 1, outcome: 'nothing' }))).toMatchObject({
      code: 'NO_ORAL_NOTICE',
    })
  })
})

describe('a solution', () => {
  it('export:1.1 is identified and assessed anew with each version; a foreign one is none of ours', async () => {
    const t = makeDesk()
    const id = await solutionCard(t)
    const act = (action: string, input: unknown, who = officer) =>
      t.act('export-solution', id, action, input, who)
    await act('identify', { inControlledList: true, inDepthCheck: true, basis: 'раздел 4' })
    expect(await t.state(id)).toBe('identified')
    const o = await dealOpened(t, { solution: id })
    await onDeal(t, o).decide()
    expect(await t.state(o.deal)).toBe('statutory')
    expect(await refusal(act('release-version', { version: '1.0', changes: 'x' }))).toMatchObject({
      code: 'VERSION_KNOWN',
    })
    await act('release-version', { version: '1.1', changes: 'x' })
    expect((await t.file(id)).facts).toMatchObject({ identification: null, assessment: null })
    await act('retire', { reason: 'снята' })
    expect(await refusal(solutionCard(t, { russian: false }))).toMatchObject({
      code: 'NOT_RUSSIAN',
      clauses: ['export:2.1/1'],
    })
  })
})
