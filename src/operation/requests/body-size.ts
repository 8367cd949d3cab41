import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

export interface BodySizeOptions {
  /** Bytes. */
  readonly maxSize: number
  readonly onError: (c: Context) => Response | Promise<Response>
}

/**
 * Refuses larger bodies. A body that says how long it is cannot be longer (the parser ends it there), so nothing of it is
 * touched; one that does not is counted while it is read.
 */
export function bodySize({ maxSize, onError }: BodySizeOptions): MiddlewareHandler {
  const counted = bodyLimit({ maxSize, onError })
  return async (c, next) => {
    const length = c.req.header('content-length')
    if (c.req.header('transfer-encoding') !== undefined) return counted(c, next)
    if (length === undefined && c.req.method !== 'GET' && c.req.method !== 'HEAD') return counted(c, next)
    if (Number(length ?? 0) > maxSize) return onError(c)
    return next()
  }
}
