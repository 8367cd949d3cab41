import { describe, expect, it } from 'vitest'
import {
  admit,
  bodyFor,
  closeStage,
  endIntake,
  inDirectorate,
  juryFor,
  makeBench,
  member,
  officer,
  openBody,
  openContest,
  refusal,
  reviewTwice,
  signProtocol,
  sitting,
  submitApplication,
  umnik,
  type Walk,
  yes,
} from '../../testing/index.ts'
import type { ApplicationFacts } from '../application/index.ts'
import type { ContestFacts } from '../contest/index.ts'

const application = async ({ t }: Walk, id: string) => (await t.file<ApplicationFacts>(id)).facts

describe('sums', () => {
  it('kod-ai:2.2 nobody raises a grant above the request', async () => {
    for (const body of ['council', 'commission'] as const) {
      const { decide } = await sitting(body)
      expect(await refusal(decide({ amount: '1000000.01' }))).toMatchObject({
        code: 'RAISE_FORBIDDEN',
        kind: 'content',
        clauses: ['kod-ai:2.2'],
      })
      expect((await refusal(decide({ amount: null }))).code).toBe('AMOUNT_MISSING')
    }
  })
  it('kod-ai:2.2 kod-ai:4.8.1/1 the council advises a sum, the grant stays as requested', async () => {
    const walk = await sitting('council')
    await walk.decide({ amount: '700000.00' })
    await signProtocol(walk.t, walk.kind, walk.id)
    const facts = await application(walk, walk.item)
    expect([facts.council?.amount, facts.commission]).toEqual(['700000.00', null])
  })
  it('kod-ai:4.9.4 kod-ai:2.2 kod-ai:contract-3.1 the commission cuts with a reason, to whole roubles', async () => {
    const walk = await sitting('commission')
    expect(await refusal(walk.decide({ amount: '999999.00' }))).toMatchObject({
      code: 'CUT_REASON',
      clauses: ['kod-ai:4.9.4'],
    })
    expect(await refusal(walk.decide({ amount: '999999.99', reason: 'Смета завышена' }))).toMatchObject({
      code: 'TOTAL_KOPECKS',
      clauses: ['kod-ai:contract-3.1'],
    })
    await walk.decide({ amount: '999999.00', reason: 'Смета завышена' })
    await signProtocol(walk.t, walk.kind, walk.id)
    expect((await application(walk, walk.item)).commission?.amount).toBe('999999.00')
  })
  it('kod-ai:4.9.3 every item gets its final recommendation; a rejected one is out', async () => {
    const walk = await sitting('commission')
    await walk.decide({ decision: 'reject', amount: null, reason: 'Повтор другого проекта' })
    await signProtocol(walk.t, walk.kind, walk.id)
    expect(await walk.t.state(walk.item)).toBe('commission-rejected')
  })
  it('kod-ai:4.10.1 the directorate approves the commission’s sum, it neither cuts nor raises', async () => {
    const { t, decide, item, id, kind } = await sitting('directorate')
    for (const amount of ['999999.99', '1000000.01'])
      expect(await refusal(decide({ amount }))).toMatchObject({
        code: 'AMOUNT_DIFFERS',
        clauses: ['kod-ai:4.10.1'],
      })
    await decide({ amount: '1000000.00' })
    await signProtocol(t, kind, id)
    expect(await t.state(item)).toBe('winner')
  })
})

describe('the directorate', () => {
  it.each([
    ['2000000.00', null],
    ['1999999.99', 'BUDGET_EXCEEDED'],
  ])('kod-ai:2.7 two grants of a million within %s: %s', async (budget, code) => {
    const { t, id, kind, applications, decide } = await sitting('directorate', 2, { budget })
    await decide(...applications.map((item) => ({ item })))
    const attempt = signProtocol(t, kind, id)
    if (code) expect(await refusal(attempt)).toMatchObject({ code, kind: 'state', clauses: ['kod-ai:2.7'] })
    else expect((await attempt).file.state).toBe('signed')
  })
  it('kod-ai:2.7 counts what earlier sittings approved, and two are not open at once', async () => {
    const { t, contest, applications } = await inDirectorate(2, { budget: '1500000.00' })
    const [one, two] = applications
    const first = await openBody(t, 'directorate-sitting', contest, [one!])
    const both = openBody(t, 'directorate-sitting', contest, [two!])
    expect(await refusal(both)).toMatchObject({ code: 'DUPLICATE', clauses: ['kod-ai:2.7'] })
    const decision = (item: string) => ({ decisions: [yes(item, 'approve', null)] })
    await t.act('directorate-sitting', first, 'decide', decision(one!), officer)
    await signProtocol(t, 'directorate-sitting', first)
    const [, second] = await t.children(contest, 'directorate-sitting')
    await t.act('directorate-sitting', second!, 'open', { attendance: ['d'] }, officer)
    await t.act('directorate-sitting', second!, 'decide', decision(two!), officer)
    expect((await refusal(signProtocol(t, 'directorate-sitting', second!))).code).toBe('BUDGET_EXCEEDED')
  })
  it('kod-ai:4.10.1 returns an item to the commission with a reason, and takes it again', async () => {
    const walk = await sitting('directorate')
    const { t, contest, id, item, kind, applications } = walk
    await walk.decide({ decision: 'return', amount: null, reason: 'Уточнить сумму' })
    await signProtocol(t, kind, id)
    expect(await t.state(item)).toBe('council-supported')
    const waiting = closeStage(t, contest, 'directorate')
    expect(await refusal(waiting)).toMatchObject({ code: 'UNDECIDED', clauses: ['kod-ai:4.10.1'] })
    await bodyFor(t, 'commission-sitting', contest, [
      { ...yes(item, 'support', '900000.00'), reason: 'Уточнено' },
    ])
    await bodyFor(t, kind, contest, [yes(item, 'approve', null)])
    const facts = await application(walk, applications[0]!)
    expect([facts.commission?.amount, facts.returned.length]).toEqual(['900000.00', 1])
    await closeStage(t, contest, 'directorate')
    expect((await t.file<ContestFacts>(contest)).state).toBe('approved')
  })
})

describe('UMNIK', () => {
  async function withUmnik() {
    const t = makeBench()
    const contest = await openContest(t)
    const id = await submitApplication(t, contest, [member('p1', { fundProjects: [umnik()] })])
    await endIntake(t)
    await admit(t, id)
    await closeStage(t, contest, 'formal-check')
    await reviewTwice(t, id)
    await closeStage(t, contest, 'expertise')
    await t.act('application', id, 'recommend', { reason: 'Да' }, officer)
    await juryFor(t, contest, [id])
    await closeStage(t, contest, 'jury')
    await bodyFor(t, 'council-sitting', contest, [yes(id, 'approve')])
    await closeStage(t, contest, 'council')
    await bodyFor(t, 'commission-sitting', contest, [yes(id, 'support')])
    await closeStage(t, contest, 'commission')
    return { t, contest, id }
  }
  const close = (closedOn: string) => ({ person: 'p1', number: 'У-1', closedOn })
  it('kod-ai:fn2 a winner’s UMNIK agreement is closed by the day of the protocol, that day included', async () => {
    const { t, contest, id } = await withUmnik()
    const attempt = bodyFor(t, 'directorate-sitting', contest, [yes(id, 'approve', null)])
    expect(await refusal(attempt)).toMatchObject({
      code: 'UMNIK_OPEN',
      kind: 'state',
      clauses: ['kod-ai:fn2'],
    })
    const other = await withUmnik()
    const act = (input: object) => other.t.act('application', other.id, 'close-fund-project', input, officer)
    expect((await refusal(act({ ...close(t.today()), number: 'У-2' }))).code).toBe('NO_OPEN_PROJECT')
    expect((await refusal(act(close('2025-01-01')))).code).toBe('NO_OPEN_PROJECT')
    await act(close(other.t.today()))
    await bodyFor(other.t, 'directorate-sitting', other.contest, [yes(other.id, 'approve', null)])
    expect(await other.t.state(other.id)).toBe('winner')
  })
})
