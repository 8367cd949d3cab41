import { type Context, Hono } from 'hono'
import { Problem } from '../../../kernel/index.ts'
import { limited, readBody } from '../http/body.ts'
import { refusals } from '../http/refusals.ts'
import { problemResponse } from '../problem.ts'
import { knownViewer, privately } from '../reader.ts'
import type { WeighingParts } from './call.ts'
import { type WeighingRoute, weighingRoutes } from './routes.ts'

const toHono = (path: string) => path.replace(/\{(\w+)\}/g, ':$1')

/** Weighing over HTTP. It is built from `weighingRoutes` and has nothing that does not stand there. */
export function weighingApi(parts: WeighingParts): Hono {
  const api = new Hono()
  api.onError((error, c) => {
    if (!(error instanceof Problem)) parts.failed(error)
    return problemResponse(c, error)
  })
  async function answer(c: Context, route: WeighingRoute): Promise<Response> {
    privately(c)
    const viewer = await knownViewer(c, parts)
    const input = await readBody(c)
    const param = (name: string) => c.req.param(name) ?? ''
    // Nothing leaves that the schema does not name.
    return c.json(route.output.parse(await route.handle({ parts, viewer, param, input })) as object)
  }
  for (const route of weighingRoutes) {
    api.on(route.method.toUpperCase(), toHono(route.path), limited, (c) => answer(c, route))
    api.all(toHono(route.path), (c) => {
      c.header('allow', route.method.toUpperCase())
      return problemResponse(c, refusals.method(c.req.method))
    })
  }
  return api
}
