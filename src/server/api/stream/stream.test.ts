import { type Context, Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import {
  closeStage,
  content,
  filed,
  inFormalCheck,
  makeBench,
  member,
  officer,
  openContest,
  prepare,
  signAll,
} from '../../../regulations/kod-ai/testing/index.ts'
import { problemResponse } from '../problem.ts'
import { type Asker, asker, testApi, tokenOf } from '../testing/index.ts'
import { type StreamLimits, streaming, streamLimits } from './stream.ts'

interface Heard {
  readonly event: string
  readonly data: Record<string, unknown>
}

/** The messages of a stream, one after the other; null where it has ended. */
function listener(answer: Response) {
  const reader = answer.body!.getReader()
  const decoder = new TextDecoder()
  let text = ''
  return {
    async next(): Promise<Heard | null> {
      for (;;) {
        const end = text.indexOf('\n\n')
        if (end >= 0) {
          const lines = text.slice(0, end).split('\n')
          text = text.slice(end + 2)
          const field = (name: string) => lines.find((l) => l.startsWith(`${name}: `))?.slice(name.length + 2)
          const data = field('data')
          if (data !== undefined) return { event: field('event') ?? '', data: JSON.parse(data) }
          continue
        }
        const { done, value } = await reader.read()
        if (done) return null
        text += decoder.decode(value, { stream: true })
      }
    },
    leave: () => reader.cancel(),
  }
}

const fundOfficer = asker('officer-1', 'fund-officer')

async function listening(api: ReturnType<typeof testApi>, who: Asker, query = '', headers = {}) {
  const answer = await api.get(`/stream${query}`, who, headers)
  expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/)
  const heard = listener(answer)
  const first = await heard.next()
  return { ...heard, first }
}

describe('live updates', () => {
  it('tell whoever may see a case that it changed, and nobody else', async () => {
    const { t, contest } = await filed(1)
    const api = testApi(t)
    const lead = await listening(api, asker('p8'))
    const stranger = await listening(api, asker('p77', 'applicant'))
    expect(lead.first).toEqual({ event: 'ready', data: {} })
    const id = await prepare(t, contest, content([member('p8')]))
    await signAll(t, id)
    expect((await lead.next())?.data).toMatchObject({ case: id, procedure: 'application', state: 'prepared' })
    await t.moveTo('2024-05-28')
    const closed = { case: contest, procedure: 'contest', state: 'formal-check', version: null }
    expect((await stranger.next())?.data).toEqual(closed)
    await Promise.all([lead.leave(), stranger.leave()])
  })

  it('tell the public nothing of what the public does not see', async () => {
    const { t, contest, applications } = await inFormalCheck(1)
    const api = testApi(t)
    const [inside, outside] = [await listening(api, fundOfficer), await listening(api, null)]
    const { facts } = await t.file<{ documents: { slot: string; format: string }[] }>(applications[0]!)
    const marks = facts.documents
      .filter((d) => d.format !== 'system')
      .map(({ slot }) => ({ slot, language: 'ru', readable: true, colour: true, complete: true }))
    await t.act('application', applications[0]!, 'mark-documents', { marks }, officer)
    await t.act(
      'contest',
      contest,
      'appoint-council',
      {
        document: { number: 'НС-9', date: '2024-05-02' },
        rules: { number: 'П-9', date: '2024-05-02' },
        members: [1, 2, 3].map((i) => ({
          person: `council-${i}`,
          name: `Протоколов Член ${i}`,
          role: 'member',
          category: 'state',
        })),
      },
      officer,
    )
    expect((await inside.next())?.data).toMatchObject({ case: applications[0], version: expect.any(Number) })
    expect((await inside.next())?.data).toMatchObject({ case: contest, version: expect.any(Number) })
    await t.act('application', applications[0]!, 'admit', {}, officer)
    await closeStage(t, contest, 'formal-check')
    expect((await outside.next())?.data).toMatchObject({ case: contest, state: 'expertise' })
    await Promise.all([inside.leave(), outside.leave()])
  })

  it('tell of one kind or one case where asked to', async () => {
    const { t, contest } = await filed(0)
    const api = testApi(t)
    const kind = await listening(api, fundOfficer, '?procedure=contest')
    await prepare(t, contest, content([member('p8')]))
    await t.moveTo('2024-05-28')
    expect((await kind.next())?.data).toMatchObject({ case: contest })
    await kind.leave()
    expect((await api.get('/stream?kind=contest', fundOfficer)).status).toBe(422)
  })

  it('tell whoever was away to read anew', async () => {
    const api = testApi(makeBench())
    const again = await listening(api, null, '', { 'last-event-id': '17' })
    expect(again.first?.event).toBe('resync')
    await again.leave()
  })

  const limited = (t: Parameters<typeof testApi>[0], limits: Partial<StreamLimits>, more = {}) => {
    const { parts } = testApi(t, more)
    const app = new Hono()
    app.onError((error, c) => problemResponse(c, error))
    app.get('/stream', streaming(parts, { ...streamLimits, ...limits }))
    return (who: Asker, method = 'GET') =>
      app.request('/stream', {
        method,
        headers: who ? { authorization: `Bearer ${tokenOf(who)}` } : {},
      })
  }

  it('are so many a person; a place that was left is free again', async () => {
    const open = limited(makeBench(), { person: 1, anonymous: 1 })
    const first = listener(await open(fundOfficer))
    const second = await open(fundOfficer)
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '30'])
    expect(await second.json()).toMatchObject({ code: 'TOO_MANY_STREAMS' })
    const heads = await Promise.all([1, 2, 3].map(() => open(null, 'HEAD')))
    expect(heads.map((r) => [r.status, r.body])).toEqual(heads.map(() => [200, null]))
    const others = [await open(asker('other')), await open(null)]
    expect(others.map((r) => r.status)).toEqual([200, 200])
    expect((await open(null)).status).toBe(429)
    await first.leave()
    const third = await open(fundOfficer)
    expect(third.status).toBe(200)
    await Promise.all([third, ...others].map((r) => r.body?.cancel()))
  })

  it('drop a reader who does not read', async () => {
    const t = makeBench()
    const open = limited(t, { waiting: 4, person: 1 })
    const slow = await open(fundOfficer)
    for (let i = 0; i < 6; i++) {
      await openContest(t, {}, {}, false)
      await new Promise((done) => setTimeout(done, 80))
    }
    await expect(listener(slow).next()).rejects.toThrow('slow')
    expect((await open(fundOfficer)).status).toBe(200)
  })

  it('end when the sign-in ends', async () => {
    let signedIn = true
    const known = new WeakMap<Request, Asker>()
    const identityOf = async (c: Context) => {
      if (!known.has(c.req.raw)) known.set(c.req.raw, signedIn ? fundOfficer : null)
      return known.get(c.req.raw) ?? null
    }
    const open = limited(makeBench(), { beat: 20 }, { identityOf })
    const heard = listener(await open(fundOfficer))
    expect((await heard.next())?.event).toBe('ready')
    signedIn = false
    expect(await heard.next()).toBeNull()
  })
})
