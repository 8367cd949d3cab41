import { describe, expect, it } from 'vitest'
import {
  bodies,
  bodyRoll,
  closeStage,
  inCommission,
  juryFor,
  juryRoll,
  type Kind,
  officer,
  openBody,
  person,
  recommended,
  refusal,
  signProtocol,
  sitting,
  yes,
} from '../../testing/index.ts'
import type { BodySittingFacts } from './index.ts'

describe.each(Object.keys(bodies) as Kind[])('a sitting of the %s', (body) => {
  const { kind, no } = bodies[body]
  it('kod-ai:4.8.2 kod-ai:4.9.5 kod-ai:4.10.1 signs nothing while an item is undecided', async () => {
    const { t, id, decide } = await sitting(body)
    expect(await refusal(signProtocol(t, kind, id))).toMatchObject({ code: 'ITEMS_OPEN', kind: 'state' })
    await decide({})
    await signProtocol(t, kind, id)
    expect(await t.state(id)).toBe('signed')
  })
  it('kod-ai:4.8.1/1 kod-ai:4.9.1 kod-ai:4.10.1 takes only what the body before decided, once', async () => {
    const { t, contest, applications } = await recommended(1)
    const early = t.open(kind, contest, 'plan', { date: t.today(), items: applications }, officer)
    expect((await refusal(early)).code).toBe('STAGE_ORDER')
    const walk = await bodies[body].walk(1)
    const wrong = walk.t.open(
      kind,
      walk.contest,
      'plan',
      { date: walk.t.today(), items: ['nothing'] },
      officer,
    )
    expect(await refusal(wrong)).toMatchObject({ code: 'NOT_DECIDED_BEFORE', kind: 'state' })
    await openBody(walk.t, kind, walk.contest, walk.applications)
    const again = openBody(walk.t, kind, walk.contest, walk.applications)
    expect((await refusal(again)).code).toBe('DUPLICATE')
  })
  it('kod-ai:4.6.4 a conflict is declared and shown, it bars nobody (the bar is for experts and jury)', async () => {
    const { t, id, item, decide } = await sitting(body)
    const conflict = { person: 'someone', item, ground: 'Бывший руководитель заявителя' }
    await t.act(kind, id, 'declare-conflict', conflict, officer)
    const other = t.act(kind, id, 'declare-conflict', { ...conflict, item: 'nothing' }, officer)
    expect((await refusal(other)).code).toBe('NO_OPEN_ITEM')
    await decide({})
    const ground = { sealed: 1, subject: 'someone' }
    expect(await t.sees(id, 'fund-officer')).toMatchObject({
      conflicts: { declared: [{ ...conflict, ground }] },
    })
    expect(await t.sees(id, 'member')).toEqual({})
  })
  it('a decision is one of the two, about an item of the agenda, and a negative one has its reason', async () => {
    const { decide } = await sitting(body)
    expect((await refusal(decide({ decision: 'maybe' }))).code).toBe('DECISION')
    expect((await refusal(decide({ item: 'nothing' }))).code).toBe('NO_OPEN_ITEM')
    expect((await refusal(decide({ decision: no, amount: null }))).code).toBe('REASON_MISSING')
    const priced = decide({ decision: no, amount: '1.00', reason: 'Слабый план' })
    expect((await refusal(priced)).code).toBe('AMOUNT_GIVEN')
    await decide({ decision: no, amount: null, reason: 'Слабый план' })
  })
  it('has its day, and a protocol of that day until today with a number of its own', async () => {
    const walk = await bodies[body].walk(2)
    const { t, contest, applications } = walk
    const { id } = await t.open(
      kind,
      contest,
      'plan',
      { date: '2024-06-03', items: [applications[0]] },
      officer,
    )
    expect((await refusal(t.act(kind, id, 'open', { attendance: ['x'] }, officer))).code).toBe('SITTING_DAY')
    await t.act(kind, id, 'cancel', { reason: 'Перенос' }, officer)
    const one = await openBody(t, kind, contest, [applications[0]!])
    const amount = body === 'directorate' ? null : '1000000.00'
    await t.act(
      kind,
      one,
      'decide',
      { decisions: [yes(applications[0]!, bodies[body].yes, amount)] },
      officer,
    )
    expect((await refusal(signProtocol(t, kind, one, { date: '2024-06-03' }))).code).toBe('PROTOCOL_DATE')
    await signProtocol(t, kind, one, { number: '1' })
    const two = await openBody(t, kind, contest, [applications[1]!])
    await t.act(
      kind,
      two,
      'decide',
      { decisions: [yes(applications[1]!, bodies[body].yes, amount)] },
      officer,
    )
    expect((await refusal(signProtocol(t, kind, two, { number: '1' }))).code).toBe('DUPLICATE')
  })
})

describe('membership', () => {
  it('kod-ai:4.8.1/2 the council sits once the supervisory board has approved it', async () => {
    const { t, contest, applications } = await recommended(1, { bodies: false })
    await t.act('contest', contest, 'appoint-jury', juryRoll(), officer)
    await juryFor(t, contest, applications)
    await closeStage(t, contest, 'jury')
    const { id } = await t.open(
      'council-sitting',
      contest,
      'plan',
      { date: t.today(), items: applications },
      officer,
    )
    const open = (...attendance: string[]) => t.act('council-sitting', id, 'open', { attendance }, officer)
    expect(await refusal(open('council-1'))).toMatchObject({
      code: 'MEMBERSHIP',
      clauses: ['kod-ai:4.8.1/2'],
    })
    await t.act('contest', contest, 'appoint-council', bodyRoll('council'), officer)
    expect((await refusal(open('guest'))).code).toBe('NOT_IN_ROLL')
    expect(await refusal(open())).toMatchObject({ code: 'NOBODY', kind: 'content' })
    expect((await refusal(open('council-1', 'council-1'))).code).toBe('NOT_IN_ROLL')
    await open('council-1')
    const come = (...attendance: string[]) =>
      t.act('council-sitting', id, 'change-attendance', { attendance }, officer)
    expect((await refusal(come('guest'))).code).toBe('NOT_IN_ROLL')
    await come('council-1', 'council-2')
    expect(await t.sees(id, 'fund-officer')).toMatchObject({
      attendance: { attendance: ['council-1', 'council-2'] },
    })
  })
  it('kod-ai:4.10.1 the directorate sits though the contest approves no membership of it', async () => {
    const walk = await bodies.directorate.walk(1)
    const { t, contest, applications } = walk
    const { id } = await t.open(
      'directorate-sitting',
      contest,
      'plan',
      { date: t.today(), items: applications },
      officer,
    )
    await t.act('directorate-sitting', id, 'open', { attendance: [] }, officer)
    expect(await t.state(id)).toBe('open')
  })
  it('kod-ai:4.9.1 the commission works by the rules that the board set', async () => {
    const { t, contest, applications } = await inCommission(1)
    const roll = bodyRoll('commission', { document: { number: 'НС-9', date: '2024-05-01' }, rules: null })
    await t.act('contest', contest, 'appoint-commission', roll, officer)
    const attempt = openBody(t, 'commission-sitting', contest, applications)
    expect(await refusal(attempt)).toMatchObject({ code: 'RULES', kind: 'state', clauses: ['kod-ai:4.9.1'] })
  })
})

describe('visibility', () => {
  it('kod-ai:4.9.5 decisions reach the bodies after, not those before or outside', async () => {
    const { t, kind, id, decide } = await sitting('council')
    expect(await t.sees(id, 'commission')).toEqual({})
    await decide({})
    const file = 'a'.repeat(64)
    await signProtocol(t, kind, id, { file })
    expect(await t.sees(id, 'commission')).toMatchObject({ date: { file } })
    expect(await t.sees(id, 'commission')).toHaveProperty('decisions')
    expect(await t.sees(id, 'commission')).not.toHaveProperty('attendance')
    const view = await t.engine.view('fund', id, person('council-1'))
    expect(view.fields.map((f) => f.key)).toContain('attendance')
    expect(((await t.file<BodySittingFacts>(id)).facts.protocol?.number ?? '').length).toBeGreaterThan(0)
  })
})
