import { Hono } from 'hono'
import { Problem } from '../../../kernel/index.ts'
import { refusals } from '../http/refusals.ts'
import { problemResponse } from '../problem.ts'
import { knownViewer, privately } from '../reader.ts'
import { type SimilarParts, similarRoutes } from './routes.ts'

const toHono = (path: string) => path.replace(/\{(\w+)\}/g, ':$1')

/** Similarity over HTTP. It is built from `similarRoutes` and has nothing that does not stand there. */
export function similarApi(parts: SimilarParts): Hono {
  const api = new Hono()
  api.onError((error, c) => {
    if (!(error instanceof Problem)) parts.failed(error)
    return problemResponse(c, error)
  })
  for (const { path, method, output, handle } of similarRoutes) {
    api.get(toHono(path), async (c) => {
      privately(c)
      const viewer = await knownViewer(c, parts)
      const param = (name: string) => c.req.param(name) ?? ''
      // Nothing leaves that the schema does not name.
      return c.json(output.parse(await handle({ parts, viewer, param })) as object)
    })
    api.all(toHono(path), (c) => {
      c.header('allow', method.toUpperCase())
      return problemResponse(c, refusals.method(c.req.method))
    })
  }
  return api
}
