import { describe, expect, it } from 'vitest'
import {
  ballot,
  closeItem,
  everybody,
  officer,
  openJury,
  person,
  recommended,
  refusal,
  signProtocol,
} from '../../testing/index.ts'
import type { JurySittingFacts } from './index.ts'

async function sitting(count = 1, changes = {}) {
  const walk = await recommended(count, changes)
  const id = await openJury(walk.t, walk.contest, walk.applications)
  const item = walk.applications[0]!
  const facts = async () => (await walk.t.file<JurySittingFacts>(id)).facts
  const act = (action: string, input: unknown, who = officer) =>
    walk.t.act('jury-sitting', id, action, input, who)
  return { ...walk, id, item, facts, act }
}
const secret = (votes: string, attended = 5, recused: readonly string[] = []) => ({
  kind: 'secret',
  attended: Array.from({ length: attended }, (_, i) => `jury-${i + 1}`),
  recused,
  votes: [...votes].map((v) => (v === 'f' ? 'for' : v === 'a' ? 'against' : 'abstain')).sort(),
})

describe('votes', () => {
  it('kod-ai:4.7.5 majority of those present: abstaining works against', async () => {
    const { t, id, item, facts } = await sitting()
    await closeItem(t, id, item, 'ffa--')
    expect((await facts()).items[item]).toMatchObject({ result: null, attempts: [{ decision: null }] })
  })
  it.each([
    ['fffaa', 'support'],
    ['fff--', 'support'],
    ['ff---', null],
    ['aaaff', 'not-support'],
    ['f    ', null],
  ])('kod-ai:4.7.5 kod-ai:4.7.8 %s: %s', async (letters, decision) => {
    const { t, id, item, facts } = await sitting()
    const no = decision === 'not-support' ? { amount: null, reason: 'Нет новизны' } : {}
    await closeItem(t, id, item, letters, no)
    expect((await facts()).items[item]?.result?.decision ?? null).toBe(decision)
  })
  it('kod-ai:4.7.8 no decision is repeated, never taken for a refusal; a decided item is not voted on again', async () => {
    const { t, id, item, facts } = await sitting()
    await closeItem(t, id, item, 'ff---')
    expect((await refusal(signProtocol(t, 'jury-sitting', id))).code).toBe('ITEMS_OPEN')
    await closeItem(t, id, item, 'fff--')
    expect((await facts()).items[item]?.attempts).toHaveLength(2)
    expect((await refusal(closeItem(t, id, item, 'aaaaa'))).code).toBe('NO_OPEN_ITEM')
  })
  it('kod-ai:4.7.6/1 one member, one vote', async () => {
    const { t, id, item, act } = await sitting()
    const votes = [...ballot('fffff').votes, { seat: 'jury-1', vote: 'for' }]
    const twice = act('close-item', { item, ballot: { kind: 'open', votes }, amount: '1.00', reason: null })
    expect(await refusal(twice)).toMatchObject({
      code: 'SECOND_VOTE',
      kind: 'state',
      clauses: ['kod-ai:4.7.6/1'],
    })
    expect(await t.state(id)).toBe('open')
  })
  it('kod-ai:4.7.3/3 nobody votes for another, nor from afar', async () => {
    const { act, item } = await sitting()
    const proxy = { kind: 'open', votes: [{ seat: 'jury-1', vote: 'for', by: 'jury-2' }] }
    expect(
      await refusal(act('close-item', { item, ballot: proxy, amount: null, reason: null })),
    ).toMatchObject({
      code: 'PROXY',
      kind: 'role',
      clauses: ['kod-ai:4.7.3/3'],
    })
    await act('change-attendance', { attendance: everybody(4) })
    const absent = act('close-item', { item, ballot: ballot('fffff'), amount: null, reason: null })
    expect(await refusal(absent)).toMatchObject({ code: 'ABSENT_VOTE', kind: 'state' })
    const guest = { kind: 'open', votes: [{ seat: 'guest', vote: 'for' }] }
    const attempt = act('close-item', { item, ballot: guest, amount: null, reason: null })
    expect((await refusal(attempt)).code).toBe('NOT_IN_ROLL')
  })
  it('kod-ai:4.7.6/2 kod-ai:4.6.4 a conflicted member does not vote and is printed as recused', async () => {
    const { t, id, item, act, facts } = await sitting()
    const recusal = { item, person: 'jury-3', letter: 'a' }
    expect((await refusal(act('recuse', recusal, person('jury-4')))).code).toBe('PROXY')
    expect((await refusal(act('recuse', { ...recusal, person: 'guest' }))).code).toBe('NOT_IN_ROLL')
    await act('recuse', recusal, person('jury-3'))
    expect(await refusal(closeItem(t, id, item, 'fffff'))).toMatchObject({
      code: 'CONFLICT',
      kind: 'role',
      clauses: ['kod-ai:4.7.6/2'],
    })
    await closeItem(t, id, item, 'ff a-'.replace('-', 'f'))
    expect((await facts()).items[item]).toMatchObject({
      result: { decision: 'support', tally: { voters: 4, present: 5, total: 5 } },
      attempts: [{ ballot: { recused: ['jury-3'] } }],
    })
  })
})

describe('a tie', () => {
  it('kod-ai:4.7.6/3 in an open vote the chair’s own vote decides, the deputy’s where the chair is conflicted', async () => {
    const one = await sitting()
    await closeItem(one.t, one.id, one.item, 'ffaa-')
    expect((await one.facts()).items[one.item]?.result).toMatchObject({
      decision: 'support',
      castBy: 'jury-1',
    })
    const two = await sitting()
    await two.act('recuse', { item: two.item, person: 'jury-1', letter: 'b' })
    await closeItem(two.t, two.id, two.item, ' affa', { amount: null, reason: 'Слабая команда' })
    expect((await two.facts()).items[two.item]?.result).toMatchObject({
      decision: 'not-support',
      castBy: 'jury-2',
    })
  })
  it('kod-ai:4.7.6/3 by choice nobody decides for a chair who is here and conflicted', async () => {
    const one = await sitting(1, { readings: { 'jury.chair-conflicted': 'no-casting-vote' } })
    await one.act('recuse', { item: one.item, person: 'jury-1', letter: 'b' })
    expect((await refusal(closeItem(one.t, one.id, one.item, ' ffaa'))).code).toBe('TIE_UNRESOLVED')
    const hidden = { item: one.item, ballot: secret('ffaa', 5, ['jury-1']), amount: null, reason: null }
    expect((await refusal(one.act('close-item', hidden))).code).toBe('TIE_UNRESOLVED')
  })
  it('kod-ai:4.7.3/1 by choice a conflicted member is absent for the item', async () => {
    const one = await sitting(1, { readings: { 'jury.conflicted': 'leaves-item' } })
    await one.act('change-attendance', { attendance: everybody(3) })
    await one.act('recuse', { item: one.item, person: 'jury-3', letter: 'b' })
    expect((await refusal(closeItem(one.t, one.id, one.item, 'ff'))).code).toBe('QUORUM')
  })
  it('kod-ai:4.7.6/3 with an abstaining lead, or none, there is no decision', async () => {
    const one = await sitting()
    expect(await refusal(closeItem(one.t, one.id, one.item, '-ffaa'))).toMatchObject({
      code: 'TIE_UNRESOLVED',
      kind: 'state',
      clauses: ['kod-ai:4.7.6/3'],
    })
    for (const lead of ['jury-1', 'jury-2'])
      await one.act('recuse', { item: one.item, person: lead, letter: 'a' })
    expect((await refusal(closeItem(one.t, one.id, one.item, '  fa-'))).code).toBe('TIE_UNRESOLVED')
    await one.act('postpone-item', { item: one.item, reason: 'Некому решить' })
  })
  it('kod-ai:4.7.6/3 after an equal secret vote the lead votes openly by name in an event of its own', async () => {
    const { t, id, item, act, facts } = await sitting()
    const cast = (vote: string, who: string, reason: string | null = null) =>
      act('cast-deciding-vote', { item, vote, reason }, person(who))
    expect((await refusal(cast('for', 'jury-1'))).code).toBe('NO_TIE')
    await act('close-item', { item, ballot: secret('ffaa-'), amount: '900000.00', reason: null })
    expect((await facts()).items[item]?.attempts[0]?.ballot).toEqual({
      kind: 'secret',
      attended: ['jury-1', 'jury-2', 'jury-3', 'jury-4', 'jury-5'],
      recused: [],
      votes: ['abstain', 'against', 'against', 'for', 'for'],
    })
    expect((await t.engine.view('fund', id, person('jury-1'))).tasks.map((x) => x.key)).toEqual(['cast'])
    expect((await refusal(closeItem(t, id, item, 'fffff'))).code).toBe('TIE_OPEN')
    expect((await refusal(cast('for', 'jury-3'))).code).toBe('ROLE_NOT_ALLOWED')
    expect((await refusal(cast('for', 'jury-2'))).code).toBe('NOT_CASTING')
    expect((await refusal(cast('abstain', 'jury-1'))).code).toBe('TIE_UNRESOLVED')
    expect((await refusal(cast('against', 'jury-1'))).code).toBe('REASON_MISSING')
    await cast('for', 'jury-1')
    expect((await facts()).items[item]?.result).toMatchObject({
      decision: 'support',
      amount: '900000.00',
      castBy: 'jury-1',
    })
  })
  it('kod-ai:4.7.6/1 a secret ballot has a vote for each voter, in an order that tells nothing', async () => {
    const { item, act } = await sitting()
    const close = (given: object) =>
      refusal(act('close-item', { item, ballot: given, amount: '1.00', reason: null }))
    expect((await close(secret('ffff'))).code).toBe('BALLOT')
    expect((await close({ ...secret('fffff'), votes: ['for', 'against', 'for', 'for', 'for'] })).code).toBe(
      'BALLOT',
    )
    expect((await close(secret('ffff', 4))).code).toBe('BALLOT')
  })
})
