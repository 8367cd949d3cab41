import { fileRefusals } from './refusals.ts'

/** How slow a connection may be that brings a file. */
export interface Pace {
  /** Milliseconds of silence. */
  readonly silence: number
  /** Bytes a second on average, once `grace` milliseconds were spent waiting for the client. */
  readonly slowest: number
  readonly grace: number
}

export const usualPace: Pace = { silence: 20_000, slowest: 2048, grace: 20_000 }

/**
 * The bytes of a body as they come, ended when they come too slowly. The stream is not cancelled then: that would close the
 * connection before the refusal is sent. The server itself drains what follows for a moment and closes.
 * @throws Problem FILE_TOO_SLOW, FILE_CUT
 */
export async function* paced(
  body: ReadableStream<Uint8Array> | null,
  pace: Pace,
): AsyncGenerator<Uint8Array> {
  if (!body) return
  const reader = body.getReader()
  let [received, waited] = [0, 0]
  try {
    for (;;) {
      const asked = performance.now()
      const { done, value } = await next(reader, pace.silence)
      if (done) return
      // Only the client's time counts, not what we take to write.
      waited += performance.now() - asked
      received += value.length
      if (waited > pace.grace && (received * 1000) / waited < pace.slowest) throw fileRefusals.tooSlow()
      yield value
    }
  } finally {
    // A read may still be open; it ends with the connection, and nobody waits for it.
    reader.closed.catch(() => {})
    reader.releaseLock()
  }
}

async function next(reader: ReadableStreamDefaultReader<Uint8Array>, silence: number) {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(fileRefusals.tooSlow()), silence)
  })
  try {
    return await Promise.race([reader.read().catch(broken), late])
  } finally {
    clearTimeout(timer)
  }
}

/** Whatever ends a body early, it was not the whole file. */
function broken(): never {
  throw fileRefusals.cut()
}
