import { describe, expect, it } from 'vitest'
import {
  admit,
  appointRegistered,
  ballot,
  closeItem,
  closeStage,
  declareInterests,
  endIntake,
  enterMember,
  everybody,
  innOf,
  interest,
  juryRoll,
  makeBench,
  officer,
  openContest,
  openJury,
  person,
  planJury,
  recommended,
  refusal,
  reviewTwice,
  signProtocol,
  submitApplication,
} from '../../testing/index.ts'
import type { JurySittingFacts } from './index.ts'

const relative = (of: string) => interest('relative', { with: of })
type Interests = Parameters<typeof appointRegistered>[2]

/** A jury in the register and one recommended application of p1. */
async function jury(interests: Interests = {}, readings: object = {}) {
  const { t, contest, applications } = await recommended(1, { readings })
  const entries = await appointRegistered(t, contest, interests)
  return { t, contest, applications, entries, item: applications[0]! }
}
async function sitting(interests: Interests = {}, readings: object = {}) {
  const walk = await jury(interests, readings)
  const id = await openJury(walk.t, walk.contest, walk.applications)
  const facts = async () => (await walk.t.file<JurySittingFacts>(id)).facts
  const act = (action: string, input: unknown, who = officer) =>
    walk.t.act('jury-sitting', id, action, input, who)
  const recused = async () => (await facts()).items[walk.item]!.recused
  const declare = (member: string, list: Parameters<typeof declareInterests>[3]) =>
    declareInterests(walk.t, walk.entries[member]!, member, list)
  return { ...walk, id, facts, act, recused, declare }
}

describe('ties known when a sitting is planned', () => {
  it('kod-ai:4.7.6/2 kod-ai:4.6.4 are frozen for each item; such a member has no vote and is printed', async () => {
    const { t, id, item, recused } = await sitting({ 'jury-3': [relative('p1')], 'jury-4': [relative('p9')] })
    expect(await recused()).toEqual([{ person: 'jury-3', letter: 'a', kind: 'relative' }])
    expect(await refusal(closeItem(t, id, item, 'fffff'))).toMatchObject({
      code: 'CONFLICT',
      kind: 'role',
      clauses: ['kod-ai:4.7.6/2'],
    })
    await closeItem(t, id, item, 'ff ff')
    expect((await t.file<JurySittingFacts>(id)).facts.items[item]).toMatchObject({
      result: { decision: 'support', tally: { voters: 4, present: 5, total: 5 } },
      attempts: [{ ballot: { recused: ['jury-3'] } }],
    })
    expect(await t.sees(id, 'jury')).toMatchObject({
      attendance: { recused: [{ number: '1', person: 'jury-3', letter: 'a' }] },
    })
    expect(await t.sees(id, 'jury')).not.toHaveProperty('ties')
    expect(await t.sees(id, 'fund-officer')).toMatchObject({
      ties: { found: [{ person: 'jury-3', kind: 'relative' }], undeclared: [] },
    })
  })
  it('kod-ai:4.7.6/2 count for the quorum by the default reading, and not where they leave the item', async () => {
    const tied = { 'jury-3': [relative('p1')] }
    const three = async (readings: object) => {
      const { t, id, item, act } = await sitting(tied, readings)
      await act('change-attendance', { attendance: everybody(3) })
      return closeItem(t, id, item, 'ff')
    }
    await three({})
    expect((await refusal(three({ 'jury.conflicted': 'leaves-item' }))).code).toBe('QUORUM')
  })
  it('kod-ai:4.6.4.a reach members who apply in this round themselves', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    const ids = [await submitApplication(t, contest, ['p1']), await submitApplication(t, contest, ['jury-2'])]
    await endIntake(t)
    for (const id of ids) await admit(t, id)
    await closeStage(t, contest, 'formal-check')
    for (const id of ids) await reviewTwice(t, id)
    await closeStage(t, contest, 'expertise')
    for (const id of ids) await t.act('application', id, 'recommend', { reason: 'Да' }, officer)
    const sitting = await planJury(t, contest, ids)
    const { items } = (await t.file<JurySittingFacts>(sitting)).facts
    expect(ids.map((id) => items[id]!.recused)).toEqual([
      [{ person: 'jury-2', letter: 'a', kind: 'competitor' }],
      [{ person: 'jury-2', letter: 'a', kind: 'member' }],
    ])
  })
  it('kod-ai:4.7.2.b show a reviewer on the jury, and bar one by the stricter reading only', async () => {
    const reviewer = async (readings: object) => {
      const { t, contest, applications } = await recommended(1, { readings })
      const [seat, ...rest] = juryRoll().members
      const roll = juryRoll(5, {
        document: { number: '30-од', date: '2024-05-01' },
        members: [{ ...seat!, person: `expert-${applications[0]}-0` }, ...rest],
      })
      await t.act('contest', contest, 'appoint-jury', roll, officer)
      const id = await planJury(t, contest, applications)
      return (await t.file<JurySittingFacts>(id)).facts.items[applications[0]!]!.recused
    }
    expect(await reviewer({})).toEqual([])
    expect(await reviewer({ 'conflict.reviewer': 'barred' })).toMatchObject([
      { kind: 'reviewer', letter: null },
    ])
  })
  it('kod-ai:4.7.6/2 kod-ai:4.6.3 who has not declared is reminded, and barred by the stricter reading only', async () => {
    const undeclared = async (readings: object) => {
      const { t, contest, applications } = await recommended(1, { readings })
      const members = juryRoll().members.slice(0, 3)
      const entry = await enterMember(t, 'jury-3')
      const roll = {
        ...juryRoll(3, { document: { number: '31-од', date: '2024-05-01' } }),
        members: [...members.slice(0, 2), { ...members[2]!, entry }],
      }
      await t.act('contest', contest, 'appoint-jury', roll, officer)
      const id = await planJury(t, contest, applications)
      const { tasks } = await t.engine.view('fund', id, person('jury-3'))
      const { items } = (await t.file<JurySittingFacts>(id)).facts
      return [tasks.map((x) => x.key), items[applications[0]!]!.recused.length] as const
    }
    expect(await undeclared({})).toEqual([['declare:jury-1', 'declare:jury-2', 'declare:jury-3'], 0])
    expect((await undeclared({ 'conflict.undeclared': 'barred' }))[1]).toBe(3)
  })
})

describe('ties known since', () => {
  it('kod-ai:4.7.6/2 are looked for anew when the sitting opens', async () => {
    const { t, contest, applications, entries, item } = await jury()
    const id = await planJury(t, contest, applications)
    await declareInterests(t, entries['jury-2']!, 'jury-2', [relative('p1')])
    await t.act('jury-sitting', id, 'open', { attendance: everybody() }, officer)
    const { items } = (await t.file<JurySittingFacts>(id)).facts
    expect(items[item]!.recused).toMatchObject([{ person: 'jury-2', kind: 'relative' }])
  })
  it('kod-ai:4.7.6/2 and at every ballot, from whichever side; a tie that is gone bars no more', async () => {
    const { t, id, item, declare, recused } = await sitting()
    await declare('jury-5', [interest('organisation', { organisation: innOf(1) })])
    const own = { person: 'p1', interests: [interest('organisation', { organisation: innOf(1) })] }
    const told = { ...own, project: null, reason: null }
    await t.act('application', item, 'declare-interests', told, person('p1'))
    expect((await refusal(closeItem(t, id, item, 'fffff'))).code).toBe('CONFLICT')
    expect(await recused()).toEqual([])
    await declare('jury-5', [])
    await closeItem(t, id, item, 'fffff')
  })
  it('kod-ai:4.7.6/2 in a secret ballot they are in the attendance and not among the voters', async () => {
    const { item, act, declare, recused } = await sitting()
    await declare('jury-5', [relative('p1')])
    const secret = (recusedNow: readonly string[], votes: number) =>
      act('close-item', {
        item,
        ballot: {
          kind: 'secret',
          attended: everybody().map((a) => a.person),
          recused: recusedNow,
          votes: Array.from({ length: votes }, () => 'for'),
        },
        amount: '1000000.00',
        reason: null,
      })
    expect((await refusal(secret([], 5))).code).toBe('CONFLICT')
    await secret(['jury-5'], 4)
    expect(await recused()).toMatchObject([{ person: 'jury-5' }])
  })
  it('kod-ai:4.7.6/3 take the deciding vote from the lead', async () => {
    const { item, act, declare } = await sitting()
    const votes = ['abstain', 'against', 'against', 'for', 'for']
    const attended = everybody().map((a) => a.person)
    const tied = { kind: 'secret', attended, recused: [], votes }
    await act('close-item', { item, ballot: tied, amount: '1000000.00', reason: null })
    await declare('jury-1', [relative('p1')])
    const cast = (who: string) => act('cast-deciding-vote', { item, vote: 'for', reason: null }, person(who))
    expect(await refusal(cast('jury-1'))).toMatchObject({ code: 'NOT_CASTING', clauses: ['kod-ai:4.7.6/3'] })
  })
  it('kod-ai:4.7.6/2 keep the protocol unsigned until the ballot is void and held anew', async () => {
    const { t, id, item, act, declare, facts } = await sitting()
    const voiding = (who: string) =>
      act('void-vote', { item, person: who, letter: 'a', reason: 'Стало известно о родстве' })
    expect((await refusal(voiding('jury-4'))).code).toBe('NO_BALLOT')
    await closeItem(t, id, item, 'fff  ')
    await declare('jury-3', [relative('p1')])
    expect(await refusal(signProtocol(t, 'jury-sitting', id))).toMatchObject({
      code: 'TIED_VOTES',
      kind: 'state',
      clauses: ['kod-ai:4.7.6/2'],
    })
    expect((await refusal(voiding('guest'))).code).toBe('DID_NOT_VOTE')
    await voiding('jury-3')
    expect((await facts()).items[item]).toMatchObject({
      result: null,
      attempts: [{ void: { sealed: 1, subject: 'jury-3' } }],
    })
    expect((await refusal(signProtocol(t, 'jury-sitting', id))).code).toBe('ITEMS_OPEN')
    expect((await refusal(closeItem(t, id, item, 'fff  '))).code).toBe('CONFLICT')
    await closeItem(t, id, item, 'ff ff')
    await signProtocol(t, 'jury-sitting', id)
  })
})

describe('who hands in the votes', () => {
  it('kod-ai:4.7.3/3 is no member of the jury', async () => {
    const { item, act } = await sitting()
    const secretary = person('jury-4', 'fund-officer')
    const input = { item, ballot: ballot('fffff'), amount: '1000000.00', reason: null }
    expect(await refusal(act('close-item', input, secretary))).toMatchObject({
      code: 'SEPARATION_OF_DUTIES',
      kind: 'role',
      clauses: ['kod-ai:4.7.3/3'],
    })
  })
  it('kod-ai:4.7.6/2 an entry in the roll is the member’s own', async () => {
    const { t, contest, entries } = await jury()
    const members = juryRoll().members.map((m) => ({ ...m, entry: entries['jury-1'] }))
    const roll = juryRoll(5, { document: { number: '40-од', date: '2024-05-01' }, members })
    expect(await refusal(t.act('contest', contest, 'appoint-jury', roll, officer))).toMatchObject({
      code: 'NOT_IN_REGISTER',
      kind: 'content',
    })
  })
})
