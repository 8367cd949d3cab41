import { describe, expect, it } from 'vitest'
import {
  closeItem,
  draft,
  everybody,
  inJury,
  juryRoll,
  makeBench,
  officer,
  openJury,
  planJury,
  recommended,
  refusal,
  signProtocol,
} from '../../testing/index.ts'
import type { JurySittingFacts } from './index.ts'

async function sitting(count = 1) {
  const walk = await recommended(count)
  const id = await openJury(walk.t, walk.contest, walk.applications)
  const item = walk.applications[0]!
  const facts = async () => (await walk.t.file<JurySittingFacts>(id)).facts
  const act = (action: string, input: unknown, who = officer) =>
    walk.t.act('jury-sitting', id, action, input, who)
  return { ...walk, id, item, facts, act }
}
describe('planning', () => {
  it('kod-ai:4.7.1 takes recommended applications only', async () => {
    const { t, contest, applications } = await inJury(1)
    expect(await refusal(planJury(t, contest, applications))).toMatchObject({
      code: 'NOT_RECOMMENDED',
      kind: 'content',
      clauses: ['kod-ai:4.7.1'],
    })
  })
  it('kod-ai:4.1 belongs to stage 4', async () => {
    const t = makeBench()
    const { id } = await t.open('contest', null, 'prepare', draft(), officer)
    expect((await refusal(planJury(t, id, ['x']))).code).toBe('STAGE_ORDER')
  })
  it('kod-ai:4.7.8 an application stands on one agenda at a time; a cancelled sitting gives it back', async () => {
    const { t, contest, applications } = await recommended(1)
    const id = await planJury(t, contest, applications)
    expect(await refusal(planJury(t, contest, applications))).toMatchObject({
      code: 'DUPLICATE',
      clauses: ['kod-ai:4.7.8'],
    })
    await t.act('jury-sitting', id, 'cancel', { reason: 'Нет кворума' }, officer)
    await planJury(t, contest, applications)
  })
})

describe('quorum', () => {
  async function opening(present: readonly number[], size = 7) {
    const { t, contest, applications } = await recommended(1)
    const members = Array.from({ length: size }, (_, i) => ({
      person: `jury-${i + 1}`,
      name: `Кворумов Член ${i}`,
      role: i === 0 ? 'chair' : i === 1 ? 'deputy' : 'member',
      category: 'k',
    }))
    const roll = { document: { number: '20-од', date: '2024-05-01' }, rules: null, members }
    await t.act('contest', contest, 'appoint-jury', roll, officer)
    const id = await planJury(t, contest, applications)
    const attendance = present.map((n) => ({ person: `jury-${n}`, mode: 'onsite' }))
    return t.act('jury-sitting', id, 'open', { attendance }, officer)
  }
  it('kod-ai:4.7.3/1 is half of all members with the chair or the deputy', async () => {
    await opening([1, 3, 4, 5])
    await opening([2, 3, 4, 5])
    await opening([1, 2, 3, 4], 8)
    expect(await refusal(opening([1, 3, 4]))).toMatchObject({ code: 'QUORUM', clauses: ['kod-ai:4.7.3/1'] })
    expect((await refusal(opening([3, 4, 5, 6, 7]))).code).toBe('NO_CHAIR')
  })
  it('kod-ai:4.7.3/2 members attend onsite or by link, each once, and only members', async () => {
    const { t, contest, applications } = await recommended(1)
    const id = await planJury(t, contest, applications)
    const open = (attendance: readonly object[]) =>
      refusal(t.act('jury-sitting', id, 'open', { attendance }, officer))
    expect(await open([...everybody(4), { person: 'jury-5', mode: 'letter' }])).toMatchObject({
      code: 'MODE',
      clauses: ['kod-ai:4.7.3/2'],
    })
    expect((await open([...everybody(), { person: 'guest', mode: 'onsite' }])).code).toBe('NOT_IN_ROLL')
    expect((await open([...everybody(), { person: 'jury-1', mode: 'onsite' }])).code).toBe('TWICE')
    const remote = everybody().map((a) => ({ ...a, mode: 'remote' }))
    await t.act('jury-sitting', id, 'open', { attendance: remote }, officer)
  })
  it('kod-ai:4.7.2 no sitting without the order that approved the jury', async () => {
    const { t, contest, applications } = await recommended(1, { bodies: false })
    const id = await planJury(t, contest, applications)
    const open = () => t.act('jury-sitting', id, 'open', { attendance: everybody() }, officer)
    expect(await refusal(open())).toMatchObject({
      code: 'JURY_ORDER',
      kind: 'state',
      clauses: ['kod-ai:4.7.2'],
    })
    await t.act('contest', contest, 'appoint-jury', juryRoll(), officer)
    expect((await open()).file.state).toBe('open')
  })
  it('kod-ai:4.7.3/1 is counted anew for an item when people leave', async () => {
    const { act, t, id, item } = await sitting()
    await act('change-attendance', { attendance: everybody(2) })
    expect((await refusal(closeItem(t, id, item, 'ff'))).code).toBe('QUORUM')
    await act('postpone-item', { item, reason: 'Нет кворума' })
    await signProtocol(t, 'jury-sitting', id)
    expect(await t.state(item)).toBe('recommended')
  })
  it('opens on its day', async () => {
    const { t, contest, applications } = await recommended(1)
    const { id } = await t.open(
      'jury-sitting',
      contest,
      'plan',
      { date: '2024-06-01', items: applications },
      officer,
    )
    const early = t.act('jury-sitting', id, 'open', { attendance: everybody() }, officer)
    expect((await refusal(early)).code).toBe('SITTING_DAY')
  })
})
