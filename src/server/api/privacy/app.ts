import { type Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { accessRefusals, demandRole, type Identity } from '../../../access/index.ts'
import { Problem, read } from '../../../kernel/index.ts'
import { limited, readBody } from '../http/body.ts'
import { textFault } from '../http/clean.ts'
import { refusals, wrong } from '../http/refusals.ts'
import { problemResponse } from '../problem.ts'
import { privately } from '../reader.ts'
import type { PrivacyApiParts } from './parts.ts'
import type { PrivacyRoute } from './route.ts'
import { privacyRoutes } from './routes/index.ts'

/** @throws Problem SIGN_IN_REQUIRED, ROLE_NOT_ALLOWED, SECOND_STEP_REQUIRED, BROWSER_REQUIRED */
function admitted(who: Identity | null, { roles, browser }: PrivacyRoute): Identity {
  if (!who) throw accessRefusals.signInRequired()
  if (roles !== 'signed-in') demandRole(who, roles)
  if (browser && who.session.kind !== 'browser')
    throw new Problem(
      'BROWSER_REQUIRED',
      'role',
      { ru: 'Этого ключом доступа программы не сделать', en: "A program's token cannot do this" },
      [
        {
          path: 'authorization',
          message: { ru: 'нужен вход в браузере', en: 'a sign-in in a browser is needed' },
          remedy: { ru: 'Войдите на сайте', en: 'Sign in on the site' },
        },
      ],
    )
  return who
}

/** @throws Problem INVALID_INPUT for a parameter that is not known, stands twice or does not fit */
function readQuery(c: Context, { query }: PrivacyRoute): unknown {
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
const paramOf = (c: Context) => (name: string) => {
  const text = c.req.param(name) ?? ''
  if (/^[\w.:-]{1,80}$/.test(text)) return text
  throw accessRefusals.unknownThing()
}

const toHono = (path: string) => path.replace(/\{(\w+)\}/g, ':$1')

/** Everything about privacy over HTTP. It is built from `privacyRoutes` and has nothing that does not stand there. */
export function privacyApi(parts: PrivacyApiParts): Hono {
  const api = new Hono()
  api.onError((error, c) => {
    if (!(error instanceof Problem)) parts.failed(error)
    return problemResponse(c, error)
  })
  async function answer(c: Context, route: PrivacyRoute): Promise<Response> {
    privately(c)
    const who = admitted(await parts.identityOf(c), route)
    const query = readQuery(c, route)
    const input = route.input ? read(route.input, await readBody(c)) : undefined
    const result = await route.handle({ c, parts, who, input, query, param: paramOf(c) })
    if (result instanceof Response) return result
    if (!route.output) return c.body(null, 204)
    // Nothing leaves that the schema does not name.
    return c.json(route.output.parse(result) as object, route.status as ContentfulStatusCode)
  }
  for (const route of privacyRoutes)
    api.on(route.method.toUpperCase(), toHono(route.path), limited, (c) => answer(c, route))
  for (const path of new Set(privacyRoutes.map((route) => route.path))) {
    const methods = privacyRoutes.flatMap((route) => (route.path === path ? route.method.toUpperCase() : []))
    api.all(toHono(path), (c) => {
      c.header('allow', methods.join(', '))
      return problemResponse(c, refusals.method(c.req.method))
    })
  }
  return api
}
