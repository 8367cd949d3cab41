import { randomUUID } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Problem } from '../../kernel/index.ts'
import type { Configuration } from '../configuration/index.ts'
import { faultFields, type Log } from '../logs/index.ts'
import type { Metrics } from '../metrics/index.ts'
import { bodySize } from './body-size.ts'
import { clientAddress, fromTrusted } from './client-address.ts'
import { doorProblems } from './problems.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** Our id of the request; stands in its log lines and in the header X-Request-Id. */
    requestId: string
    /** The network address the request came from; personal data. */
    clientAddress: string
  }
}

/** What every request passes. */
export interface DoorParts {
  readonly configuration: Pick<Configuration, 'trustProxy' | 'limits' | 'timeouts'>
  readonly log: Log
  readonly metrics?: Metrics
  /** Words a refusal as the server words all of them. */
  readonly refuse: (c: Context, problem: Problem, status: ContentfulStatusCode) => Response
  /** Requests that bring a file: larger and slower than others. */
  readonly isUpload?: (c: Context) => boolean
  /** Whether the server is about to end: connections are not kept then. */
  readonly isClosing?: () => boolean
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * The door of the server, in the order of its layers: id and address, log and metrics, then what may be refused at once
 * (too often, compressed, too large), and the time an answer may take. Health is looked at too often to be limited or logged.
 */
export function door(parts: DoorParts): MiddlewareHandler[] {
  return [recorded(parts), limited(parts), sized(parts), timed(parts)]
}

const isHealth = (c: Context) => c.req.path.startsWith('/health/')

function recorded({ configuration, log, metrics, isClosing }: DoorParts): MiddlewareHandler {
  const addressOf = clientAddress(configuration.trustProxy)
  const isFromProxy = fromTrusted(configuration.trustProxy)
  return async (c, next) => {
    const started = performance.now()
    const told = c.req.header('x-request-id') ?? ''
    const request = UUID.test(told) && isFromProxy(c) ? told : randomUUID()
    c.set('requestId', request)
    c.set('clientAddress', addressOf(c))
    await next()
    // Not through the context: it would build the whole answer anew.
    c.res.headers.set('x-request-id', request)
    if (isClosing?.()) c.res.headers.set('connection', 'close')
    const ms = performance.now() - started
    const method = METHODS.has(c.req.method) ? c.req.method : 'OTHER'
    const { status } = c.res
    // The route of whoever answered; never the path, which holds what people type.
    const route = routePath(c)
    metrics?.request({ method, route, status }, ms / 1000)
    const fields = { method, route, status, ms, request }
    if (c.error && status >= 500) log.error('request-failed', { ...fields, ...faultFields(c.error) })
    else if (status >= 500) log.warn('request', fields)
    else log[isHealth(c) ? 'debug' : 'info']('request', fields)
  }
}

function limited({ configuration, refuse }: DoorParts): MiddlewareHandler {
  const { requestsPerMinute: points } = configuration.limits
  if (points === 0) return (_, next) => next()
  const limiter = new RateLimiterMemory({ points, duration: 60 })
  return async (c, next) => {
    const address = c.get('clientAddress')
    if (isHealth(c) || address === '') return next()
    const over = await limiter.consume(address).then(
      () => null,
      (reason: unknown) => reason,
    )
    if (over === null) return next()
    if (!(over instanceof RateLimiterRes)) throw over
    c.header('retry-after', String(Math.ceil(over.msBeforeNext / 1000)))
    return refuse(c, doorProblems.tooOften(over.msBeforeNext), 429)
  }
}

function sized({ configuration: { limits }, refuse, isUpload }: DoorParts): MiddlewareHandler {
  const usual = bodySize({
    maxSize: limits.body,
    onError: (c) => refuse(c, doorProblems.tooLarge(limits.body), 413),
  })
  return async (c, next) => {
    const encoding = c.req.header('content-encoding')
    // A small compressed body may unpack to any size; nobody needs to send one.
    if (encoding && encoding.toLowerCase() !== 'identity') return refuse(c, doorProblems.encoded(), 415)
    if (!isUpload?.(c)) return usual(c, next)
    // A file of unknown length is counted by whoever takes it while it flows; here it would have to be held in memory.
    if (Number(c.req.header('content-length') ?? 0) > limits.upload)
      return refuse(c, doorProblems.tooLarge(limits.upload), 413)
    return next()
  }
}

/** The answer must begin in time; a stream of events that has begun may go on. */
function timed({ configuration: { timeouts }, refuse, log, isUpload }: DoorParts): MiddlewareHandler {
  return async (c, next) => {
    const limit = isUpload?.(c) ? timeouts.receive : timeouts.request
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<'late'>((done) => {
      timer = setTimeout(() => done('late'), limit)
    })
    try {
      if ((await Promise.race([next(), late])) !== 'late') return
      log.warn('request-timeout', { request: c.get('requestId'), route: routePath(c) })
      return refuse(c, doorProblems.tooSlow(limit), 503)
    } finally {
      clearTimeout(timer)
    }
  }
}
