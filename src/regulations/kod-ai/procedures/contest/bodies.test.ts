import { describe, expect, it } from 'vitest'
import { bodyRoll, draft, juryRoll, makeBench, officer, refusal } from '../../testing/index.ts'
import { type ContestFacts, juryCategories } from './index.ts'

async function drafted() {
  const t = makeBench()
  const { id } = await t.open('contest', null, 'prepare', draft(), officer)
  const appoint = (body: string, roll: object) => t.act('contest', id, `appoint-${body}`, roll, officer)
  return { t, id, appoint }
}
const seat = (changes: object = {}) => ({
  person: 'jury-9',
  name: 'Кворумов Новый',
  role: 'member',
  category: 'k',
  ...changes,
})
const withSeat = (...seats: object[]) => juryRoll(2, { members: [...juryRoll(2).members, ...seats] })

describe('the jury', () => {
  it('kod-ai:4.7.2 is entered by its order, and a change of members needs a new order', async () => {
    const { t, id, appoint } = await drafted()
    await appoint('jury', juryRoll(5))
    expect(await refusal(appoint('jury', juryRoll(6)))).toMatchObject({
      code: 'NEW_ORDER_NEEDED',
      kind: 'state',
      clauses: ['kod-ai:4.7.2'],
    })
    await appoint('jury', juryRoll(6, { document: { number: '13-од', date: '2024-04-10' } }))
    const { jury } = (await t.file<ContestFacts>(id)).facts.bodies
    expect([jury?.members.length, jury?.former.length]).toEqual([6, 1])
    expect((await refusal(appoint('jury', juryRoll(5)))).code).toBe('NEW_ORDER_NEEDED')
  })
  it('kod-ai:4.7.3/1 has exactly one chair', async () => {
    const { appoint } = await drafted()
    expect((await refusal(appoint('jury', withSeat(seat({ role: 'chair' }))))).code).toBe('ONE_CHAIR')
  })
  it('kod-ai:4.7.6/1 seats a person once', async () => {
    const { appoint } = await drafted()
    expect((await refusal(appoint('jury', withSeat(seat(), seat())))).code).toBe('SEAT_TWICE')
  })
  it('kod-ai:4.7.2.a kod-ai:4.7.2.b kod-ai:4.7.2.v kod-ai:4.7.2.g kod-ai:4.7.2.d kod-ai:4.7.2.e kod-ai:4.7.2.zh kod-ai:4.7.2.z kod-ai:4.7.2.i kod-ai:4.7.2.k kod-ai:4.7.2.l admits members of each category and no other', async () => {
    const { t, id, appoint } = await drafted()
    const members = Object.keys(juryCategories).map((category, i) =>
      seat({ category, person: `jury-${i}`, role: i === 0 ? 'chair' : 'member' }),
    )
    expect(members).toHaveLength(11)
    await appoint('jury', juryRoll(1, { members }))
    expect((await t.file<ContestFacts>(id)).facts.bodies.jury?.missing).toEqual([])
    const unknown = juryRoll(1, {
      document: { number: '14-од', date: '2024-04-11' },
      members: [seat({ role: 'chair', category: 'm' })],
    })
    expect((await refusal(appoint('jury', unknown))).code).toBe('CATEGORY')
  })
  it('keeps names sealed in the journal', async () => {
    const { t, id, appoint } = await drafted()
    const { event } = await appoint('jury', juryRoll(3))
    expect(event.text).not.toContain('Кворумов')
    const { jury } = (await t.file<ContestFacts>(id)).facts.bodies
    expect(jury?.members[0]?.name).toMatchObject({ sealed: 1, subject: 'jury-1' })
  })
})

describe('council and commission', () => {
  it('kod-ai:4.8.1/2 the council comes with the decision of the supervisory board', async () => {
    const { t, id, appoint } = await drafted()
    await appoint('council', bodyRoll('council'))
    expect((await t.file<ContestFacts>(id)).facts.bodies.council?.document.number).toBe('НС-council')
    expect((await refusal(appoint('council', bodyRoll('council')))).code).toBe('NEW_ORDER_NEEDED')
    const twice = bodyRoll('council', {
      document: { number: 'НС-2', date: '2024-04-03' },
      members: [seat(), seat()],
    })
    expect((await refusal(appoint('council', twice))).code).toBe('SEAT_TWICE')
  })
  it('kod-ai:4.9.1 kod-ai:4.9.2 the commission has members of the named categories; an absent one is a warning', async () => {
    const { t, id, appoint } = await drafted()
    await appoint('commission', bodyRoll('commission'))
    const { commission } = (await t.file<ContestFacts>(id)).facts.bodies
    expect(commission?.missing).toEqual(['intent-agreement', 'ano', 'other'])
    expect((await refusal(appoint('commission', bodyRoll('commission')))).code).toBe('NEW_ORDER_NEEDED')
    const document = { number: 'НС-3', date: '2024-04-03' }
    const unknown = bodyRoll('commission', { document, members: [seat({ category: 'friends' })] })
    expect(await refusal(appoint('commission', unknown))).toMatchObject({
      code: 'CATEGORY',
      clauses: ['kod-ai:4.9.2'],
    })
    const twice = bodyRoll('commission', {
      document,
      members: [seat({ category: 'ano' }), seat({ category: 'ano' })],
    })
    expect((await refusal(appoint('commission', twice))).code).toBe('SEAT_TWICE')
  })
})
