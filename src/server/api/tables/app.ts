import { Hono } from 'hono'
import { Problem } from '../../../kernel/index.ts'
import { limited } from '../http/body.ts'
import { refusals } from '../http/refusals.ts'
import { problemResponse } from '../problem.ts'
import { knownViewer, privately } from '../reader.ts'
import type { TablesApiParts } from './parts.ts'
import { tablesRoutes } from './routes.ts'

/** Tables over HTTP. It is built from `tablesRoutes` and has nothing that does not stand there. */
export function tablesApi(parts: TablesApiParts): Hono {
  const api = new Hono()
  api.onError((error, c) => {
    if (!(error instanceof Problem)) parts.failed(error)
    return problemResponse(c, error)
  })
  for (const { method, path, roles, output, handle } of tablesRoutes) {
    api.on(method.toUpperCase(), path, limited, async (c) => {
      privately(c)
      const viewer = await knownViewer(c, parts)
      if (roles !== 'signed-in' && !roles.some((role) => viewer.actor.roles.includes(role)))
        throw new Problem('ROLE_NOT_ALLOWED', 'role', {
          ru: 'Таблицы вносит администратор',
          en: 'Tables are brought in by an administrator',
        })
      // Nothing leaves that the schema does not name.
      return c.json(output.parse(await handle({ c, parts, viewer })) as object)
    })
  }
  for (const path of new Set(tablesRoutes.map((route) => route.path))) {
    const allowed = tablesRoutes
      .filter((route) => route.path === path)
      .map(({ method }) => method.toUpperCase())
    api.all(path, (c) => {
      c.header('allow', allowed.join(', '))
      return problemResponse(c, refusals.method(c.req.method))
    })
  }
  return api
}
