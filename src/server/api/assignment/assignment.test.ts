import { describe, expect, it } from 'vitest'
import { type Job, processJobs } from '../../../jobs/index.ts'
import { Problem } from '../../../kernel/index.ts'
import {
  type Bench,
  inExpertise,
  interest,
  registerExpert,
} from '../../../regulations/kod-ai/testing/index.ts'
import { type Asker, asker, testApi } from '../testing/index.ts'
import { type AssignmentBoard, type AssignmentJobView, assignmentApi } from './index.ts'

const officer = asker('officer-1', 'fund-officer')
const asked = { best: 0, load: 200, spread: 300 }

/** The API of assignment over a contest under review. */
function stand(t: Bench) {
  const { app, parts, accessed, failures } = testApi(t)
  let made = 0
  const jobs = processJobs<never, never, never>({
    id: () => `job-${++made}`,
    now: () => t.clock.now(),
    failed: (error) => failures.push(error),
    isProblem: (error) => error instanceof Problem,
  }) as unknown as Parameters<typeof assignmentApi>[0]['jobs']
  const api = assignmentApi({ ...parts, jobs, accepted: () => {} })
  const call = async (method: string, path: string, who: Asker, body?: unknown) =>
    api.request(`/api/v1/assignment${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(who ? { authorization: `Bearer ${Buffer.from(JSON.stringify(who)).toString('base64url')}` } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const read = async <T>(method: string, path: string, body?: unknown) =>
    (await (await call(method, path, officer, body)).json()) as T
  async function finished(id: string): Promise<AssignmentJobView> {
    for (let i = 0; i < 500; i++) {
      const job = await read<AssignmentJobView>('GET', `/jobs/${id}`)
      if (job.state !== 'running') return job
      await new Promise((done) => setTimeout(done, 10))
    }
    throw new Error('the job does not end')
  }
  return { app, call, read, finished, accessed, failures }
}

async function scene() {
  const { t, contest, applications } = await inExpertise(3)
  const lead = 'p1'
  const experts: string[] = []
  for (const [i, interests] of [[interest('relative', { with: lead })], [], [], undefined].entries())
    experts.push(await registerExpert(t, `E${i}`, undefined, interests))
  return { t, contest, applications, experts, ...stand(t) }
}

describe('assignment over HTTP', () => {
  it('finds ties before anybody is invited, assigns as proposed, and assigns nobody twice', async () => {
    const { t, contest, applications, read, finished, failures } = await scene()
    expect(await read('GET', '/contests')).toMatchObject({ items: [{ case: contest, isOpen: true }] })
    const before = await read<AssignmentBoard>('GET', `/contests/${contest}/board`)
    expect([before.isOpen, before.fewest, before.places, before.applications.length]).toEqual([true, 2, 6, 3])
    const { id } = await read<AssignmentJobView>('POST', `/contests/${contest}/proposals`, asked)
    const { proposal, state } = await finished(id)
    expect(state).toBe('done')
    expect([proposal!.missing, proposal!.gap, proposal!.pairs.length]).toEqual([0, 0, 6])
    const first = proposal!.pairs.filter((pair) => pair.filing === applications[0])
    expect(first.map((pair) => pair.person)).not.toContain('E0')
    expect(first[0]!.better).toMatchObject([
      { person: 'E0', why: 'tied', bars: [{ kind: 'relative', text: { ru: 'близкий родственник' } }] },
    ])
    const applying = await read<AssignmentJobView>('POST', `/jobs/${id}/apply`)
    const { applied } = await finished(applying.id)
    expect([applied!.assigned.length, applied!.refused]).toEqual([6, []])
    await t.engine.drain()
    const after = await read<AssignmentBoard>('GET', `/contests/${contest}/board`)
    expect(after.places).toBe(0)
    expect(after.experts.reduce((sum, e) => sum + e.asked, 0)).toBe(6)
    expect(after.experts[0]!.name).toBe('Экспертов Пример E0')
    const again = await read<AssignmentJobView>('POST', `/jobs/${id}/apply`)
    expect((await finished(again.id)).applied!.assigned.length).toBe(6)
    expect((await t.children(applications[0]!, 'review')).length).toBe(2)
    expect(failures).toEqual([])
  }, 30_000)

  it('tells which pairs were refused since, and why', async () => {
    const { t, contest, read, finished, experts } = await scene()
    const { id } = await read<AssignmentJobView>('POST', `/contests/${contest}/proposals`, asked)
    const { proposal } = await finished(id)
    await t.act(
      'expert',
      experts[1]!,
      'suspend',
      { reason: 'Болезнь' },
      { id: 'officer-1', roles: ['fund-officer'] },
    )
    const { applied } = await finished((await read<AssignmentJobView>('POST', `/jobs/${id}/apply`)).id)
    const lost = proposal!.pairs.filter((pair) => pair.person === 'E1')
    expect(lost.length).toBeGreaterThan(0)
    expect(applied!.refused.map(({ person }) => person)).toEqual(lost.map(() => 'E1'))
    expect(applied!.refused[0]!.items[0]!.clause).toBe('kod-ai:4.6.2')
  }, 30_000)

  it('refuses what cannot be laid down as a failed computation, with the field', async () => {
    const { contest, applications, read, finished } = await scene()
    const pinned = [{ filing: applications[0], person: 'E0' }]
    const { id } = await read<AssignmentJobView>('POST', `/contests/${contest}/proposals`, {
      ...asked,
      pinned,
    })
    expect(await finished(id)).toMatchObject({
      state: 'failed',
      problem: { code: 'PIN_BARRED', items: [{ path: 'pinned.0' }] },
    })
  })

  it('is for officers, writes down whose names were shown, and shows nobody somebody else’s computation', async () => {
    const { contest, call, read, accessed, finished } = await scene()
    const path = `/contests/${contest}/board`
    expect((await call('GET', path, null)).status).toBe(401)
    for (const role of ['applicant', 'expert', 'jury', 'director', 'auditor'])
      expect((await call('GET', path, asker('x', role))).status, role).toBe(403)
    expect(accessed).toEqual([])
    await read('GET', path)
    expect(new Set(accessed.map(({ field, subject }) => `${field} ${subject}`))).toEqual(
      new Set(['name E0', 'name E1', 'name E2', 'name E3']),
    )
    const { id } = await read<AssignmentJobView>('POST', `/contests/${contest}/proposals`, asked)
    expect((await call('GET', `/jobs/${id}`, asker('other', 'fund-officer'))).status).toBe(404)
    await finished(id)
    expect((await call('GET', '/contests/none/board', officer)).status).toBe(404)
  })

  it('can be called off', async () => {
    const { contest, read, finished } = await scene()
    const { id } = await read<AssignmentJobView>('POST', `/contests/${contest}/proposals`, asked)
    await read('POST', `/jobs/${id}/cancel`)
    const job: Pick<Job<never, never, never>, 'state'> = await finished(id)
    expect(job.state).toBe('cancelled')
  })
})
