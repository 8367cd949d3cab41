import { connect } from 'node:net'
import { pipeline } from 'node:stream/promises'
import type { Chunks, Scanner } from '../ports.ts'
import { together } from '../sealed/index.ts'

/** Where its daemon listens: a port, or a socket of this machine. */
export type ClamdPlace = { readonly host: string; readonly port: number } | { readonly socket: string }

export type ClamdOptions = ClamdPlace & {
  /** Milliseconds of silence after which the antivirus is taken for absent; twice as long is all it may take for a file. */
  readonly silence?: number
}

const LONGEST_ANSWER = 4096

/** The antivirus ClamAV by its daemon (clamd's manual, command INSTREAM): pieces with their lengths, then zero. */
export function clamdScanner({ silence = 60_000, ...place }: ClamdOptions): Scanner {
  return {
    async scan(bytes) {
      const socket = connect('socket' in place ? { path: place.socket } : place)
      const end = (why: string) => socket.destroy(new Error(`the antivirus ${why}`))
      socket.setTimeout(silence, () => end(`was silent for ${silence} ms`))
      const patience = setTimeout(() => end(`took longer than ${2 * silence} ms`), 2 * silence)
      socket.on('close', () => clearTimeout(patience))
      // It may answer before all was sent, so both ways run at once.
      const answer = together(socket, LONGEST_ANSWER)
      const sent = pipeline(inStream(bytes), socket, { end: false })
      const [heard] = await Promise.all([answer, sent])
      return told(heard.toString('utf8').replace(/\0.*$/s, ''))
    },
  }
}

async function* inStream(bytes: Chunks): AsyncGenerator<Uint8Array> {
  yield Buffer.from('zINSTREAM\0')
  for await (const piece of bytes) {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(piece.length)
    if (piece.length === 0) continue
    yield length
    yield piece
  }
  yield Buffer.alloc(4)
}

/** @throws Error for anything but «found» and «nothing found» */
function told(answer: string): string | null {
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1]
  if (found) return found
  if (answer === 'stream: OK') return null
  throw new Error(`the antivirus answered: ${answer || 'nothing'}`)
}
