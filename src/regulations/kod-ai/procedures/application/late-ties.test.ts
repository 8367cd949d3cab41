import { describe, expect, it } from 'vitest'
import {
  appointRegistered,
  assign,
  type Bench,
  closeStage,
  conclude,
  declareInterests,
  inExpertise,
  interest,
  juryFor,
  officer,
  person,
  recommended,
  refusal,
  registerExpert,
} from '../../testing/index.ts'
import type { ApplicationFacts } from './index.ts'

const relative = (of: string) => interest('relative', { with: of })

/** Two experts have signed; nobody knew of a tie. */
async function reviewed() {
  const { t, contest, applications } = await inExpertise(1)
  const id = applications[0]!
  const entries: Record<string, string> = {}
  const reviews: Record<string, string> = {}
  for (const expert of ['e1', 'e2']) {
    entries[expert] = await registerExpert(t, expert, undefined, [])
    reviews[expert] = await assign(t, id, expert, entries[expert])
    await conclude(t, reviews[expert], expert)
  }
  const facts = async () => (await t.file<ApplicationFacts>(id)).facts
  const tasks = async () => (await t.engine.view('fund', id, officer)).tasks.map((x) => x.key)
  const act = (action: string, input: object, who = officer) => t.act('application', id, action, input, who)
  const declare = (interests: readonly object[]) =>
    act('declare-interests', { person: 'p1', interests, project: null, reason: null }, person('p1'))
  return { t, contest, id, entries, reviews, facts, tasks, act, declare }
}

describe('a tie that becomes known after a signed conclusion', () => {
  it('kod-ai:4.6.4 kod-ai:4.6.3 is found when the register changes; the rating waits until the conclusion is annulled', async () => {
    const { t, contest, id, entries, reviews, facts, tasks, act } = await reviewed()
    await declareInterests(t, entries.e1!, 'e1', [relative('p1')])
    expect((await facts()).ties).toMatchObject([
      {
        person: 'e1',
        kind: 'relative',
        with: 'p1',
        letter: 'a',
        source: 'register',
        affects: [{ kind: 'review', case: reviews.e1, decisive: true }],
        settled: null,
      },
    ])
    expect(await tasks()).toEqual(['tie:e1'])
    expect((await refusal(closeStage(t, contest, 'expertise'))).code).toBe('RATING_ERRORS')
    const stands = { person: 'e1', outcome: 'stands', reason: 'Не влияет', document: null }
    expect(await refusal(act('settle-tie', stands))).toMatchObject({
      code: 'ANNUL_FIRST',
      clauses: ['kod-ai:4.6.7.b'],
    })
    await act('annul-review', { review: reviews.e1, reason: 'Родственник заявителя' })
    expect(await tasks()).toEqual(['assign'])
    await conclude(t, await assign(t, id, 'e3', await registerExpert(t, 'e3', undefined, [])), 'e3')
    await closeStage(t, contest, 'expertise')
  })
  it('kod-ai:4.6.4.a is found when a member declares it, once', async () => {
    const { declare, facts } = await reviewed()
    await declare([relative('e2')])
    await declare([relative('e2'), relative('nobody')])
    expect((await facts()).ties.map((t) => [t.person, t.source])).toEqual([['e2', 'applicant']])
  })
  it('kod-ai:4.6.4 kod-ai:4.6.3 is found when it was declared after the signature and before the conclusion arrived', async () => {
    const { t, id, entries, facts } = await reviewed()
    // What follows from an event waits until the turn of the relay.
    const held: Bench = {
      ...t,
      act: (procedure, of, action, input, actor) =>
        t.engine.act({ tenant: 'fund', procedure, case: of, action, input, actor }),
    }
    const [byJudge, byApplicant] = ['e3', 'e4'] as const
    const assigned: [expert: string, review: string][] = []
    for (const expert of [byJudge, byApplicant]) {
      entries[expert] = await registerExpert(t, expert, undefined, [])
      assigned.push([expert, await assign(t, id, expert, entries[expert])])
    }
    for (const [expert, review] of assigned) await conclude(held, review, expert)
    await declareInterests(held, entries[byJudge]!, byJudge, [relative('p1')])
    const interests = [relative(byApplicant)]
    await held.act(
      'application',
      id,
      'declare-interests',
      { person: 'p1', interests, project: null, reason: null },
      person('p1'),
    )
    expect((await facts()).ties).toEqual([])
    await t.engine.drain()
    expect((await facts()).ties.map(({ person: who, affects }) => [who, affects[0]?.kind]).sort()).toEqual([
      [byJudge, 'review'],
      [byApplicant, 'review'],
    ])
  })
  it('kod-ai:4.6.4 a register that changes without a tie troubles no application', async () => {
    const { t, id, entries } = await reviewed()
    const { version } = await t.file(id)
    await declareInterests(t, entries.e1!, 'e1', [relative('p9')])
    expect((await t.file(id)).version).toBe(version)
  })
  it('kod-ai:4.6.4 is recorded by an officer who was told, with what it touches, and may prove wrong', async () => {
    const { t, contest, act, facts, tasks } = await reviewed()
    const record = (who: string) =>
      act('record-tie', { person: who, letter: 'b', text: 'Дал участнику заём', evidence: null })
    expect((await refusal(record('e9'))).code).toBe('NOT_JUDGE')
    const { event } = await record('e1')
    expect(event.text).not.toContain('заём')
    expect((await facts()).ties).toMatchObject([{ person: 'e1', letter: 'b', source: 'officer' }])
    expect((await refusal(closeStage(t, contest, 'expertise'))).code).toBe('RATING_ERRORS')
    const settle = (person: string) =>
      act('settle-tie', { person, outcome: 'no-tie', reason: 'Однофамилец', document: null })
    expect((await refusal(settle('e2'))).code).toBe('NO_OPEN_TIE')
    await settle('e1')
    expect(await tasks()).toEqual([])
    await closeStage(t, contest, 'expertise')
  })
  it('kod-ai:4.6.3 recorded of an expert who has not signed, it shuts the review', async () => {
    const { t, applications } = await inExpertise(1)
    const id = applications[0]!
    const review = await assign(t, id, 'e1', await registerExpert(t, 'e1', undefined, []))
    const record = { person: 'e1', letter: 'a', text: 'Научный руководитель', evidence: null }
    await t.act('application', id, 'record-tie', record, officer)
    const open = t.act('review', review, 'declare-no-interest', { statement: true }, person('e1'))
    expect(await refusal(open)).toMatchObject({ code: 'CONFLICT', clauses: ['kod-ai:4.6.4.a'] })
    await t.act('review', review, 'release', { reason: 'Конфликт интересов' }, officer)
    const { tasks } = await t.engine.view('fund', id, officer)
    expect(tasks.map((task) => task.key)).toEqual(['assign'])
  })
})

describe('a tie that becomes known after the vote of the jury', () => {
  async function voted() {
    const { t, contest, applications } = await recommended(2)
    const entries = await appointRegistered(t, contest)
    const sitting = await juryFor(t, contest, applications)
    const facts = async (n: number) => (await t.file<ApplicationFacts>(applications[n]!)).facts
    return { t, applications, entries, sitting, facts }
  }
  it('kod-ai:4.7.6/2 kod-ai:4.6.4 tells the decisions it touches, whether they hang on that vote, and waits for the officer', async () => {
    const { t, applications, entries, sitting, facts } = await voted()
    await declareInterests(t, entries['jury-3']!, 'jury-3', [relative('p2')])
    expect((await facts(0)).ties).toEqual([])
    expect((await facts(1)).ties).toMatchObject([
      { person: 'jury-3', with: 'p2', affects: [{ kind: 'jury', case: sitting, decisive: false }] },
    ])
    const id = applications[1]!
    const tasks = async () => (await t.engine.view('fund', id, officer)).tasks.map((x) => x.key)
    expect(await tasks()).toContain('tie:jury-3')
    const settle = (outcome: string, document: object | null = null) =>
      t.act(
        'application',
        id,
        'settle-tie',
        { person: 'jury-3', outcome, reason: 'Решено', document },
        officer,
      )
    expect((await refusal(settle('annulled'))).code).toBe('ACT_MISSING')
    await settle('stands')
    expect(await tasks()).not.toContain('tie:jury-3')
    expect((await facts(1)).ties[0]?.settled).toMatchObject({ outcome: 'stands', by: officer.id })
  })
  it('kod-ai:4.7.6/2 is found from the side of the applicant, too', async () => {
    const { t, applications, facts } = await voted()
    const input = { person: 'p1', interests: [relative('jury-1')], project: null, reason: null }
    await t.act('application', applications[0]!, 'declare-interests', input, person('p1'))
    expect((await facts(0)).ties).toMatchObject([{ person: 'jury-1', source: 'applicant' }])
  })
  it('kod-ai:4.7.8 who voted is for the jury and the officers, not for the bodies after it', async () => {
    const { t, applications, facts } = await voted()
    expect((await facts(0)).jury?.voters).toHaveLength(5)
    const { decisions } = await t.sees(applications[0]!, 'council')
    expect(JSON.stringify(decisions)).not.toContain('jury-3')
  })
})
