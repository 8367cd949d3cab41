import { type Context, Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import { describe, expect, it } from 'vitest'
import { type Problem, problemJson } from '../../kernel/index.ts'
import { loadConfiguration } from '../configuration/index.ts'
import { createLog } from '../logs/index.ts'
import { createMetrics } from '../metrics/index.ts'
import { type DoorParts, door } from './index.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** An app behind the door, its log lines and metrics. */
function house(env: NodeJS.ProcessEnv = {}, more: Partial<DoorParts> = {}) {
  const lines: string[] = []
  const metrics = createMetrics('1.2.3')
  const app = new Hono()
  app.use(
    ...door({
      configuration: loadConfiguration({ MERA_HOME: '/nonexistent', ...env }),
      log: createLog({ level: 'debug', format: 'json', write: (line) => lines.push(line) }),
      metrics,
      refuse: (c, problem: Problem, status) => c.json(problemJson(problem, 'en'), status),
      isUpload: (c) => c.req.path.startsWith('/files'),
      ...more,
    }),
  )
  app.get('/people/:name', (c) => c.text(c.get('clientAddress')))
  app.post('/people', async (c) => c.json({ length: (await c.req.text()).length }))
  app.post('/files', async (c) => c.json({ length: (await c.req.arrayBuffer()).byteLength }))
  app.get('/broken/:what', (c) => {
    throw Object.assign(new Error(`${c.req.param('what')} ${c.req.query('q')}`), { code: '23505' })
  })
  app.get('/slow', async (c) => {
    await new Promise((done) => setTimeout(done, 400))
    return c.text('late')
  })
  app.get('/stream', (c) =>
    streamSSE(c, async (stream) => {
      await stream.sleep(300)
      await stream.writeSSE({ data: 'still here' })
    }),
  )
  app.get('/health/live', (c) => c.text('ok'))
  app.onError((_, c) => c.text('', 500))
  const ask = (path: string, init: RequestInit = {}, peer = '203.0.113.7') =>
    app.request(path, init, { incoming: { socket: { remoteAddress: peer } } })
  return { ask, lines, parsed: () => lines.map((line) => JSON.parse(line)), metrics }
}

describe('personal data', () => {
  it('are in no log line and no metric, wherever a request holds them', async () => {
    const people = [
      'Иванов',
      'Ivanov',
      '+79161234567',
      '79161234567',
      '4509 123456',
      '4509123456',
      'ivan@example.org',
    ]
    const { ask, lines, metrics } = house({ MERA_TRUST_PROXY: 'loopback' })
    for (const person of people) {
      const escaped = encodeURIComponent(person)
      const headers = {
        'x-request-id': escaped,
        'x-forwarded-for': '198.51.100.23',
        'user-agent': `Browser of ${escaped}`,
        referer: `https://example.org/${escaped}`,
        cookie: `session=${escaped}`,
        authorization: `Bearer ${escaped}`,
        'content-type': 'application/json',
      }
      for (const peer of ['203.0.113.7', '127.0.0.1']) {
        await ask(`/people/${escaped}?q=${escaped}`, { headers }, peer)
        await ask('/people', { method: 'POST', headers, body: JSON.stringify({ person }) }, peer)
        await ask(`/broken/${escaped}?q=${escaped}`, { headers }, peer)
        await ask(`/none/${escaped}`, { headers }, peer)
        await ask(
          `/people/${escaped}`,
          { method: escaped.replace(/[^A-Za-z]/g, '').toUpperCase() || 'X', headers },
          peer,
        )
      }
    }
    expect(lines).toHaveLength(people.length * 2 * 5)
    const told = lines.join('') + (await metrics.text())
    const traces = [
      ...people,
      ...people.map(encodeURIComponent),
      '203.0.113.7',
      '198.51.100.23',
      'IVANOV',
      'Browser',
    ]
    for (const trace of traces) expect(told).not.toContain(trace)
  })
})

describe('the log of requests', () => {
  it('tells method, route, status, time and id; the id is in the answer', async () => {
    const { ask, parsed } = house()
    const answer = await ask('/people/ivan?q=1')
    const id = answer.headers.get('x-request-id')
    expect(id).toMatch(UUID)
    expect(parsed()).toEqual([
      {
        level: 'info',
        time: expect.any(String),
        event: 'request',
        method: 'GET',
        route: '/people/:name',
        status: 200,
        ms: expect.any(Number),
        request: id,
      },
    ])
  })

  it('tells where an error arose, and no route that nobody has', async () => {
    const { ask, parsed } = house()
    await ask('/broken/x')
    await ask('/none')
    expect(parsed()).toMatchObject([
      {
        level: 'error',
        event: 'request-failed',
        status: 500,
        error: 'Error',
        code: '23505',
        route: '/broken/:what',
      },
      { level: 'info', status: 404, route: '/*' },
    ])
    expect(parsed()[0].at[0]).toContain('door.test.ts')
  })

  it('takes the id of a trusted proxy only', async () => {
    const { ask } = house({ MERA_TRUST_PROXY: 'loopback' })
    const id = '0f8fad5b-d9cb-469f-a165-70867728950e'
    const idFrom = async (peer: string) =>
      (await ask('/people/a', { headers: { 'x-request-id': id } }, peer)).headers.get('x-request-id')
    expect(await idFrom('127.0.0.1')).toBe(id)
    expect(await idFrom('203.0.113.7')).not.toBe(id)
  })

  it('health is asked too often to be told at the usual weight', async () => {
    const { ask, parsed } = house()
    await ask('/health/live')
    expect(parsed()[0].level).toBe('debug')
  })
})

describe('the address of the client', () => {
  it.each([
    ['', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
    ['loopback', '127.0.0.1', '198.51.100.1', '198.51.100.1'],
    ['loopback', '::ffff:127.0.0.1', '10.9.9.9, 198.51.100.1', '198.51.100.1'],
    ['private', '10.0.0.2', '1.1.1.1, 198.51.100.1, 10.0.0.3', '198.51.100.1'],
    ['private', '10.0.0.2', '', '10.0.0.2'],
    ['private', '10.0.0.2', 'nonsense', '10.0.0.2'],
    ['private', '10.0.0.2', '198.51.100.1:5000', '198.51.100.1'],
    ['loopback', '203.0.113.7', '198.51.100.1', '203.0.113.7'],
  ])('trusting "%s", called by %s with "%s": %s', async (trusted, peer, forwarded, client) => {
    const { ask } = house({ MERA_TRUST_PROXY: trusted })
    const answer = await ask('/people/a', { headers: { 'x-forwarded-for': forwarded } }, peer)
    expect(await answer.text()).toBe(client)
  })
})

describe('what is refused at the door', () => {
  const code = async (answer: Response | Promise<Response>) => {
    const { status, headers } = await answer
    return [status, ((await (await answer).json()) as { code: string }).code, headers.get('retry-after')]
  }

  it('too many requests from one address: 429, the others go on', async () => {
    const { ask } = house({ MERA_LIMITS_REQUESTS_PER_MINUTE: '2' })
    expect((await ask('/people/a')).status).toBe(200)
    expect((await ask('/people/a')).status).toBe(200)
    expect(await code(ask('/people/a'))).toEqual([429, 'TOO_MANY_REQUESTS', expect.stringMatching(/^\d+$/)])
    expect((await ask('/people/a', {}, '203.0.113.8')).status).toBe(200)
    expect((await ask('/health/live')).status).toBe(200)
  })

  it('no limit where it is 0', async () => {
    const { ask } = house({ MERA_LIMITS_REQUESTS_PER_MINUTE: '0' })
    for (let i = 0; i < 50; i++) expect((await ask('/people/a')).status).toBe(200)
  })

  it('a body over the limit, told or streamed: 413', async () => {
    const { ask } = house({ MERA_LIMITS_BODY: '1 KB', MERA_LIMITS_UPLOAD: '2 KB' })
    const post = (path: string, length: number) => ask(path, { method: 'POST', body: 'x'.repeat(length) })
    expect((await post('/people', 1024)).status).toBe(200)
    expect(await code(post('/people', 1025))).toEqual([413, 'BODY_TOO_LARGE', null])
    const streamed = new Response('x'.repeat(1025)).body
    const init = { method: 'POST', body: streamed, duplex: 'half' } as RequestInit
    expect(await code(ask('/people', init))).toEqual([413, 'BODY_TOO_LARGE', null])
    expect((await post('/files', 2048)).status).toBe(200)
    const headers = { 'content-length': '2049' }
    expect(await code(ask('/files', { method: 'POST', body: 'x', headers }))).toEqual([
      413,
      'BODY_TOO_LARGE',
      null,
    ])
  })

  it('a compressed body: 415', async () => {
    const { ask } = house()
    const headers = { 'content-encoding': 'gzip' }
    expect(await code(ask('/people', { method: 'POST', body: 'x', headers }))).toEqual([
      415,
      'BODY_ENCODED',
      null,
    ])
  })

  it('an answer that takes too long: 503, and told in the log; a stream that began goes on', async () => {
    const { ask, parsed } = house({ MERA_TIMEOUTS_REQUEST: '100ms' })
    expect(await code(ask('/slow'))).toEqual([503, 'ANSWER_TIMEOUT', null])
    expect(parsed()).toMatchObject([
      { event: 'request-timeout', route: '/slow' },
      { event: 'request', status: 503 },
    ])
    expect(await (await ask('/stream')).text()).toContain('still here')
  })
})

it('a server that is closing keeps no connection', async () => {
  let closing = false
  const { ask } = house({}, { isClosing: () => closing, refuse: (c: Context) => c.text('') })
  expect((await ask('/people/a')).headers.get('connection')).toBeNull()
  closing = true
  expect((await ask('/people/a')).headers.get('connection')).toBe('close')
})
