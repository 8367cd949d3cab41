import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { createHealth } from '../health/index.ts'
import { createLog } from '../logs/index.ts'
import { createStopping, endServer, stopSignal } from './index.ts'

function logged() {
  const lines: string[] = []
  const log = createLog({ level: 'info', format: 'json', write: (line) => lines.push(line) })
  return { log, told: () => lines.map((line) => JSON.parse(line)) }
}

describe('stopping', () => {
  it('ends parts in the opposite order, each once, past those that fail or hang', async () => {
    const { log, told } = logged()
    const ended: string[] = []
    const stopping = createStopping(log, 50)
    stopping.add('database', () => ended.push('database'))
    stopping.add('mail', () => Promise.reject(new Error('ivan@example.org')))
    stopping.add('relay', () => new Promise(() => {}))
    stopping.add('server', async () => ended.push('server'))
    await Promise.all([stopping.stop(), stopping.stop()])
    expect(ended).toEqual(['server', 'database'])
    expect(told()).toMatchObject([
      { event: 'stop-step-failed', part: 'relay', code: 'NO_ANSWER' },
      { event: 'stop-step-failed', part: 'mail', error: 'Error' },
    ])
  })
})

describe('signals', () => {
  it('the first asks to stop, the second ends at once', () => {
    const { log, told } = logged()
    const codes: number[] = []
    const before = new Set(process.listeners('SIGTERM'))
    const wish = stopSignal(log, (code) => codes.push(code))
    const heard = process.listeners('SIGTERM').find((listener) => !before.has(listener)) as (
      signal: string,
    ) => void
    expect(wish.aborted).toBe(false)
    heard('SIGTERM')
    expect([wish.aborted, codes]).toEqual([true, []])
    heard('SIGTERM')
    expect(codes).toEqual([1])
    expect(told().map(({ event, signal }) => [event, signal])).toEqual([
      ['stopping', 'SIGTERM'],
      ['stop-forced', 'SIGTERM'],
    ])
    for (const signal of ['SIGINT', 'SIGTERM']) process.removeListener(signal, heard)
  })
})

/** A server that answers `/slow` when it is let, `/stream` never by itself. */
async function serving() {
  let letGo = () => {}
  const goOn = new Promise<void>((done) => {
    letGo = done
  })
  let arrived = () => {}
  const begun = new Promise<void>((done) => {
    arrived = done
  })
  const server = createServer(async (request, response) => {
    arrived()
    if (request.url === '/slow') await goOn
    if (request.url === '/hangs') return
    response.end('whole')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const health = createHealth({ probes: [], log: logged().log })
  return { server, health, begun, letGo, ask: (path: string) => fetch(`${address}${path}`) }
}
const end = (server: Server, health: ReturnType<typeof createHealth>, stop: number, stopDelay = 0) =>
  endServer(server, { health, timeouts: { stop, stopDelay } })

describe('the end of a server', () => {
  it('lets a request that was begun end, and takes no more', async () => {
    const { server, health, begun, letGo, ask } = await serving()
    const slow = ask('/slow').then((answer) => answer.text())
    await begun
    const ended = end(server, health, 10_000)
    await expect(ask('/')).rejects.toThrow()
    letGo()
    expect(await slow).toBe('whole')
    await ended
  })

  it('serves on while it is not ready, so that others can look away', async () => {
    const { server, health, ask } = await serving()
    const ended = end(server, health, 10_000, 300)
    expect((await health.ready()).ready).toBe(false)
    expect(await (await ask('/')).text()).toBe('whole')
    await ended
    await expect(ask('/')).rejects.toThrow()
  })

  it('cuts what does not end', async () => {
    const { server, health, begun, ask } = await serving()
    const hangs = ask('/hangs').then(
      () => 'answered',
      () => 'cut',
    )
    await begun
    await end(server, health, 50)
    expect(await hangs).toBe('cut')
  })
})
