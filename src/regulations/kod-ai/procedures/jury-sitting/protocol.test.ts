import { describe, expect, it } from 'vitest'
import {
  closeItem,
  juryFor,
  officer,
  openJury,
  recommended,
  refusal,
  signProtocol,
} from '../../testing/index.ts'
import type { ApplicationFacts } from '../application/index.ts'
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
describe('decisions and their protocol', () => {
  it('kod-ai:4.7.8.a kod-ai:4.7.7 a support bears a sum, at most the requested one, and it is advice', async () => {
    const { t, id, item } = await sitting()
    expect(await refusal(closeItem(t, id, item, 'fffff', { amount: null }))).toMatchObject({
      code: 'AMOUNT_MISSING',
      clauses: ['kod-ai:4.7.8.a'],
    })
    for (const amount of ['1000000.01', '0.00'])
      expect(await refusal(closeItem(t, id, item, 'fffff', { amount }))).toMatchObject({
        code: 'AMOUNT_ABOVE_REQUESTED',
        clauses: ['kod-ai:4.7.7'],
      })
    await closeItem(t, id, item, 'fffff', { amount: '800000.00' })
    await signProtocol(t, 'jury-sitting', id)
    const { facts, state } = await t.file<ApplicationFacts>(item)
    expect([state, facts.jury?.amount, facts.commission]).toEqual(['jury-supported', '800000.00', null])
  })
  it('kod-ai:4.7.8.b a refusal bears a reason and no sum', async () => {
    const { t, id, item } = await sitting()
    expect((await refusal(closeItem(t, id, item, 'aaaaa', { reason: 'x' }))).code).toBe('AMOUNT_GIVEN')
    expect((await refusal(closeItem(t, id, item, 'aaaaa', { amount: null }))).code).toBe('REASON_MISSING')
    await closeItem(t, id, item, 'aaaaa', { amount: null, reason: 'Нет новизны' })
    await signProtocol(t, 'jury-sitting', id)
    expect(await t.state(item)).toBe('jury-rejected')
  })
  it('kod-ai:4.7.4 departing from the rating needs a reason', async () => {
    const { t, id, applications } = await sitting(2)
    const [better, worse] = applications
    await closeItem(t, id, worse!, 'fffff')
    const attempt = closeItem(t, id, better!, 'aaaaa', { amount: null })
    expect((await refusal(attempt)).clauses).toEqual(['kod-ai:4.7.8.b', 'kod-ai:4.7.4'])
    const other = await sitting(2)
    await closeItem(other.t, other.id, other.applications[0]!, 'aaaaa', { amount: null, reason: 'Повтор' })
    expect(await refusal(closeItem(other.t, other.id, other.applications[1]!, 'fffff'))).toMatchObject({
      code: 'RANK_REASON',
      clauses: ['kod-ai:4.7.4'],
    })
    await closeItem(other.t, other.id, other.applications[1]!, 'fffff', { reason: 'Первая повторяет другую' })
  })
  it('kod-ai:4.7.10 the protocol has a number of its own and a day from the sitting until today', async () => {
    const { t, id, item } = await sitting(1)
    await closeItem(t, id, item, 'fffff')
    for (const date of ['2024-05-27', '2024-05-29'])
      expect(await refusal(signProtocol(t, 'jury-sitting', id, { date }))).toMatchObject({
        code: 'PROTOCOL_DATE',
        clauses: ['kod-ai:4.7.10'],
      })
    expect((await refusal(signProtocol(t, 'jury-sitting', id, { number: ' ' }))).code).toBe('INVALID_INPUT')
    await signProtocol(t, 'jury-sitting', id, { number: 'Ж-1' })
    const again = t.act('jury-sitting', id, 'recuse', { item, person: 'jury-3', letter: 'a' }, officer)
    expect((await refusal(again)).code).toBe('WRONG_STATE')
  })
  it('kod-ai:4.7.10 two protocols do not share a number', async () => {
    const { t, contest, applications } = await recommended(2)
    for (const [i, number] of (['Ж-1', 'Ж-1'] as const).entries()) {
      const id = await openJury(t, contest, [applications[i]!])
      await closeItem(t, id, applications[i]!, 'fffff')
      const attempt = signProtocol(t, 'jury-sitting', id, { number })
      if (i === 0) await attempt
      else expect(await refusal(attempt)).toMatchObject({ code: 'DUPLICATE', clauses: ['kod-ai:4.7.10'] })
    }
  })
  it('kod-ai:4.7.2.b members who reviewed an item are shown, not barred', async () => {
    const { t, contest, applications } = await recommended(1)
    const id = await juryFor(t, contest, applications)
    expect(await t.sees(id, 'fund-officer')).toMatchObject({ doubleRoles: [] })
    expect(await t.sees(id, 'jury')).toHaveProperty('ballots')
    expect(await t.sees(id, 'council')).not.toHaveProperty('ballots')
    expect(await t.sees(id, 'member')).toEqual({})
  })
})
