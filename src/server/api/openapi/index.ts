import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Regulation } from '../../../kernel/index.ts'
import { sha256Hex } from '../../../kernel/index.ts'
import { refusals } from '../http/refusals.ts'
import { problemResponse } from '../problem.ts'
import { caseRoutes } from './case-routes.ts'
import { type OpenApi, openApi } from './document.ts'
import { noticeRoutes } from './notice-routes.ts'
import { otherRoutes } from './other-routes.ts'
import type { RouteDoc } from './route.ts'
import { ruleRoutes } from './rule-routes.ts'

export type { OpenApi } from './document.ts'
export type { Audience, RouteDoc } from './route.ts'

const description: RouteDoc = {
  method: 'get',
  path: '/api/openapi.json',
  id: 'openapi',
  tag: 'cases',
  summary: { ru: 'Это описание', en: 'This description' },
  roles: 'anyone',
  output: z.record(z.string(), z.unknown()),
  status: 200,
  refusals: [],
}

/** Every route of the API, as its description and the table of access have it. */
export const allRoutes = (regulations: readonly Regulation[]): readonly RouteDoc[] => [
  ...caseRoutes(regulations.flatMap((regulation) => regulation.procedures)),
  ...noticeRoutes,
  ...ruleRoutes(),
  ...otherRoutes(),
  description,
]

/** The description of the API over these regulations. */
export const describe = (regulations: readonly Regulation[]): OpenApi =>
  openApi(regulations, allRoutes(regulations))

/** `GET /api/openapi.json`: made on the first call, then known by its hash. */
export function openApiRoute(regulations: readonly Regulation[]): Hono {
  const api = new Hono()
  let made: { readonly text: string; readonly tag: string } | undefined
  const answer = (c: Context) => {
    if (!made) {
      const text = JSON.stringify(describe(regulations))
      made = { text, tag: `"${sha256Hex(text).slice(0, 32)}"` }
    }
    const headers = { etag: made.tag, 'cache-control': 'no-cache' }
    if (c.req.header('if-none-match') === made.tag) return c.body(null, 304, headers)
    return c.body(made.text, 200, { ...headers, 'content-type': 'application/json; charset=utf-8' })
  }
  api.get('/api/openapi.json', answer)
  api.all('/api/openapi.json', (c) => {
    c.header('allow', 'GET')
    return problemResponse(c, refusals.method(c.req.method))
  })
  return api
}
