import { describe, expect, it } from 'vitest'
import { everybody, openJury, planJury, recommended } from '../../../regulations/kod-ai/testing/index.ts'
import { asker, testApi } from '../testing/index.ts'

const officer = asker('officer-1', 'fund-officer')
const member = (n: number) => asker(`jury-${n}`, 'jury')

async function sitting(size = 5) {
  const walk = await recommended(2)
  const id = await openJury(walk.t, walk.contest, walk.applications, size)
  const api = testApi(walk.t)
  const at = `/ballots/jury-sitting/${id}`
  const [item = '', next = ''] = walk.applications
  const put = async (kind: 'open' | 'secret' = 'open', what = item) =>
    (await read(await api.put(`${at}/item`, { item: what, kind }, officer))).ballot!.id
  const vote = (n: number, ballot: string, choice = 'for') =>
    api.put(`${at}/vote`, { ballot, vote: choice }, member(n))
  const close = (ballot: string, more: object = {}) =>
    api.post(`${at}/close`, { ballot, more: { amount: '1000000.00' }, ...more }, officer)
  const facts = async () => (await walk.t.file<{ items: Record<string, Item> }>(id)).facts.items
  return { ...walk, id, api, at, item, next, put, vote, close, facts }
}

interface Item {
  readonly result: { readonly decision: string; readonly tally: object } | null
  readonly attempts: readonly { readonly ballot: object; readonly paper?: readonly string[] }[]
  readonly tie: object | null
}
interface View {
  readonly ballot: {
    readonly id: string
    readonly voted: readonly string[]
    readonly votes: readonly { readonly person: string; readonly vote: string }[] | null
    readonly own: string | null
  } | null
  readonly presence: readonly object[]
  readonly own: boolean
}
const read = async (answer: Response) => {
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
  return (await answer.json()) as View
}
const problem = async (answer: Response) => {
  const { code, errors } = (await answer.json()) as { code: string; errors: { clause?: string }[] }
  return [answer.status, code, errors[0]?.clause]
}

describe('live votes', () => {
  it('are cast, changed, seen by all in an open ballot and closed as one event', async () => {
    const { api, at, put, vote, close, facts, item } = await sitting()
    const ballot = await put()
    expect((await read(await vote(1, ballot, 'against'))).ballot?.own).toBe('against')
    for (const n of [1, 2, 3]) await read(await vote(n, ballot))
    await read(await vote(4, ballot, 'against'))
    const seen = await read(await api.get(at, officer))
    expect(seen.ballot?.voted).toEqual(['jury-1', 'jury-2', 'jury-3', 'jury-4'])
    expect(seen.ballot?.votes).toContainEqual({ person: 'jury-1', vote: 'for' })
    expect(await (await close(ballot)).json()).toMatchObject({ item, live: 4, paper: 0, repeated: false })
    const decided = (await facts())[item]!
    expect(decided.result).toMatchObject({ decision: 'support', tally: { for: 3, against: 1, abstain: 1 } })
    expect((await read(await api.get(at, officer))).ballot).toBeNull()
    expect(await problem(await vote(5, ballot))).toEqual([409, 'NO_BALLOT', undefined])
    expect(api.failures).toEqual([])
  })

  it('are closed once, however often that is sent, and put to the vote once', async () => {
    const { put, vote, close, facts, item, next, api, at } = await sitting()
    const ballot = await put()
    expect(await put()).toBe(ballot)
    const other = await api.put(`${at}/item`, { item: next, kind: 'open' }, officer)
    expect(await problem(other)).toEqual([409, 'BALLOT_OPEN', undefined])
    for (const n of [1, 2, 3]) await vote(n, ballot)
    await close(ballot)
    expect(await (await close(ballot)).json()).toMatchObject({ repeated: true })
    expect((await facts())[item]?.attempts).toHaveLength(1)
    expect(await problem(await close('ballot-0'))).toEqual([409, 'NO_BALLOT', undefined])
  })

  it('are secret: nobody reads them before the closing, only who has voted; a refused closing loses none', async () => {
    const { api, at, put, vote, close, facts, item } = await sitting()
    const ballot = await put('secret')
    for (const [n, choice] of [
      [1, 'for'],
      [2, 'for'],
      [3, 'for'],
      [5, 'against'],
    ] as const)
      await read(await vote(n, ballot, choice))
    for (const who of [officer, member(2), asker('auditor-1', 'auditor')]) {
      const { ballot: seen } = await read(await api.get(at, who))
      expect([seen?.votes, seen?.voted.length]).toEqual([null, 4])
      expect(seen?.own).toBe(who === officer || who.person === 'auditor-1' ? null : 'for')
    }
    const lacking = await close(ballot, { more: {} })
    expect(await problem(lacking)).toEqual([422, 'AMOUNT_MISSING', 'kod-ai:4.7.8.a'])
    await read(await vote(3, ballot, 'abstain'))
    await read(await vote(3, ballot, 'for'))
    expect((await close(ballot)).status).toBe(200)
    expect((await facts())[item]).toMatchObject({
      result: { decision: 'support' },
      attempts: [{ ballot: { kind: 'secret', votes: ['abstain', 'against', 'for', 'for', 'for'] } }],
    })
  })

  it('join those on paper, who are named; nobody has two', async () => {
    const { put, vote, close, facts, item } = await sitting()
    const ballot = await put()
    for (const n of [1, 2]) await vote(n, ballot)
    const twice = await close(ballot, { paper: { people: ['jury-2'], votes: ['against'] } })
    expect(await problem(twice)).toEqual([409, 'SECOND_VOTE', 'kod-ai:4.7.6/1'])
    const short = await close(ballot, { paper: { people: ['jury-3', 'jury-4'], votes: ['for'] } })
    expect(await problem(short)).toEqual([422, 'PAPER', undefined])
    const done = await close(ballot, { paper: { people: ['jury-3', 'jury-4'], votes: ['for', 'against'] } })
    expect(await done.json()).toMatchObject({ live: 2, paper: 2 })
    expect((await facts())[item]).toMatchObject({
      result: { tally: { for: 3, against: 1, abstain: 1 } },
      attempts: [{ paper: ['jury-3', 'jury-4'] }],
    })
  })

  it('of somebody who left or was recused since fall away only where that is named', async () => {
    const { put, vote, close, facts, item, t, id } = await sitting()
    const ballot = await put()
    for (const n of [1, 2, 3, 4]) await vote(n, ballot)
    await t.act(
      'jury-sitting',
      id,
      'recuse',
      { item, person: 'jury-4', letter: 'a' },
      { id: 'officer-1', roles: ['fund-officer'] },
    )
    expect(await problem(await close(ballot))).toEqual([409, 'VOTES_FALL_AWAY', 'kod-ai:4.7.6/1'])
    expect((await close(ballot, { without: ['jury-4'] })).status).toBe(200)
    expect((await facts())[item]?.result?.tally).toMatchObject({ for: 3, voters: 4 })
  })

  it('wait for the lead where a secret ballot is tied', async () => {
    const { put, vote, close, facts, item } = await sitting(4)
    const ballot = await put('secret')
    for (const [n, choice] of [
      [1, 'for'],
      [2, 'for'],
      [3, 'against'],
      [4, 'against'],
    ] as const)
      await vote(n, ballot, choice)
    expect((await close(ballot)).status).toBe(200)
    expect((await facts())[item]).toMatchObject({ result: null, tie: { amount: '1000000.00' } })
  })

  it('are refused with the clause: absent, recused, no member, no quorum, no officer', async () => {
    const { api, at, put, vote, t, id, item, close } = await sitting(4)
    const ballot = await put()
    expect(await problem(await vote(5, ballot))).toEqual([409, 'ABSENT_VOTE', 'kod-ai:4.7.3/3'])
    expect(await problem(await vote(9, ballot))).toEqual([403, 'NOT_IN_ROLL', 'kod-ai:4.7.2'])
    const secretary = { id: 'officer-1', roles: ['fund-officer'] }
    await t.act('jury-sitting', id, 'recuse', { item, person: 'jury-4', letter: 'b' }, secretary)
    expect(await problem(await vote(4, ballot))).toEqual([403, 'CONFLICT', 'kod-ai:4.7.6/2'])
    await t.act('jury-sitting', id, 'change-attendance', { attendance: everybody(2) }, secretary)
    expect(await problem(await vote(1, ballot))).toEqual([409, 'QUORUM', 'kod-ai:4.7.3/1'])
    expect((await problem(await close(ballot))).slice(0, 2)).toEqual([409, 'QUORUM'])
    for (const answer of [
      await api.put(`${at}/item`, { item, kind: 'open' }, member(1)),
      await api.remove(`${at}/item?ballot=${ballot}`, member(1)),
      await api.post(`${at}/close`, { ballot }, member(1)),
    ])
      expect((await problem(answer)).slice(0, 2)).toEqual([403, 'ROLE_NOT_ALLOWED'])
    expect((await api.remove(`${at}/item?ballot=${ballot}`, officer)).status).toBe(200)
    expect(await read(await api.get(`${at}?item=${item}`, member(1)))).toMatchObject({
      item,
      hindrance: { code: 'QUORUM', clause: 'kod-ai:4.7.3/1' },
      seats: expect.arrayContaining([{ id: 'jury-4', lead: null, present: false, recused: true }]),
    })
    const again = await api.put(`${at}/item`, { item, kind: 'open' }, officer)
    expect((await problem(again)).slice(0, 2)).toEqual([409, 'QUORUM'])
  })

  it('are unknown to whoever does not see the sitting, and to cases that nobody votes on', async () => {
    const { api, at, contest } = await sitting()
    expect((await problem(await api.get(at, asker('anna', 'applicant')))).slice(0, 2)).toEqual([
      404,
      'UNKNOWN_CASE',
    ])
    expect((await api.get(at)).status).toBe(401)
    expect((await problem(await api.get(`/ballots/contest/${contest}`, officer))).slice(0, 2)).toEqual([
      404,
      'NO_VOTING',
    ])
  })

  it('have members say that they are here, before and during the sitting', async () => {
    const { t, contest, applications } = await recommended(1)
    const id = await planJury(t, contest, applications)
    const api = testApi(t)
    const at = `/ballots/jury-sitting/${id}`
    await read(await api.put(`${at}/presence`, { mode: 'remote' }, member(3)))
    const seen = await read(await api.get(at, officer))
    expect([seen.presence, seen.own]).toEqual([[{ person: 'jury-3', mode: 'remote' }], false])
    const stranger = await api.put(`${at}/presence`, { mode: 'onsite' }, officer)
    expect(await problem(stranger)).toEqual([403, 'NOT_IN_ROLL', 'kod-ai:4.7.2'])
  })
})
