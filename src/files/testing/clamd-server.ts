import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'

/** A local server that speaks as clamd does; it finds the text `harmful` wherever pieces are cut. */
export interface ClamdServer {
  readonly port: number
  /** How the next scan goes instead: an answer of its own, or silence. */
  readonly faults: (string | 'hang' | 'drip')[]
  /** Bytes of each scan. */
  readonly scanned: number[]
  stop(): Promise<void>
}

const COMMAND = 'zINSTREAM\0'

/** @param place a port of its own, or the path of a socket */
export async function clamdServer(place: number | string = 0): Promise<ClamdServer> {
  const faults: string[] = []
  const scanned: number[] = []
  const open = new Set<Socket>()
  const server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => open.delete(socket))
    let held = Buffer.alloc(0)
    socket.on('data', (piece) => {
      held = Buffer.concat([held, piece])
      if (!held.toString('latin1').startsWith(COMMAND.slice(0, held.length)))
        return socket.end('UNKNOWN COMMAND\0')
      const bytes = streamIn(held)
      if (!bytes) return
      const fault = faults.shift()
      if (fault === 'hang') return
      if (fault === 'drip') {
        const dripping = setInterval(() => socket.write('.'), 10)
        socket.on('close', () => clearInterval(dripping))
        return
      }
      scanned.push(bytes.length)
      socket.end(fault ?? (bytes.includes('harmful') ? 'stream: Test.Harmful FOUND\0' : 'stream: OK\0'))
    })
  })
  await new Promise<void>((done) =>
    typeof place === 'string' ? server.listen(place, done) : server.listen(place, '127.0.0.1', done),
  )
  return {
    port: typeof place === 'string' ? 0 : (server.address() as AddressInfo).port,
    faults,
    scanned,
    stop: () =>
      new Promise((done) => {
        for (const socket of open) socket.destroy()
        server.close(() => done())
      }),
  }
}

/** The bytes of a stream that has come to its end, or null. */
function streamIn(held: Buffer): Buffer | null {
  const pieces: Buffer[] = []
  for (let at = COMMAND.length; at + 4 <= held.length; ) {
    const length = held.readUInt32BE(at)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(held.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}
