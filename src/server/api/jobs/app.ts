import { type Context, Hono } from 'hono'
import { accessRefusals } from '../../../access/index.ts'
import { Problem, read } from '../../../kernel/index.ts'
import { limited, readBody } from '../http/body.ts'
import { refusals } from '../http/refusals.ts'
import { problemResponse } from '../problem.ts'
import { type Known, knownViewer, privately } from '../reader.ts'
import type { JobsApiParts } from './parts.ts'
import { type JobRoute, jobRoutes } from './routes.ts'

const toHono = (path: string) => path.replace(/\{(\w+)\}/g, ':$1')

/** A part of a path as an id: what could be none is as unknown as any other. */
const paramOf = (c: Context) => (name: string) => {
  const text = c.req.param(name) ?? ''
  if (/^[\w.:~-]{1,120}$/.test(text)) return text
  throw accessRefusals.unknownThing()
}

/** @throws Problem SECOND_STEP_REQUIRED, ROLE_NOT_ALLOWED */
function admit({ identity }: Known, { roles }: JobRoute): void {
  if (roles === 'signed-in' || roles.some((role) => identity.roles.includes(role))) return
  const waiting = roles.filter((role) => identity.withheld?.includes(role))
  throw waiting.length > 0 ? accessRefusals.secondStepRequired(waiting) : accessRefusals.roleRequired(roles)
}

/** Long work over HTTP. It is built from `jobRoutes` and has nothing that does not stand there. */
export function jobsApi(parts: JobsApiParts): Hono {
  const api = new Hono()
  api.onError((error, c) => {
    if (!(error instanceof Problem)) parts.failed(error)
    return problemResponse(c, error)
  })
  async function answer(c: Context, route: JobRoute): Promise<Response> {
    privately(c)
    const viewer = await knownViewer(c, parts)
    admit(viewer, route)
    const input = route.input ? read(route.input, await readBody(c)) : undefined
    const result = await route.handle({ parts, viewer, param: paramOf(c), input })
    // Nothing leaves that the schema does not name.
    return c.json(route.output.parse(result) as object, route.status)
  }
  for (const route of jobRoutes)
    api.on(route.method.toUpperCase(), toHono(route.path), limited, (c) => answer(c, route))
  for (const path of new Set(jobRoutes.map((route) => route.path))) {
    const methods = jobRoutes.flatMap((route) => (route.path === path ? route.method.toUpperCase() : []))
    api.all(toHono(path), (c) => {
      c.header('allow', methods.join(', '))
      return problemResponse(c, refusals.method(c.req.method))
    })
  }
  return api
}
