import { type Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { accessRefusals, demandRole, type Identity } from '../../../access/index.ts'
import { read } from '../../../kernel/index.ts'
import { limited, readBody } from '../http/body.ts'
import { textFault } from '../http/clean.ts'
import { refusals, wrong } from '../http/refusals.ts'
import { problemResponse } from '../problem.ts'
import { privately } from '../reader.ts'
import { deviceOf } from './device.ts'
import { identityResolver } from './identify.ts'
import type { AccessApiParts } from './parts.ts'
import type { AccessRoute, RouteRoles } from './route.ts'
import { accessRoutes } from './routes/index.ts'
import { accessStatus } from './status.ts'

/** @throws Problem SIGN_IN_REQUIRED, ROLE_NOT_ALLOWED, SECOND_STEP_REQUIRED */
function admit(identity: Identity | null, roles: RouteRoles): void {
  if (roles === 'anyone') return
  if (!identity) throw accessRefusals.signInRequired()
  if (roles !== 'signed-in') demandRole(identity, roles)
}

/** @throws Problem INVALID_INPUT for a parameter that is not known, stands twice or does not fit */
function readQuery(c: Context, { query }: AccessRoute): unknown {
  if (!query) return undefined
  const given: Record<string, string> = {}
  for (const [name, [text = '', ...more]] of Object.entries(c.req.queries())) {
    if (more.length > 0) throw wrong(name, { ru: 'параметр указан дважды', en: 'the parameter stands twice' })
    const fault = textFault(text) ?? textFault(name)
    if (fault) throw wrong(name, fault)
    given[name] = text
  }
  return read(query, given)
}

/** A part of a path as an id: what could be none is as unknown as any other. */
function paramOf(c: Context): (name: string) => string {
  return (name) => {
    const text = c.req.param(name) ?? ''
    if (/^[\w-]{1,80}$/.test(text)) return text
    throw accessRefusals.unknownThing()
  }
}

const toHono = (path: string) => path.replace(/\{(\w+)\}/g, ':$1')

/** Everything about access over HTTP. It is built from `accessRoutes` and has nothing that does not stand there. */
export function accessApi(
  parts: AccessApiParts,
  identityOf: (c: Context) => Promise<Identity | null> = identityResolver(parts),
): Hono {
  const api = new Hono()
  api.onError((error, c) => problemResponse(c, error, accessStatus(error)))
  async function answer(c: Context, route: AccessRoute): Promise<Response> {
    privately(c)
    const who = await identityOf(c)
    admit(who, route.roles)
    const query = readQuery(c, route)
    const input = route.input ? read(route.input, await readBody(c)) : undefined
    const from = { place: parts.addressOf(c), device: deviceOf(c.req.header('user-agent')) }
    const param = paramOf(c)
    const result = await route.handle({
      c,
      parts,
      tenant: who?.tenant ?? parts.tenantOf(c),
      who,
      from,
      input,
      query,
      param,
    })
    if (result instanceof Response) return result
    if (!route.output) return c.body(null, 204)
    // Nothing leaves that the schema does not name.
    return c.json(route.output.parse(result) as object, route.status as ContentfulStatusCode)
  }
  for (const route of accessRoutes)
    api.on(route.method.toUpperCase(), toHono(route.path), limited, (c) => answer(c, route))
  for (const path of new Set(accessRoutes.map((route) => route.path))) {
    const methods = accessRoutes.flatMap((route) => (route.path === path ? route.method.toUpperCase() : []))
    api.all(toHono(path), (c) => {
      c.header('allow', methods.join(', '))
      return problemResponse(c, refusals.method(c.req.method))
    })
  }
  return api
}
