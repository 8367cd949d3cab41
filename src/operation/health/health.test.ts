import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Problem } from '../../kernel/index.ts'
import { createLog } from '../logs/index.ts'
import { aliveProbe, createHealth, healthRoutes, type Probe, roomProbe } from './index.ts'

const refusal = (code: string) => new Problem(code, 'unavailable', { ru: 'x', en: 'x' })
function made(probes: readonly Probe[], holds = 0) {
  const lines: string[] = []
  const log = createLog({ level: 'info', format: 'json', write: (line) => lines.push(line) })
  const health = createHealth({ probes, log, patience: 50, holds })
  const told = () => lines.map((line) => JSON.parse(line)).map(({ event, part, code }) => [event, part, code])
  return { health, told, routes: healthRoutes(health) }
}

describe('readiness', () => {
  it('holds while every probe does', async () => {
    const { health, routes, told } = made([
      { name: 'a', check: () => {} },
      { name: 'b', check: async () => {} },
    ])
    expect(await health.ready()).toEqual({
      ready: true,
      checks: [
        { name: 'a', ok: true },
        { name: 'b', ok: true },
      ],
    })
    const answer = await routes.request('/health/ready')
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(told()).toEqual([])
  })

  it('tells what is missing by its code, each change once', async () => {
    let down = true
    const { health, routes, told } = made([
      { name: 'database', check: () => (down ? Promise.reject(refusal('DATABASE_UNREACHABLE')) : undefined) },
    ])
    const answer = await routes.request('/health/ready')
    expect(answer.status).toBe(503)
    expect(await answer.json()).toEqual({
      status: 'not-ready',
      checks: [{ name: 'database', ok: false, code: 'DATABASE_UNREACHABLE' }],
    })
    await health.ready()
    down = false
    expect((await health.ready()).ready).toBe(true)
    expect(told()).toEqual([
      ['not-ready', 'database', 'DATABASE_UNREACHABLE'],
      ['ready', 'database', undefined],
    ])
  })

  it('a probe that never answers, or fails as nobody foresaw, is told without its words', async () => {
    const { health } = made([
      { name: 'hangs', check: () => new Promise(() => {}) },
      { name: 'throws', check: () => Promise.reject(new Error('ivan@example.org')) },
    ])
    const { checks } = await health.ready()
    expect(checks).toEqual([
      { name: 'hangs', ok: false, code: 'NO_ANSWER' },
      { name: 'throws', ok: false, code: 'FAILED' },
    ])
  })

  it('asks once for many who ask at once', async () => {
    let asked = 0
    const { health } = made([{ name: 'a', check: () => void asked++ }], 60_000)
    await Promise.all([health.ready(), health.ready(), health.ready()])
    expect(asked).toBe(1)
  })

  it('ends when the server is closing, while it still lives', async () => {
    const { health, routes } = made([{ name: 'a', check: () => {} }], 60_000)
    expect((await health.ready()).ready).toBe(true)
    health.close()
    expect(await health.ready()).toMatchObject({
      ready: false,
      checks: [{ name: 'a' }, { code: 'STOPPING' }],
    })
    expect((await routes.request('/health/live')).status).toBe(200)
  })
})

describe('probes', () => {
  const outcome = async (probe: Probe) => (await made([probe]).health.ready()).checks[0]?.code

  it('a disk with room, and one without', async () => {
    const folder = join(tmpdir(), 'none', 'yet')
    expect(await outcome(roomProbe(folder, 1))).toBeUndefined()
    expect(await outcome(roomProbe(folder, Number.MAX_SAFE_INTEGER))).toBe('DISK_ALMOST_FULL')
  })

  it('a sign of life, and none for long', async () => {
    const at = (now: number) =>
      outcome(
        aliveProbe(
          'relay',
          () => 1_000,
          500,
          () => now,
        ),
      )
    expect(await at(1_500)).toBeUndefined()
    expect(await at(1_501)).toBe('NO_SIGN_OF_LIFE')
  })
})
