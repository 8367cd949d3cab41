import { describe, expect, it } from 'vitest'
import {
  approved,
  bodyFor,
  closeStage,
  inCommission,
  inDirectorate,
  officer,
  person,
  published,
  refusal,
  systemActor,
  yes,
} from '../../testing/index.ts'
import type { ApplicationFacts } from './index.ts'

describe('a winner', () => {
  it('kod-ai:1.3/11 kod-ai:1.3/8 is made by the directorate protocol only', async () => {
    const { t, applications } = await inCommission(1)
    const [id] = applications
    const protocol = { number: '1', date: t.today() }
    const decision = { sitting: 'x', protocol, decision: 'approve', amount: null, reason: null }
    const direct = t.act('application', id!, 'directorate-decision', decision, officer)
    expect((await refusal(direct)).kind).toBe('role')
    const early = t.act('application', id!, 'directorate-decision', decision, systemActor)
    expect((await refusal(early)).code).toBe('WRONG_STATE')
    const last = await inDirectorate(1)
    const nameless = { ...decision, protocol: { number: '', date: t.today() } }
    const unsigned = last.t.act(
      'application',
      last.applications[0]!,
      'directorate-decision',
      nameless,
      systemActor,
    )
    expect((await refusal(unsigned)).code).toBe('INVALID_INPUT')
  })
  it('kod-ai:2.2 no protocol brings a sum above the request', async () => {
    const { t, applications } = await inCommission(1)
    const protocol = { number: '1', date: t.today() }
    const raise = { sitting: 'x', protocol, decision: 'support', amount: '1000000.01', reason: null }
    const attempt = t.act('application', applications[0]!, 'commission-decision', raise, systemActor)
    expect(await refusal(attempt)).toMatchObject({ code: 'RAISE_FORBIDDEN', clauses: ['kod-ai:2.2'] })
  })
  it('kod-ai:4.11 kod-ai:1.3/2 kod-ai:1.3/4 gets an agreement by the publication, with the commission’s sum', async () => {
    const { t, contest, applications } = await inCommission(1)
    const [id] = applications
    await bodyFor(t, 'commission-sitting', contest, [
      { ...yes(id!, 'support', '900000.00'), reason: 'Смета' },
    ])
    await closeStage(t, contest, 'commission')
    await bodyFor(t, 'directorate-sitting', contest, [yes(id!, 'approve', null)])
    await closeStage(t, contest, 'directorate')
    expect(await t.children(id!, 'agreement')).toEqual([])
    await t.act('contest', contest, 'publish', { reason: null }, officer)
    expect(t.failures).toEqual([])
    const [agreement] = await t.children(id!, 'agreement')
    const [opened] = await t.engine.parts.store.journal('fund', agreement!)
    expect(JSON.parse(opened!.text).data.input).toMatchObject({
      contest,
      applicationNumber: '1',
      published: t.today(),
      total: '900000.00',
      requestedTotal: '1000000.00',
      months: 12,
      members: [{ person: 'p1', grant: '1000000.00', name: { sealed: 1 } }],
    })
  })
  it('kod-ai:1.3/4 kod-ai:1.3/3 kod-ai:5.9 hears from its agreement: in force, or refused', async () => {
    for (const [action, input, state] of [
      ['granted', { agreement: 'a', number: '7-ОБ', signed: '2024-06-20' }, 'granted'],
      ['agreement-refused', { agreement: 'a', by: 'winner', reason: 'Передумал' }, 'refused'],
    ] as const) {
      const { t, applications } = await published(1)
      await t.act('application', applications[0]!, action, input, systemActor)
      expect(await t.state(applications[0]!)).toBe(state)
      expect((await t.file<ApplicationFacts>(applications[0]!)).facts.agreement?.agreement).toBe('a')
    }
    const early = await approved(1)
    const input = { agreement: 'a', number: '7-ОБ', signed: '2024-06-20' }
    const attempt = early.t.act('application', early.applications[0]!, 'granted', input, systemActor)
    expect((await refusal(attempt)).code).toBe('WRONG_STATE')
  })
  it('kod-ai:4.11 kod-ai:f1.lot kod-ai:f1.2.1 the public sees topic and sum of winners only after the publication', async () => {
    const before = await approved(1)
    expect(await before.t.sees(before.applications[0]!)).toEqual({})
    const { t, applications } = await published(1)
    expect(Object.keys(await t.sees(applications[0]!)).sort()).toEqual(['approved', 'lot', 'result', 'topic'])
    expect(await t.sees(applications[0]!, 'lead')).toMatchObject({ lot: 'nlp', total: '1000000.00' })
  })
  it('the applicant learns the result from a notice', async () => {
    const { t, applications } = await published(1)
    const view = await t.engine.view('fund', applications[0]!, person('p1'))
    expect(view.tasks.map((task) => task.key)).toEqual(['agreement'])
  })
})
