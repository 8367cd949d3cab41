import { describe, expect, it } from 'vitest'
import {
  admit,
  type Bench,
  bodyFor,
  closeStage,
  deal,
  endIntake,
  granted,
  inForce,
  juryFor,
  makeBench,
  officer,
  openContest,
  published,
  reviewTwice,
  submitApplication,
  toFulfilled,
  yes,
} from '../../regulations/kod-ai/testing/index.ts'
import { type Attack, asker, overHttp, type Posted, type TestApi, testApi } from './testing/index.ts'

const codeOf = async (answer: Response) =>
  `${answer.status} ${((await answer.json()) as { code: string }).code}`
const invented = 'application-zzzzzz'
const garbage: readonly unknown[] = [
  null,
  [],
  'x',
  5,
  true,
  { a: 1 },
  [[[[]]]],
  { input: {} },
  '\u{1F600}'.repeat(99),
]

/** Tries everything on a command that is about to be accepted; nothing of it may change anything. */
function attacker(t: Bench, api: TestApi): Attack & { readonly tried: Set<string> } {
  const tried = new Set<string>()
  const state = async () => JSON.stringify(await t.engine.verify('fund'))
  const refused = async (posted: Posted, what: string, expected: RegExp, answer: Promise<Response>) =>
    expect(await codeOf(await answer), `${posted.name}: ${what}`).toMatch(expected)
  return {
    tried,
    async before(posted) {
      const { path, body, actor, place, headers } = posted
      const who = asker(actor.id, ...actor.roles)
      const before = await state()
      const plain = Object.fromEntries(Object.entries(headers).filter(([name]) => name === 'if-match'))
      const opens = !('if-match' in headers)
      await refused(posted, 'nobody', /^401 SIGN_IN_REQUIRED$/, api.post(path, body, null, plain))
      const stranger = asker('stranger-1')
      await refused(
        posted,
        'stranger',
        /^(403 ROLE_NOT_ALLOWED|404 UNKNOWN_CASE)$/,
        api.post(path, body, stranger, plain),
      )
      const bad = opens ? { ...(place === null ? {} : { parent: place }), input: 'garbage' } : '"garbage"'
      await refused(posted, 'garbage', /^422 INVALID_INPUT$/, api.post(path, bad, who, plain))
      if (place !== null) {
        const foreign = { ...who, tenant: 'other' }
        await refused(posted, 'tenant', /^404 UNKNOWN_CASE$/, api.post(path, body, foreign, plain))
        const elsewhere = opens ? { ...(body as object), parent: invented } : body
        const unknown = path.replace(place, invented)
        await refused(posted, 'unknown', /^404 UNKNOWN_CASE$/, api.post(unknown, elsewhere, who, plain))
      }
      if (!opens) {
        const stale = { 'if-match': '"987654"' }
        await refused(posted, 'stale', /^409 VERSION_CONFLICT$/, api.post(path, body, who, stale))
      }
      expect(await state(), posted.name).toBe(before)
    },
    async after(posted, answer) {
      const { path, body, actor, headers } = posted
      const who = asker(actor.id, ...actor.roles)
      const before = await state()
      const again = await api.post(path, body, who, headers)
      expect(again.ok, posted.name).toBe(true)
      const { repeated, event } = (await again.json()) as typeof answer
      expect([repeated, event], posted.name).toEqual([true, answer.event])
      const other = 'parent' in (body as object) ? { ...(body as object), input: 1 } : '{"other":1}'
      const opened = path.split('/').length === 4
      await refused(
        posted,
        'another command with the key',
        /^422 IDEMPOTENCY_KEY_REUSED$/,
        api.post(path, opened && typeof other === 'string' ? { input: 1 } : other, who, headers),
      )
      expect(await state(), posted.name).toBe(before)
      tried.add(posted.name)
    },
  }
}

describe('commands under attack', { timeout: 600_000 }, () => {
  it('a contest from announcement to agreement ends as it does without', async () => {
    const inside = makeBench()
    const api = testApi(inside)
    const attack = attacker(inside, api)
    const t = overHttp(inside, api, attack)
    const contest = await openContest(t)
    const ids = [await submitApplication(t, contest, ['p1']), await submitApplication(t, contest, ['p2'])]
    await endIntake(t)
    for (const id of ids) await admit(t, id)
    await closeStage(t, contest, 'formal-check')
    for (const id of ids) await reviewTwice(t, id)
    await closeStage(t, contest, 'expertise')
    for (const id of ids) await t.act('application', id, 'recommend', { reason: 'Оценки' }, officer)
    await juryFor(t, contest, ids)
    await closeStage(t, contest, 'jury')
    for (const [kind, stage, decision] of [
      ['council-sitting', 'council', 'approve'],
      ['commission-sitting', 'commission', 'support'],
      ['directorate-sitting', 'directorate', 'approve'],
    ] as const) {
      const amount = stage === 'directorate' ? null : '1000000.00'
      await bodyFor(
        t,
        kind,
        contest,
        ids.map((id) => yes(id, decision, amount)),
      )
      await closeStage(t, contest, stage)
    }
    await t.act('contest', contest, 'publish', { reason: null }, officer)
    expect(await t.state(ids[0]!)).toBe('announced')
    expect(t.failures).toEqual([])
    expect(api.failures).toEqual([])
    expect(attack.tried.size).toBeGreaterThan(30)
  })

  it('a grant from its negotiation to the fulfilled agreement', async () => {
    const d = await deal()
    const api = testApi(d.bench)
    const attack = attacker(d.bench, api)
    const bench = overHttp(d.bench, api, attack)
    const made = await inForce({ ...d, bench })
    const [grant] = await bench.children(made.agreement, 'grant')
    await toFulfilled({ ...made, grant: grant! })
    expect(await bench.state(grant!)).toBe('fulfilled')
    expect(api.failures).toEqual([])
    expect(attack.tried.size).toBeGreaterThan(15)
  })

  it('every command takes any garbage in any state without failing', async () => {
    for (const t of [(await published(1)).t, (await granted()).bench]) {
      const api = testApi(t)
      for (const id of await t.engine.parts.store.cases('fund')) {
        const { procedure: kind, state, version } = await t.file(id)
        const procedure = t.engine.parts.registry.procedure(kind)
        for (const action of procedure.actions.filter((a) => a.from !== 'new')) {
          const who = asker('somebody', ...action.by)
          for (const input of garbage) {
            const answer = await api.post(`/cases/${kind}/${id}/${action.name}`, JSON.stringify(input), who, {
              'if-match': `"${version}"`,
            })
            const name = `${kind}.${action.name} in ${state} with ${JSON.stringify(input)}`
            expect([200, 403, 404, 409, 422], name).toContain(answer.status)
            const open = action.by.some((role) => role !== 'system')
            if (open && !action.from.includes(state))
              expect(await codeOf(answer), name).toBe('409 WRONG_STATE')
            // What is accepted is an action without input; then the case has moved on.
            if (answer.status === 200) break
          }
          if ((await t.file(id)).version !== version) break
        }
      }
      expect(api.failures).toEqual([])
      expect((await t.engine.verify('fund')).broken).toEqual([])
    }
  })
})
