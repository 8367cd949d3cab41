import { describe, expect, it } from 'vitest'
import {
  director,
  inExpertise,
  inFormalCheck,
  officer,
  person,
  published,
  refusal,
} from '../../testing/index.ts'
import type { ApplicationFacts } from './index.ts'

const check = (changes: object = {}) => ({
  person: 'p1',
  kind: 'bankruptcy',
  checkedOn: '2024-05-28',
  source: 'Реестр банкротств',
  found: false,
  debt: null,
  breachOn: null,
  evidence: null,
  text: null,
  ...changes,
})
const evidence = 'e'.repeat(64)

async function checked(changes: object) {
  const { t, applications } = await inFormalCheck(1)
  const [id] = applications
  await t.act('application', id!, 'check-person', check(changes), officer)
  return { t, id: id!, facts: (await t.file<ApplicationFacts>(id!)).facts }
}
async function refused(changes: object) {
  const { t, applications } = await inFormalCheck(1)
  return refusal(t.act('application', applications[0]!, 'check-person', check(changes), officer))
}

describe('dated checks of the members', () => {
  it('kod-ai:3.6/5 keep person, day and source', async () => {
    const { facts } = await checked({ found: true })
    expect(facts.checks).toMatchObject([
      { person: 'p1', clause: 'kod-ai:3.6/5', outcome: 'finding', source: 'Реестр банкротств' },
    ])
  })
  it.each([
    ['0.00', 'clear'],
    ['0.01', 'finding'],
  ])('kod-ai:3.6/6 a debt of %s: %s', async (debt, outcome) => {
    const { facts } = await checked({ kind: 'tax', debt })
    expect(facts.checks[0]?.outcome).toBe(outcome)
  })
  it.each([
    ['2022-12-31', 'clear'],
    ['2023-01-01', 'finding'],
    ['2023-12-31', 'finding'],
    ['2024-01-01', 'flag'],
  ])('kod-ai:3.6/7 a breach of %s in a selection of 2024: %s', async (breachOn, outcome) => {
    const { facts } = await checked({ kind: 'breach', found: true, breachOn })
    expect(facts.checks[0]?.outcome).toBe(outcome)
  })
  it.each([
    ['rights', 'kod-ai:3.6/1'],
    ['other-budget', 'kod-ai:3.6/3'],
    ['civil', 'kod-ai:3.6/4'],
  ])('kod-ai:3.6/1 kod-ai:3.6/3 kod-ai:3.6/4 %s is recorded under %s', async (kind, clause) => {
    const { facts } = await checked({ kind, found: true })
    expect(facts.checks[0]).toMatchObject({ clause, outcome: 'finding' })
  })
  it('kod-ai:3.6/2 false data need evidence', async () => {
    expect(await refused({ kind: 'truth', found: true })).toMatchObject({
      code: 'EVIDENCE',
      clauses: ['kod-ai:3.6/2'],
    })
    expect((await checked({ kind: 'truth', found: true, evidence })).facts.checks).toHaveLength(1)
  })
  it('kod-ai:3.6 are of members, of a day that has come, with what they need', async () => {
    expect((await refused({ person: 'stranger' })).code).toBe('NOT_MEMBER')
    expect((await refused({ checkedOn: '2024-05-29' })).code).toBe('CHECK_DATE')
    expect((await refused({ kind: 'tax' })).code).toBe('DEBT')
    expect((await refused({ kind: 'breach', found: true })).code).toBe('BREACH_DATE')
  })
  it('kod-ai:3.6 a finding opens a task for a decision and removes nobody', async () => {
    const { t, id } = await checked({ found: true, text: 'Дело А00-1/2024' })
    expect(await t.state(id)).toBe('submitted')
    const { tasks } = await t.engine.view('fund', id, officer)
    expect(tasks.map((task) => task.key)).toContain('decide-3-7')
    const { event } = await t.act('application', id, 'check-person', check({ text: 'Тайна' }), officer)
    expect(event.text).not.toContain('Тайна')
  })
})

describe('decisions under 3.7', () => {
  const decision = (changes: object = {}) => ({
    decision: 'reject',
    ground: '3.6/5',
    person: 'p1',
    text: 'Введена процедура банкротства',
    evidence: null,
    ...changes,
  })
  it('kod-ai:3.7/1 reject at any live stage, with ground, author and text', async () => {
    for (const walk of [await inFormalCheck(1), await inExpertise(1)]) {
      const [id] = walk.applications
      await walk.t.act('application', id!, 'decide-3-7', decision(), director)
      expect(await walk.t.state(id!)).toBe('rejected')
      const { facts } = await walk.t.file<ApplicationFacts>(id!)
      expect(facts.stops[0]).toMatchObject({ ground: '3.6/5', by: director.id, text: { sealed: 1 } })
    }
  })
  it('kod-ai:3.7/1 are refused without a ground, a text or a person of the application', async () => {
    const { t, applications } = await inFormalCheck(1)
    const attempt = (changes: object) =>
      refusal(t.act('application', applications[0]!, 'decide-3-7', decision(changes), officer))
    expect((await attempt({ ground: '3.1' })).code).toBe('INVALID_INPUT')
    expect((await attempt({ text: ' ' })).code).toBe('INVALID_INPUT')
    expect((await attempt({ person: 'stranger' })).code).toBe('NOT_MEMBER')
    expect((await attempt({ ground: '3.6/2' })).code).toBe('EVIDENCE')
    const own = t.act('application', applications[0]!, 'decide-3-7', decision(), person('p1'))
    expect((await refusal(own)).kind).toBe('role')
  })
  it('kod-ai:3.7/1 kod-ai:3.7/2 before the agreement reject, after it stop the funding', async () => {
    const early = await inFormalCheck(1)
    const stop = early.t.act(
      'application',
      early.applications[0]!,
      'decide-3-7',
      decision({ decision: 'stop' }),
      officer,
    )
    expect(await refusal(stop)).toMatchObject({ code: 'STOP_KIND', kind: 'state' })
    const { t, applications } = await published(1)
    await t.act('application', applications[0]!, 'decide-3-7', decision({ decision: 'stop' }), officer)
    expect(await t.state(applications[0]!)).toBe('announced')
  })
})
