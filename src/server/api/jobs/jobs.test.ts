import { describe, expect, it } from 'vitest'
import { csvOf, grantRow, tableOf, totalRow } from '../../../imports/testing/index.ts'
import { processJobs } from '../../../jobs/index.ts'
import { Problem } from '../../../kernel/index.ts'
import { makeBench } from '../../../regulations/kod-ai/testing/index.ts'
import { type Asker, asker, testApi, tokenOf } from '../testing/index.ts'
import { type JobsApiParts, jobsApi } from './index.ts'
import type { JobView } from './schemas.ts'

const officer = asker('officer-1', 'fund-officer')
const other = asker('officer-2', 'fund-officer')
const administrator = asker('admin', 'administrator')
const applicant = asker('p1', 'applicant')

/** The API over works whose simulations end when the test says so, and one file of the officer. */
function over(bytes: Uint8Array = new Uint8Array()) {
  const bench = makeBench('2024-11-15')
  let count = 0
  const jobs: JobsApiParts['jobs'] = processJobs({
    id: () => `job-${++count}`,
    now: () => bench.engine.parts.clock.now(),
    failed: () => {},
    isProblem: (error) => error instanceof Problem,
  })
  const running: { seed: string; progress: (done: number) => void; end: () => void }[] = []
  const record = { uploadedBy: 'officer-1', state: 'accepted' } as never
  const app = jobsApi({
    ...testApi(bench).parts,
    jobs,
    files: {
      find: async (_, id) => (id === 'file-1' ? record : null),
      contentOf: async () => ({
        name: 'реестр.csv',
        bytes: (async function* () {
          yield bytes
        })(),
      }),
    },
    simulate: ({ seed }, { signal, progress }) =>
      new Promise((done, fail) => {
        signal.addEventListener('abort', () => fail(new Error('killed')))
        running.push({ seed, progress, end: () => done({ violations: [], applications: 3, sums: { a: 1 } }) })
      }),
  })
  const ask = (method: string, path: string, who: Asker, input?: object) =>
    app.request(`/api/v1/jobs${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(who ? { authorization: `Bearer ${tokenOf(who)}` } : {}),
      },
      ...(input ? { body: JSON.stringify(input) } : {}),
    })
  const view = async (method: string, path: string, who: Asker, input?: object) =>
    (await (await ask(method, path, who, input)).json()) as JobView
  const ended = async (id: string, who: Asker): Promise<JobView> => {
    for (;;) {
      const now = await view('GET', `/${id}`, who)
      if (now.state !== 'running') return now
      await new Promise((go) => setImmediate(go))
    }
  }
  return { bench, ask, view, ended, running }
}

const whatIf = { programme: 'kod-ai', applications: 10, runs: 2, seed: 'зерно' }
const settle = () => new Promise((go) => setImmediate(go))

describe('a programme in virtual time as a work', () => {
  it('tells how far it is and what each run came to, under a seed of its own', async () => {
    const { view, ended, running } = over()
    const { id } = await view('POST', '/simulations', officer, whatIf)
    await settle()
    running[0]!.progress(4)
    expect((await view('GET', `/${id}`, officer)).progress).toEqual({ done: 4, of: 20 })
    running[0]!.end()
    await settle()
    running[1]!.progress(3)
    expect((await view('GET', `/${id}`, officer)).progress).toEqual({ done: 13, of: 20 })
    running[1]!.end()
    const done = await ended(id, officer)
    expect(done).toMatchObject({ state: 'done', progress: { done: 20, of: 20 } })
    expect(done.runs).toEqual([
      { seed: 'зерно', violations: [], figures: { applications: '3', sums: '{"a":1}' } },
      { seed: 'зерно-2', violations: [], figures: { applications: '3', sums: '{"a":1}' } },
    ])
  })

  it('can be called off, and keeps the runs that have ended', async () => {
    const { view, ended, running } = over()
    const { id } = await view('POST', '/simulations', officer, whatIf)
    await settle()
    running[0]!.end()
    await settle()
    await view('POST', `/${id}/cancel`, officer)
    expect(await ended(id, officer)).toMatchObject({ state: 'cancelled', runs: [{ seed: 'зерно' }] })
  })

  it('is seen by who began it and by administrators, and by nobody else', async () => {
    const { ask, view } = over()
    const { id } = await view('POST', '/simulations', officer, whatIf)
    const list = async (who: Asker) =>
      ((await (await ask('GET', '', who)).json()) as { items: { id: string; mine: boolean }[] }).items
    expect(await list(officer)).toMatchObject([{ id, mine: true }])
    expect(await list(administrator)).toMatchObject([{ id, mine: false }])
    for (const who of [other, applicant]) {
      expect(await list(who)).toEqual([])
      expect((await ask('GET', `/${id}`, who)).status).toBe(404)
      expect((await ask('POST', `/${id}/cancel`, who)).status).toBe(404)
    }
    expect((await ask('GET', `/${id}`, null)).status).toBe(401)
    expect((await view('GET', `/${id}`, officer)).state).toBe('running')
    expect((await view('POST', `/${id}/cancel`, administrator)).mine).toBe(false)
  })

  it('is begun by officers and administrators, within limits, for a programme that there is', async () => {
    const { ask } = over()
    const status = async (who: Asker, more: object = {}) =>
      (await ask('POST', '/simulations', who, { ...whatIf, ...more })).status
    expect(await status(applicant)).toBe(403)
    expect(await status(administrator)).toBe(202)
    for (const wrong of [{ runs: 21 }, { applications: 1001 }, { seed: '--db=x y' }, { programme: 'none' }])
      expect([wrong, await status(officer, wrong)]).toEqual([wrong, 422])
  })

  it('is unknown after a restart, and the answer says what to do', async () => {
    const problem = (await (await over().ask('GET', '/job-1', officer)).json()) as {
      code: string
      errors: object[]
    }
    expect(problem.code).toBe('UNKNOWN_JOB')
    expect(JSON.stringify(problem)).toContain('строки импорта второй раз не вносятся')
  })
})

describe('an import as a work', () => {
  const rows = csvOf(tableOf([grantRow(0), grantRow(1, { 'Дата договора': '31.02.2024' }), totalRow(2)]))
  const asked = {
    kind: 'grants',
    file: 'file-1',
    registry: 'Реестр Фонда',
    basis: 'Приказ № 12-к от 05.11.2024',
    on: null,
    parent: null,
    dryRun: true,
  }

  it('tells rows, money and remarks; a dry run keeps nothing', async () => {
    const { bench, view, ended } = over(rows)
    const tried = await ended((await view('POST', '/imports', officer, asked)).id, officer)
    expect(tried).toMatchObject({
      state: 'done',
      progress: { done: 2, of: 2 },
      about: { kind: 'import', of: 'grants', dryRun: true },
      report: { accepted: 1, refused: 1, left: 0 },
    })
    expect(tried.report!.remarks.some(({ refused, items }) => refused && items.length > 0)).toBe(true)
    expect(await bench.engine.parts.store.cases('fund')).toEqual([])
    const live = await ended(
      (await view('POST', '/imports', officer, { ...asked, dryRun: false })).id,
      officer,
    )
    expect(live.report).toMatchObject({ accepted: 1, repeated: 0 })
    expect(await bench.engine.parts.store.cases('fund')).toHaveLength(1)
    const again = await ended(
      (await view('POST', '/imports', officer, { ...asked, dryRun: false })).id,
      officer,
    )
    expect(again.report).toMatchObject({ accepted: 1, repeated: 1 })
  })

  it('called off leaves the rows it had not come to, and says how many', async () => {
    const { view, ended } = over(csvOf(tableOf([0, 1, 2, 3, 4, 5, 6, 7].map((n) => grantRow(n)))))
    const { id } = await view('POST', '/imports', officer, asked)
    await view('POST', `/${id}/cancel`, officer)
    const off = await ended(id, officer)
    expect(off.state).toBe('cancelled')
    const report = off.report ?? { accepted: 0, refused: 0, left: 8 }
    expect(report.accepted + report.refused + report.left).toBe(8)
  })

  it('takes the own file of an officer alone', async () => {
    const { ask } = over(rows)
    expect((await ask('POST', '/imports', other, asked)).status).toBe(404)
    expect((await ask('POST', '/imports', officer, { ...asked, file: 'none' })).status).toBe(404)
    expect((await ask('POST', '/imports', administrator, asked)).status).toBe(403)
    expect((await ask('POST', '/imports', officer, { ...asked, basis: 'так надо' })).status).toBe(422)
  })
})
