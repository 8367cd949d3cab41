import { describe, expect, it } from 'vitest'
import {
  admit,
  assign,
  closeStage,
  content,
  declaring,
  endIntake,
  inExpertise,
  innOf,
  interest,
  makeBench,
  member,
  officer,
  openContest,
  person,
  prepare,
  refusal,
  registerExpert,
  signAll,
  submit,
  submitApplication,
  umnik,
} from '../../testing/index.ts'
import { noConflict } from '../shared/index.ts'
import type { ApplicationFacts } from './index.ts'

const org = (n: number, changes: object = {}) =>
  interest('organisation', { organisation: innOf(n), ...changes })
const conflict = (letter: string) => ({
  code: 'CONFLICT',
  kind: 'state',
  clauses: [`kod-ai:4.6.4.${letter}`],
})

/** One application of p1 under review that declares this; the officer types "no conflict" whatever is true. */
async function declared(
  interests: readonly object[] = [],
  project: object | null = null,
  readings: object = {},
) {
  const walk = await inExpertise(1, { readings })
  const [id] = walk.applications
  const input = { person: 'p1', interests, project, reason: null }
  await walk.t.act('application', id!, 'declare-interests', input, person('p1'))
  const attempt = async (own?: readonly object[], expert = 'e1') =>
    assign(walk.t, id!, expert, await registerExpert(walk.t, expert, undefined, own))
  return { ...walk, id: id!, attempt }
}
const refused = async (
  own: readonly object[],
  theirs: readonly object[] = [],
  project: object | null = null,
) => refusal((await declared(theirs, project)).attempt(own))

describe('assigning an expert with a tie is refused whatever the officer typed', () => {
  it('kod-ai:4.6.3 kod-ai:4.6.4.a relatives, co-authors and an interest, whoever declared them', async () => {
    for (const kind of ['relative', 'co-author', 'interest'] as const) {
      expect(await refused([interest(kind, { with: 'p1' })])).toMatchObject(conflict('a'))
      expect(await refused([], [interest(kind, { with: 'e1' })])).toMatchObject(conflict('a'))
    }
  })
  it('kod-ai:4.6.4.a a common organisation, found by its sealed INN in any spelling', async () => {
    const spaced = interest('organisation', {
      organisation: `ИНН ${innOf(3).slice(0, 4)} ${innOf(3).slice(4)}`,
    })
    expect(await refused([org(3)], [spaced])).toMatchObject(conflict('a'))
    await (await declared([org(4)])).attempt([org(3)])
  })
  it('kod-ai:4.6.4.a kod-ai:3.2/1 a common project of the Fund, from form 1', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    const projects = [umnik({ number: 'У-77', closedOn: '2023-01-01' })]
    const id = await submitApplication(t, contest, [member('p1', { fundProjects: projects })])
    await endIntake(t)
    await admit(t, id)
    await closeStage(t, contest, 'formal-check')
    const own = [interest('project', { project: 'у-77' })]
    const attempt = assign(t, id, 'e1', await registerExpert(t, 'e1', undefined, own))
    expect(await refusal(attempt)).toMatchObject(conflict('a'))
  })
  it('kod-ai:3.5.v/3 kod-ai:4.6.4.a partners, co-authors of the library and writers of letters of interest', async () => {
    const none = { coAuthors: [], partners: [], letters: [] }
    const letter = { with: null, organisation: innOf(5) }
    expect(await refused([], [], { ...none, coAuthors: ['e1'] })).toMatchObject(conflict('a'))
    expect(await refused([], [], { ...none, letters: [{ with: 'e1', organisation: null }] })).toMatchObject(
      conflict('a'),
    )
    expect(await refused([org(5)], [], { ...none, letters: [letter] })).toMatchObject(conflict('a'))
    expect(await refused([org(5)], [], { ...none, partners: [{ organisation: innOf(5) }] })).toMatchObject(
      conflict('a'),
    )
  })
  it('kod-ai:4.6.4.b creditors and their representatives, but for parties to intent agreements', async () => {
    expect(await refused([interest('creditor', { with: 'p1' })])).toMatchObject(conflict('b'))
    expect(await refused([], [interest('debtor', { with: 'e1' })])).toMatchObject(conflict('b'))
    const owes = [interest('debtor', { organisation: innOf(6) })]
    expect(await refused([org(6)], owes)).toMatchObject(conflict('b'))
    await (await declared(owes)).attempt([org(6, { intentAgreement: 'С-1' })])
  })
  it('kod-ai:4.6.4.a those who apply in the same round', async () => {
    const { t, applications } = await inExpertise(2)
    const attempt = assign(t, applications[0]!, 'p2', await registerExpert(t, 'p2'))
    expect(await refusal(attempt)).toMatchObject(conflict('a'))
  })
  it('kod-ai:4.6.4 what the officer knows besides is added', async () => {
    const { t, id } = await declared()
    const entry = await registerExpert(t, 'e1', undefined, [])
    const input = { expert: 'e1', entry, conflict: { ...noConflict, interest: true } }
    const attempt = t.act('application', id, 'assign-expert', input, officer)
    expect(await refusal(attempt)).toMatchObject(conflict('a'))
  })
  it('kod-ai:4.6.4 a tie that is over, or taken out, is none', async () => {
    await (await declared([org(3)])).attempt([org(3, { until: '2024-01-01' })])
    const { t, id, attempt } = await declared([org(3)])
    expect((await refusal(attempt([org(3)]))).code).toBe('CONFLICT')
    const away = { person: 'p1', interests: [], project: null, reason: 'Уволился' }
    await t.act('application', id, 'declare-interests', away, officer)
    const [entry] = (await t.engine.list('fund', { procedure: 'expert' })).map((r) => r.case)
    await assign(t, id, 'e1', entry!)
  })
})

describe('readings', () => {
  it('kod-ai:4.6.4.a by the narrower one a common organisation bars nobody', async () => {
    const personal = { 'conflict.ties': 'personal' }
    await (await declared([org(3)], null, personal)).attempt([org(3)])
    const { attempt } = await declared([interest('relative', { with: 'e1' })], null, personal)
    expect(await refusal(attempt([]))).toMatchObject(conflict('a'))
  })
  it('kod-ai:4.6.3 by the stricter one nobody reviews before having declared', async () => {
    const { attempt } = await declared([], null, { 'conflict.undeclared': 'barred' })
    expect(await refusal(attempt())).toMatchObject({
      code: 'INTERESTS_UNDECLARED',
      clauses: ['kod-ai:4.6.3'],
    })
    await attempt([], 'e2')
  })
})

describe('declared ties', () => {
  it('come with the content, are neither signed nor printed, and each member declares the own', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    const plain = content([member('p1'), member('p2')])
    const given = { ...plain, declared: declaring({ p1: [org(3)] }) }
    const hashOf = async (id: string) => (await t.file<ApplicationFacts>(id)).facts.contentHash
    const id = await prepare(t, contest, given)
    const { event } = await t.act(
      'application',
      id,
      'declare-interests',
      { person: 'p2', interests: [org(4)], project: null, reason: null },
      person('p2'),
    )
    expect(event.text).not.toContain(innOf(4))
    const more = { person: 'p2', interests: [org(5)], adds: true, project: null, reason: null }
    await t.act('application', id, 'declare-interests', more, officer)
    const before = await hashOf(id)
    const other = { person: 'p1', interests: [], project: null, reason: null }
    const act = (input: object) => t.act('application', id, 'declare-interests', input, person('p2'))
    expect(await refusal(act(other))).toMatchObject({ code: 'OTHER_PERSON', kind: 'role' })
    expect((await refusal(act({ ...other, person: 'p9' }))).code).toBe('NOT_MEMBER')
    const self = { ...other, person: 'p2', interests: [interest('relative', { with: 'p2' })] }
    expect((await refusal(act(self))).code).toBe('OWN_PERSON')
    const { facts } = await t.file<ApplicationFacts>(id)
    expect(facts.declared.members.map((m) => [m.person, m.interests.length])).toEqual([
      ['p1', 1],
      ['p2', 2],
    ])
    expect(await hashOf(id)).toBe(before)
    await signAll(t, id)
    await submit(t, id)
  })
  it('kod-ai:4.6.4 are for the officers alone', async () => {
    const { t, id } = await declared([org(3)])
    expect(await t.sees(id, 'fund-officer')).toHaveProperty('declared')
    for (const role of ['reviewer', 'lead', 'member', 'jury', 'council', 'director', 'public'])
      expect(await t.sees(id, role)).not.toHaveProperty('declared')
  })
})
