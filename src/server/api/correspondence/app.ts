import { Hono } from 'hono'
import { Problem } from '../../../kernel/index.ts'
import { limited } from '../http/body.ts'
import { refusals } from '../http/refusals.ts'
import { problemResponse } from '../problem.ts'
import { knownViewer, privately, viewerOf } from '../reader.ts'
import type { CorrespondenceApiParts } from './parts.ts'
import { correspondenceRoutes } from './routes.ts'

const toHono = (path: string) => path.replace(/\{(\w+)\}/g, ':$1')

/** Correspondence over HTTP. It is built from `correspondenceRoutes` and has nothing that does not stand there. */
export function correspondenceApi(parts: CorrespondenceApiParts): Hono {
  const api = new Hono()
  api.onError((error, c) => {
    if (!(error instanceof Problem)) parts.failed(error)
    return problemResponse(c, error)
  })
  for (const route of correspondenceRoutes)
    api.on(route.method.toUpperCase(), toHono(route.path), limited, async (c) => {
      privately(c)
      const answer =
        route.roles === 'anyone'
          ? await route.handle({ c, parts, viewer: await viewerOf(c, parts) })
          : await route.handle({ c, parts, viewer: await knownViewer(c, parts) })
      // Nothing leaves that the schema does not name.
      return c.json(route.output.parse(answer) as object)
    })
  for (const path of new Set(correspondenceRoutes.map((route) => route.path))) {
    const methods = correspondenceRoutes.flatMap((route) =>
      route.path === path ? route.method.toUpperCase() : [],
    )
    api.all(toHono(path), (c) => {
      c.header('allow', methods.join(', '))
      return problemResponse(c, refusals.method(c.req.method))
    })
  }
  return api
}
