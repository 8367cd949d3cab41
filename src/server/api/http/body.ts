import type { Context, MiddlewareHandler } from 'hono'
import { bodySize } from '../../../operation/index.ts'
import { parseJsonBytes } from '../../../rules/index.ts'
import { problemResponse } from '../problem.ts'
import { assertClean } from './clean.ts'
import { refusals } from './refusals.ts'

/** Refuses bodies over 1 MB, also those that do not say how long they are. */
export const limited: MiddlewareHandler = bodySize({
  maxSize: 1024 * 1024,
  onError: (c) => problemResponse(c, refusals.tooLarge()),
})

function assertJson(contentType: string | undefined): void {
  const type = (contentType ?? '').split(';')[0]!.trim().toLowerCase()
  if (type !== 'application/json' && !/^application\/[\w.-]+\+json$/.test(type))
    throw refusals.mediaType(type)
}

/**
 * The JSON body of a request.
 * @throws Problem UNSUPPORTED_MEDIA_TYPE; INVALID_INPUT with the place where it stops being JSON that we can keep
 */
export async function readBody(c: Context): Promise<unknown> {
  assertJson(c.req.header('content-type'))
  const value = parseJsonBytes(new Uint8Array(await c.req.arrayBuffer()))
  assertClean(value)
  return value
}
