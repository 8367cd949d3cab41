import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { describe, expect, it } from 'vitest'
import type { KodAiCommand } from '../../regulations/kod-ai/index.ts'
import {
  content,
  draft,
  filed,
  makeBench,
  member,
  openContest,
} from '../../regulations/kod-ai/testing/index.ts'
import { type Asker, asker, testApi, tokenOf } from '../api/testing/index.ts'
import { ApiProblem, type ClientOptions, createClient } from './index.ts'

const officer = asker('officer-1', 'fund-officer')

function clientOf(
  api: ReturnType<typeof testApi>,
  who: Asker,
  more: Partial<ClientOptions> = {},
  reach = async (url: string, init: RequestInit) => api.app.request(url, init),
) {
  return createClient({
    baseUrl: 'http://mera.test',
    fetch: reach,
    ...(who ? { token: tokenOf(who) } : {}),
    wait: async () => {},
    ...more,
  })
}

describe('the client', () => {
  it('opens, reads, acts, each call typed by its action', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    const api = testApi(t)
    const client = clientOf(api, asker('p1', 'applicant'))
    const opened = await client.application.prepare(null, content([member('p1')]), { parent: contest })
    const seen = await client.case('application', opened.case)
    expect(seen).toMatchObject({ state: 'prepared', version: 1 })
    const revised = await client.application.revise(
      opened.case,
      content([member('p1')], { topic: 'Другая тема проекта' }),
      {
        ifMatch: seen.version!,
      },
    )
    expect(revised.version).toBe(2)
    expect((await client.events('application', opened.case)).items.map((e) => e.action)).toEqual([
      'prepare',
      'revise',
    ])
    expect((await client.tasks()).items.map((task) => task.key)).toEqual(['sign:p1'])
    expect((await client.explain('application', opened.case, 2)).findings.length).toBeGreaterThan(0)
    expect((await client.deadlines()).items).toEqual([])
  })

  it('makes lawful exceptions as any other command, typed by them', async () => {
    const { t, applications } = await filed(1)
    const [id] = applications as [string]
    const client = clientOf(testApi(t), asker('director-1', 'director'))
    const { version } = await t.file(id)
    const annulment: Extract<KodAiCommand, { procedure: 'application'; action: 'annul-by-act' }>['input'] = {
      event: version,
      restore: null,
      terms: [],
      reason: 'По решению суда',
      basis: { kind: 'court', body: 'Мещанский суд', number: '2-17/2024', date: t.today() },
      signer: { person: 'director-1', post: 'генеральный директор' },
    }
    const done = await client.application['annul-by-act'](id, annulment, { ifMatch: version })
    expect(done).toMatchObject({ case: id, version: version + 1 })
    const order = { ...annulment, basis: { kind: 'clause', clause: 'kod-ai:1.1' } } as const
    // @ts-expect-error an annulment rests on an act
    const wrong = () => client.application['annul-by-act'](id, order)
    await expect(wrong()).rejects.toBeInstanceOf(ApiProblem)
  })

  it('does not compile with a wrong action, input or procedure', async () => {
    const client = clientOf(testApi(makeBench()), officer)
    const wrong = [
      // @ts-expect-error there is no such action
      () => client.application.fly('a', {}),
      // @ts-expect-error the reason is missing
      () => client['jury-sitting'].cancel('a', {}),
      // @ts-expect-error there is no such procedure
      () => client.case('ball', 'a'),
      // @ts-expect-error an outage has its evidence
      () => client.contest['extend-after-outage']('a', {}),
      // @ts-expect-error a day is a text
      () => client.contest['extend-intake']('a', { to: 5 }),
    ]
    for (const call of wrong) await expect(call()).rejects.toBeInstanceOf(ApiProblem)
  })

  it('throws a refusal with its code, fields and clauses, in the language asked for', async () => {
    const client = clientOf(testApi(makeBench()), officer, { language: 'en' })
    const refused = await client.contest.prepare(null, draft({ title: '' }) as never).then(
      () => null,
      (error: unknown) => error,
    )
    expect(refused).toBeInstanceOf(ApiProblem)
    expect(refused).toMatchObject({ status: 422, code: 'INVALID_INPUT', errors: [{ path: 'title' }] })
    expect((refused as ApiProblem).message).not.toMatch(/[а-яё]/i)
  })

  it('sends again with the same key where the answer was lost: done once', async () => {
    const t = makeBench()
    const api = testApi(t)
    let lost = 0
    const flaky = async (url: string, init: RequestInit) => {
      const answer = await api.app.request(url, init)
      if (++lost <= 2) throw new TypeError('the connection was lost')
      return answer
    }
    const done = await clientOf(api, officer, {}, flaky).contest.prepare(null, draft() as never)
    expect([done.repeated, lost]).toEqual([true, 3])
    expect(await t.engine.parts.store.cases('fund')).toEqual([done.case])
  })

  it('gives up in the end, and does not repeat what was refused', async () => {
    let asked = 0
    const broken = async () => {
      asked++
      throw new TypeError('no network')
    }
    const api = testApi(makeBench())
    await expect(clientOf(api, officer, { retries: 2 }, broken).cases()).rejects.toThrow('no network')
    expect(asked).toBe(3)
    let answers = 0
    const busy = async () => {
      answers++
      return new Response('starting', { status: answers < 3 ? 503 : 418, statusText: 'teapot' })
    }
    await expect(clientOf(api, officer, {}, busy).cases()).rejects.toMatchObject({
      status: 418,
      code: 'HTTP_ERROR',
    })
    expect(answers).toBe(3)
  })

  it('keeps, reads and removes drafts, each once, also where answers are lost', async () => {
    const t = makeBench()
    const contest = await openContest(t)
    const api = testApi(t)
    let lost = 0
    const flaky = async (url: string, init: RequestInit) => {
      const answer = await api.app.request(url, init)
      if (init.method !== 'GET' && ++lost % 2 === 1) throw new TypeError('the connection was lost')
      return answer
    }
    const client = clientOf(api, asker('p1', 'applicant'), {}, flaky)
    const form = { procedure: 'application', action: 'prepare', parent: contest } as const
    const first = await client.saveDraft(form, { topic: 'Тема' })
    expect([first.version, first.faults.length > 0]).toEqual([1, true])
    expect((await client.saveDraft(form, { topic: 'Тема 2' }, { ifMatch: 1 })).version).toBe(2)
    await expect(client.saveDraft(form, {}, { ifMatch: 1 })).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
    })
    expect(await client.draft(form)).toMatchObject({ version: 2, body: { topic: 'Тема 2' } })
    expect((await client.drafts()).items.map(({ parent }) => parent)).toEqual([contest])
    await client.removeDraft(form, { ifMatch: 2 })
    expect(await client.drafts()).toEqual({ items: [] })
    await expect(client.draft(form)).rejects.toMatchObject({ status: 404, code: 'UNKNOWN_DRAFT' })
  })

  it('goes through every page', async () => {
    const { t, applications } = await filed(5)
    const client = clientOf(testApi(t), officer)
    const seen: string[] = []
    for await (const row of client.allCases({ procedure: 'application', state: ['submitted'], limit: 2 }))
      seen.push(row.case)
    expect(seen).toEqual(applications)
  })

  it('may be awaited by mistake', async () => {
    const client = clientOf(testApi(makeBench()), officer)
    expect(await client).toBe(client)
  })
})

describe('over a real connection', () => {
  it('hears live updates until told to stop, and leaves its place', async () => {
    const { t, contest } = await filed(0)
    const api = testApi(t)
    const server = createServer(getRequestListener(api.app.fetch))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    const client = createClient({ baseUrl: `http://127.0.0.1:${port}`, token: tokenOf(officer) })
    const stop = new AbortController()
    const heard = client.live({ procedure: 'contest' }, stop.signal)[Symbol.asyncIterator]()
    expect((await heard.next()).value).toEqual({ kind: 'resync' })
    await t.moveTo('2024-05-28')
    expect((await heard.next()).value).toMatchObject({ kind: 'case', change: { case: contest } })
    const ended = heard.next()
    stop.abort()
    expect((await ended).done).toBe(true)
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  })
})
