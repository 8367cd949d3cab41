import type { Heard } from '../api/index.ts'
import { ApiProblem } from './problem.ts'
import { type ClientOptions, send } from './send.ts'
import type { LiveUpdate } from './types.ts'

interface Message {
  readonly id: string | null
  readonly event: string
  readonly data: string
}

/** Reads server-sent events from bytes, as far as ours go: one line of data a message. */
async function* messagesIn(body: ReadableStream<Uint8Array>): AsyncGenerator<Message> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      text += decoder.decode(read.value, { stream: true })
      const parts = text.split('\n\n')
      text = parts.pop()!
      for (const part of parts) {
        const lines = part.split('\n')
        const field = (name: string) =>
          lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? null
        const data = field('data')
        if (data !== null) yield { id: field('id'), event: field('event') ?? 'message', data }
      }
    }
  } finally {
    await reader.cancel()
  }
}

const PAUSE = 5000

/** Live updates. Each connection begins by saying that everything is to be read, one made anew too. */
export async function* liveUpdates(
  options: ClientOptions,
  path: string,
  signal?: AbortSignal,
): AsyncGenerator<LiveUpdate> {
  const wait = options.wait ?? ((ms: number) => new Promise<void>((done) => setTimeout(done, ms)))
  let last: string | null = null
  while (!signal?.aborted) {
    try {
      const answer = await send(options, {
        method: 'GET',
        path,
        headers: { accept: 'text/event-stream', ...(last === null ? {} : { 'last-event-id': last }) },
        ...(signal ? { signal } : {}),
      })
      for await (const { id, event, data } of messagesIn(answer.body!)) {
        last = id ?? last
        if (event === 'ready' || event === 'resync') yield { kind: 'resync' }
        if (event === 'case') yield { kind: 'case', change: JSON.parse(data) as Heard }
      }
    } catch (error) {
      if (signal?.aborted) return
      if (error instanceof ApiProblem && error.status !== 429) throw error
    }
    await wait(PAUSE)
  }
}
