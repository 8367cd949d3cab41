import { type Context, Hono } from 'hono'
import { Problem } from '../../../kernel/index.ts'
import { limited } from '../http/body.ts'
import { etag } from '../http/headers.ts'
import { refusals } from '../http/refusals.ts'
import { problemResponse } from '../problem.ts'
import { knownViewer, privately } from '../reader.ts'
import type { DraftsApiParts } from './parts.ts'
import { draftRoutes } from './routes.ts'

const toHono = (path: string) => path.replace(/\{(\w+)\}/g, ':$1')

/** A refusal for an older version tells the present one as ETag too. */
function tellVersion(c: Context, error: unknown): void {
  if (!(error instanceof Problem) || error.code !== 'VERSION_CONFLICT') return
  const version = error.items[0]?.operands?.version
  if (typeof version === 'number' && version > 0) c.header('etag', etag(version))
}

/** Drafts over HTTP. It is built from `draftRoutes` and has nothing that does not stand there. */
export function draftsApi(parts: DraftsApiParts): Hono {
  const api = new Hono()
  api.onError((error, c) => {
    if (!(error instanceof Problem)) parts.failed(error)
    tellVersion(c, error)
    return problemResponse(c, error)
  })
  for (const { method, path, handle } of draftRoutes)
    api.on(method.toUpperCase(), toHono(path), limited, async (c) => {
      privately(c)
      return handle({ c, parts, viewer: await knownViewer(c, parts) })
    })
  for (const path of new Set(draftRoutes.map((route) => route.path))) {
    const methods = draftRoutes.flatMap((route) => (route.path === path ? route.method.toUpperCase() : []))
    api.all(toHono(path), (c) => {
      c.header('allow', methods.join(', '))
      return problemResponse(c, refusals.method(c.req.method))
    })
  }
  return api
}
