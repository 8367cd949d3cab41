import { Hono } from 'hono'
import { Problem } from '../../../kernel/index.ts'
import { limited } from '../http/body.ts'
import { refusals } from '../http/refusals.ts'
import { problemResponse } from '../problem.ts'
import { knownViewer, privately } from '../reader.ts'
import type { BallotsApiParts } from './parts.ts'
import { ballotRoutes } from './routes.ts'
import { waysLookedAt } from './weighed.ts'

const toHono = (path: string) => path.replace(/\{(\w+)\}/g, ':$1')

/** Live votes over HTTP. It is built from `ballotRoutes` and has nothing that does not stand there. */
export function ballotsApi(parts: BallotsApiParts): Hono {
  const api = new Hono()
  const standsInTheWay = waysLookedAt(parts)
  api.onError((error, c) => {
    if (!(error instanceof Problem)) parts.failed(error)
    return problemResponse(c, error)
  })
  for (const { method, path, handle } of ballotRoutes)
    api.on(method.toUpperCase(), toHono(path), limited, async (c) => {
      privately(c)
      return c.json(await handle({ c, parts, viewer: await knownViewer(c, parts), standsInTheWay }))
    })
  for (const path of new Set(ballotRoutes.map((route) => route.path))) {
    const methods = ballotRoutes.flatMap((route) => (route.path === path ? route.method.toUpperCase() : []))
    api.all(toHono(path), (c) => {
      c.header('allow', methods.join(', '))
      return problemResponse(c, refusals.method(c.req.method))
    })
  }
  return api
}
