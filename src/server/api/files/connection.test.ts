import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { afterAll, describe, expect, it } from 'vitest'
import { as, filesUnderTest } from './files.fixture.ts'

/** Everything a socket hears until it is closed. */
function conversation(port: number, talk: (write: (text: string | Buffer) => void, end: () => void) => void) {
  return new Promise<string>((done) => {
    const socket = connect(port, '127.0.0.1')
    let heard = ''
    socket.on('data', (piece) => {
      heard += piece.toString('utf8')
    })
    socket.on('error', () => {})
    socket.on('close', () => done(heard))
    socket.on('connect', () =>
      talk(
        (text) => socket.write(text),
        () => socket.destroy(),
      ),
    )
  })
}

const post = (length: number | null) =>
  [
    'POST /api/v1/files HTTP/1.1',
    'Host: x',
    'Authorization: ada',
    'X-File-Name: a.txt',
    length === null ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`,
    '',
    '',
  ].join('\r\n')

type Stand = Awaited<ReturnType<typeof filesUnderTest>>

async function listening(stand: Stand): Promise<{ server: Server; port: number }> {
  const server = createServer(getRequestListener(stand.app.fetch))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { server, port: (server.address() as AddressInfo).port }
}

/** A patient server, so that a busy machine is not taken for a slow client; and a hasty one for clients that are slow. */
const stand = await filesUnderTest({ limits: { size: 2_000_000 } })
const hasty = await filesUnderTest({ pace: { silence: 150, slowest: 100_000, grace: 400 } })
const servers = [await listening(stand), await listening(hasty)] as const
const [{ port }, { port: hastyPort }] = servers
afterAll(async () => {
  for (const { server } of servers) {
    server.closeAllConnections()
    server.close()
  }
  await stand.end()
  await hasty.end()
})

async function nothingLeft({ onDisk, records }: Stand): Promise<void> {
  await expect.poll(onDisk).toBe(0)
  expect(await records.unreferencedBytes('t', 'ada')).toBe(0)
}

describe('connections', () => {
  it('ends one that falls silent, with a problem and nothing left behind', async () => {
    const heard = await conversation(hastyPort, (write) => write(`${post(1000)}half of it`))
    expect(heard).toMatch(/^HTTP\/1\.1 408 /)
    expect(heard).toContain('FILE_TOO_SLOW')
    await nothingLeft(hasty)
  })

  it('ends one that drips', async () => {
    let drip: NodeJS.Timeout | undefined
    const heard = await conversation(hastyPort, (write) => {
      write(post(1000))
      drip = setInterval(() => write('.'), 40)
    })
    clearInterval(drip)
    expect(heard).toContain('FILE_TOO_SLOW')
    await nothingLeft(hasty)
  })

  it('leaves nothing of one that breaks off', async () => {
    await conversation(port, (write, end) => {
      write(`${post(1_000_000)}${'x'.repeat(200_000)}`)
      setTimeout(end, 50)
    })
    await nothingLeft(stand)
  })

  it('tells one that sends too much before it has sent all', async () => {
    for (const head of [post(3_000_000), post(null)]) {
      const chunk = Buffer.concat([Buffer.from('8000\r\n'), Buffer.alloc(0x8000, 'x'), Buffer.from('\r\n')])
      const heard = await conversation(port, (write) => {
        write(head)
        for (let n = 0; n < 80; n++) write(chunk)
      })
      expect(heard).toMatch(/^HTTP\/1\.1 413 /)
      expect(heard).toContain('FILE_TOO_LARGE')
    }
    await nothingLeft(stand)
  })

  it('gives a file back over the wire', async () => {
    const url = `http://127.0.0.1:${port}/api/v1/files`
    const bytes = Buffer.alloc(1_500_000, 'мера ')
    const headers = as('bob', { 'x-file-name': 'b.txt' })
    const answer = await fetch(url, { method: 'POST', body: bytes, headers })
    const { id } = (await answer.json()) as { id: string }
    expect(answer.status).toBe(201)
    const back = await fetch(`${url}/${id}/content`, { headers })
    expect(Buffer.from(await back.arrayBuffer()).equals(bytes)).toBe(true)
  })

  it('stops reading a file for one that stopped asking', async () => {
    const url = `http://127.0.0.1:${port}/api/v1/files`
    const headers = as('eve', { 'x-file-name': 'e.txt' })
    const body = Buffer.alloc(1_900_000, 'мера ')
    const { id } = (await (await fetch(url, { method: 'POST', body, headers })).json()) as { id: string }
    const stop = new AbortController()
    const back = await fetch(`${url}/${id}/content`, { headers, signal: stop.signal })
    stop.abort()
    await expect(back.arrayBuffer()).rejects.toThrow()
    expect((await fetch(`${url}/${id}`, { headers })).status).toBe(200)
    expect(stand.failures).toEqual([])
  })
})
