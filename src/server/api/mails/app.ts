import { Hono } from 'hono'
import { Problem } from '../../../kernel/index.ts'
import { limited } from '../http/body.ts'
import { refusals } from '../http/refusals.ts'
import { problemResponse } from '../problem.ts'
import { knownViewer, privately } from '../reader.ts'
import { mailRoutes } from './list.ts'
import type { MailsApiParts } from './parts.ts'

/** Letters and their words over HTTP. It is built from `mailRoutes` and has nothing that does not stand there. */
export function mailsApi(parts: MailsApiParts): Hono {
  const api = new Hono()
  api.onError((error, c) => {
    if (!(error instanceof Problem)) parts.failed(error)
    return problemResponse(c, error)
  })
  for (const { method, path, roles, output, handle } of mailRoutes) {
    api.on(method.toUpperCase(), path, limited, async (c) => {
      privately(c)
      const viewer = await knownViewer(c, parts)
      if (!roles.some((role) => viewer.actor.roles.includes(role)))
        throw new Problem('ROLE_NOT_ALLOWED', 'role', {
          ru: 'Письма видит администратор',
          en: 'Letters are seen by an administrator',
        })
      // Nothing leaves that the schema does not name.
      return c.json(output.parse(await handle({ c, parts, viewer })) as object)
    })
  }
  for (const path of new Set(mailRoutes.map((route) => route.path))) {
    const allowed = mailRoutes
      .filter((route) => route.path === path)
      .map(({ method }) => method.toUpperCase())
    api.all(path, (c) => {
      c.header('allow', allowed.join(', '))
      return problemResponse(c, refusals.method(c.req.method))
    })
  }
  return api
}
