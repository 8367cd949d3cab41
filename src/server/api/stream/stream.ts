import type { Context } from 'hono'
import { readQuery, textParam } from '../http/query.ts'
import { refusals } from '../http/refusals.ts'
import type { ApiParts } from '../parts.ts'
import { type Viewer, viewerAgain, viewerOf } from '../reader.ts'
import { type Heard, type Hub, makeHub } from './hub.ts'

export const streamParams = {
  procedure: textParam({ ru: 'Вид дела', en: 'Kind of case' }),
  case: textParam({ ru: 'Одно дело', en: 'One case' }),
}

/** Limits of the live updates of one process. */
export interface StreamLimits {
  readonly connections: number
  /** Of those, of people who did not sign in. */
  readonly anonymous: number
  readonly person: number
  /** Messages that may wait for a slow reader; then the connection is dropped and they come again. */
  readonly waiting: number
  /** Milliseconds between signs of life; at each the sign-in is looked at again. */
  readonly beat: number
}

export const streamLimits: StreamLimits = {
  connections: 2000,
  anonymous: 500,
  person: 8,
  waiting: 64,
  beat: 25_000,
}

const text = new TextEncoder()
const message = (id: number, event: string, data: unknown) =>
  text.encode(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`)

/** Who holds how many connections. */
function counters(limits: StreamLimits) {
  const held = new Map<string, number>()
  let all = 0
  return {
    /** @throws Problem TOO_MANY_STREAMS @returns what gives the place back */
    enter({ tenant, person }: Viewer): () => void {
      const name = person === null ? '' : `${tenant}/${person}`
      const own = held.get(name) ?? 0
      const most = person === null ? limits.anonymous : limits.person
      if (all >= limits.connections || own >= most) throw refusals.tooManyStreams()
      held.set(name, own + 1)
      all++
      let left = false
      return () => {
        if (left) return
        left = true
        all--
        const rest = held.get(name)! - 1
        if (rest === 0) held.delete(name)
        else held.set(name, rest)
      }
    },
  }
}

interface Open {
  readonly c: Context
  readonly parts: ApiParts
  readonly hub: Hub
  readonly limits: StreamLimits
  readonly leave: () => void
  readonly filter: { readonly procedure?: string; readonly case?: string }
}

function bytesFor({ c, parts, hub, limits, leave, filter }: Open, first: Viewer): ReadableStream<Uint8Array> {
  let viewer = first
  let id = 0
  let end = () => {}
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const send = (bytes: Uint8Array) => {
          if ((controller.desiredSize ?? 0) <= 0) {
            // Whoever reads too slowly is cut off; they come again and read the cases anew.
            end()
            controller.error(new Error('the reader is too slow'))
          } else controller.enqueue(bytes)
        }
        const stop = hub.subscribe({
          viewer: () => viewer,
          wants: (change) =>
            (filter.procedure ?? change.procedure) === change.procedure &&
            (filter.case ?? change.case) === change.case,
          tell: (heard: Heard) => send(message(++id, 'case', heard)),
        })
        const beat = setInterval(async () => {
          try {
            const now = await viewerAgain(c, parts)
            if (now.person !== viewer.person || now.tenant !== viewer.tenant) throw refusals.signIn()
            viewer = now
            send(text.encode(': beat\n\n'))
          } catch {
            end()
            controller.close()
          }
        }, limits.beat)
        beat.unref()
        const leaving = () => {
          end()
          controller.close()
        }
        parts.closing?.addEventListener('abort', leaving, { once: true })
        end = () => {
          parts.closing?.removeEventListener('abort', leaving)
          clearInterval(beat)
          stop()
          leave()
        }
        // Nothing is kept for who was away: with a Last-Event-ID they are told to read anew.
        const event = c.req.header('last-event-id') === undefined ? 'ready' : 'resync'
        send(text.encode('retry: 5000\n'))
        send(message(id, event, {}))
      },
      cancel: () => end(),
    },
    new CountQueuingStrategy({ highWaterMark: limits.waiting }),
  )
}

/** `GET /stream`: server-sent events of the cases that the caller may see. */
export function streaming(parts: ApiParts, limits: StreamLimits = streamLimits) {
  const hub = makeHub(parts)
  const places = counters(limits)
  return async (c: Context): Promise<Response> => {
    const viewer = await viewerOf(c, parts)
    const filter = readQuery(c, streamParams)
    const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' }
    // Nobody would ever read, or end, what HEAD began.
    if (c.req.method === 'HEAD') return c.body(null, 200, headers)
    const leave = places.enter(viewer)
    return c.body(bytesFor({ c, parts, hub, limits, leave, filter }, viewer), 200, headers)
  }
}
