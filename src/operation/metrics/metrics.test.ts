import { afterAll, describe, expect, it } from 'vitest'
import { createEngine } from '../../engine/index.ts'
import { stars } from '../../engine/testing/index.ts'
import { makeCalendar } from '../../kernel/index.ts'
import { countingIds, memoryStore, memoryVault, virtualClock } from '../../memory/index.ts'
import { loadConfiguration } from '../configuration/index.ts'
import { parseExposition } from './exposition.fixture.ts'
import { createMetrics, type MetricsServer, measuredEngine, measuredStore, serveMetrics } from './index.ts'

const opened: MetricsServer[] = []
afterAll(() => Promise.all(opened.map((server) => server.close())))
async function served(token?: string) {
  const metrics = createMetrics('1.2.3')
  const configured = loadConfiguration({
    MERA_HOME: '/nonexistent',
    ...(token ? { MERA_METRICS_TOKEN: token } : {}),
  })
  const server = await serveMetrics(metrics, { host: '127.0.0.1', port: 0, token: configured.metrics.token })
  opened.push(server)
  return { metrics, address: `${server.address}metrics` }
}
const samples = async (text: Promise<string>) => {
  const all = parseExposition(await text)
  return (name: string, labels: object = {}) =>
    all.find(
      (sample) =>
        sample.name === name && Object.entries(labels).every(([key, value]) => sample.labels[key] === value),
    )?.value
}

describe('metrics', () => {
  it('count requests, commands, commits and what the database holds', async () => {
    const metrics = createMetrics('1.2.3')
    metrics.request({ method: 'GET', route: '/api/v1/cases/:id', status: 200 }, 0.004)
    metrics.request({ method: 'GET', route: '/api/v1/cases/:id', status: 200 }, 0.2)
    metrics.command({ procedure: 'club', action: 'found', outcome: 'done' })
    metrics.commit('done', 0.002)
    metrics.relayed('done', 3)
    metrics.notFired()
    metrics.watch(async () => ({
      outbox: { waiting: 7, aside: 1, oldestSeconds: 12.5 },
      overdue: 2,
      pool: { total: 10, idle: 4, waiting: 0 },
    }))
    const value = await samples(metrics.text())
    const route = { method: 'GET', route: '/api/v1/cases/:id', status: '200' }
    expect(value('mera_http_request_duration_seconds_count', route)).toBe(2)
    expect(value('mera_http_request_duration_seconds_bucket', { ...route, le: '0.005' })).toBe(1)
    expect(value('mera_http_request_duration_seconds_bucket', { ...route, le: '+Inf' })).toBe(2)
    expect(value('mera_http_request_duration_seconds_sum', route)).toBeCloseTo(0.204)
    expect(value('mera_commands_total', { procedure: 'club', action: 'found', outcome: 'done' })).toBe(1)
    expect(value('mera_commit_duration_seconds_count', { outcome: 'done' })).toBe(1)
    expect(value('mera_relay_items_total', { outcome: 'done' })).toBe(3)
    expect(value('mera_outbox_items', { state: 'waiting' })).toBe(7)
    expect(value('mera_outbox_items', { state: 'aside' })).toBe(1)
    expect(value('mera_outbox_oldest_seconds')).toBe(12.5)
    expect(value('mera_deadlines_overdue')).toBe(2)
    expect(value('mera_deadlines_refused_total')).toBe(1)
    expect(value('mera_pool_connections', { state: 'idle' })).toBe(4)
    expect(value('mera_database_up')).toBe(1)
    expect(value('mera_build_info', { version: '1.2.3' })).toBe(1)
    expect(value('process_resident_memory_bytes')).toBeGreaterThan(0)
    expect(value('nodejs_eventloop_lag_seconds')).toBeGreaterThanOrEqual(0)
  })

  it('a database that is gone leaves no old figures', async () => {
    const metrics = createMetrics('1.2.3')
    let there = true
    metrics.watch(async () => {
      if (!there) throw new Error('gone')
      return {
        outbox: { waiting: 7, aside: 0, oldestSeconds: 1 },
        overdue: 2,
        pool: { total: 1, idle: 1, waiting: 0 },
      }
    })
    expect((await samples(metrics.text()))('mera_outbox_items', { state: 'waiting' })).toBe(7)
    there = false
    const value = await samples(metrics.text())
    expect(value('mera_database_up')).toBe(0)
    expect(value('mera_outbox_items', { state: 'waiting' })).toBeUndefined()
  })

  it('two servers in one process do not mix their metrics', async () => {
    const [a, b] = [createMetrics('1'), createMetrics('1')]
    a.commit('done', 1)
    expect(
      (await samples(b.text()))('mera_commit_duration_seconds_count', { outcome: 'done' }),
    ).toBeUndefined()
  })
})

describe('the measured engine and store', () => {
  it('count each command by its outcome and time each commit; invented names make no label', async () => {
    const metrics = createMetrics('1.2.3')
    const clock = virtualClock('2024-05-06T06:00:00Z')
    const store = memoryStore(clock)
    const engine = measuredEngine(
      createEngine({
        regulations: [stars],
        store: measuredStore(store, metrics),
        index: store,
        clock,
        calendar: makeCalendar('t', [{ year: 2024, daysOff: [], workingWeekends: [] }]),
        vault: memoryVault(),
        ids: countingIds(),
      }),
      metrics,
    )
    const base = { tenant: 't', procedure: 'club', case: null, actor: { id: 'k', roles: ['keeper'] } }
    await engine.act({ ...base, action: 'found', input: { title: 'Орион' } })
    await expect(engine.act({ ...base, action: 'found', input: { title: '' } })).rejects.toThrow()
    await expect(engine.act({ ...base, action: 'ivanov', input: {} })).rejects.toThrow()
    await expect(engine.act({ ...base, procedure: 'petrov', action: 'found', input: {} })).rejects.toThrow()
    const value = await samples(metrics.text())
    const counted = (procedure: string, action: string, outcome: string) =>
      value('mera_commands_total', { procedure, action, outcome })
    expect(counted('club', 'found', 'done')).toBe(1)
    expect(counted('club', 'found', 'TITLE')).toBe(1)
    expect(counted('club', 'unknown', 'UNKNOWN_ACTION')).toBe(1)
    expect(counted('unknown', 'unknown', 'UNKNOWN_PROCEDURE')).toBe(1)
    expect(value('mera_commit_duration_seconds_count', { outcome: 'done' })).toBe(1)
    expect(await metrics.text()).not.toMatch(/ivanov|petrov/)
  })
})

describe('the port of the metrics', () => {
  it('serves them alone', async () => {
    const { address } = await served()
    const answer = await fetch(address)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('version=0.0.4'),
    ])
    expect(parseExposition(await answer.text()).length).toBeGreaterThan(20)
    expect((await fetch(address.replace('metrics', ''))).status).toBe(404)
    expect((await fetch(address, { method: 'POST' })).status).toBe(405)
  })

  it('that another program holds is told', async () => {
    const { address } = await served()
    const taken = { host: '127.0.0.1', port: Number(new URL(address).port) }
    await expect(serveMetrics(createMetrics('1'), taken)).rejects.toMatchObject({
      code: 'METRICS_PORT_TAKEN',
    })
  })

  it('asks for its token where one is set', async () => {
    const { address } = await served('hush')
    const withToken = (authorization: string) => fetch(address, { headers: { authorization } })
    expect((await fetch(address)).status).toBe(401)
    expect((await withToken('Bearer wrong')).status).toBe(401)
    expect((await withToken('hush')).status).toBe(401)
    expect((await withToken('Bearer hush')).status).toBe(200)
  })
})
