import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadConfiguration } from '../operation/index.ts'
import { openDatabase } from '../store/index.ts'
import { type FreshDatabase, freshDatabase } from '../store/testing/index.ts'
import { serve } from './main.ts'

let fresh: FreshDatabase
let home: string
beforeAll(async () => {
  fresh = await freshDatabase()
  home = mkdtempSync(join(tmpdir(), 'mera-operation-'))
})
afterAll(async () => {
  await fresh.drop()
  rmSync(home, { recursive: true, force: true })
})

const configured = (more: NodeJS.ProcessEnv = {}) =>
  loadConfiguration(
    {
      MERA_HOME: home,
      DATABASE_URL: fresh.url,
      MERA_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
      MERA_LOG_LEVEL: 'silent',
      MERA_FILES_LEAST_FREE: '1 KB',
      ...more,
    },
    { port: 0 },
  )

async function started(more?: NodeJS.ProcessEnv) {
  const stop = new AbortController()
  let told: (address: string) => void = () => {}
  const address = new Promise<string>((done) => {
    told = done
  })
  const ended = serve({ configuration: configured(more), stop: stop.signal, ready: told })
  return {
    address: await Promise.race([address, ended.then(() => '')]),
    end: () => {
      stop.abort()
      return ended
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

describe('a running server', () => {
  it('tells that it lives and is ready, by what it needs', async () => {
    const { address, end } = await started()
    expect((await fetch(`${address}health/live`)).status).toBe(200)
    const ready = await fetch(`${address}health/ready`)
    expect([ready.status, await ready.json()]).toEqual([
      200,
      {
        status: 'ready',
        checks: ['database', 'schema', 'relay', 'disk'].map((name) => ({ name, ok: true })),
      },
    ])
    expect(ready.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    await end()
  })

  it('is not ready beside a newer Mera that has moved the schema on', async () => {
    const { address, end } = await started()
    const db = openDatabase(fresh.url)
    await db.pool.query(`insert into schema_steps (id) values ('999-later')`)
    const ready = await fetch(`${address}health/ready`)
    expect([ready.status, JSON.stringify(await ready.json())]).toEqual([
      503,
      expect.stringContaining('SCHEMA_NEWER'),
    ])
    await end()
    await expect(serve({ configuration: configured() })).rejects.toMatchObject({ code: 'SCHEMA_NEWER' })
    await db.pool.query(`delete from schema_steps where id = '999-later'`)
    await db.close()
  })

  it('serves its metrics on their own port, never on the public one', async () => {
    const port = await freePort()
    const { address, end } = await started({ MERA_METRICS_ON: 'true', MERA_METRICS_PORT: String(port) })
    await fetch(`${address}api/v1/rules`).then((answer) => answer.text())
    expect((await fetch(`${address}metrics`)).status).toBe(404)
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
    expect(text).toMatch(
      /mera_http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/rules",status="200"\} 1/,
    )
    expect(text).toMatch(/mera_database_up 1/)
    expect(text).toMatch(/mera_pool_connections\{state="total"\} [1-9]/)
    await end()
  })

  it('ends live updates at once when it stops', async () => {
    const { address, end } = await started({ MERA_TIMEOUTS_STOP: '10m' })
    const stream = await fetch(`${address}api/v1/stream`)
    expect(stream.headers.get('content-type')).toContain('text/event-stream')
    const whole = stream.text()
    await end()
    expect(await whole).toContain('event: ready')
  })

  it('does not start with a configuration that contradicts itself', async () => {
    const bad = configured({ MERA_FILES_STORE: 's3' })
    await expect(serve({ configuration: bad })).rejects.toMatchObject({
      code: 'CONFIGURATION_INVALID',
      items: [{ path: 'files.s3.endpoint' }, {}, {}, {}],
    })
  })
})
