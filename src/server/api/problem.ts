import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { wireProblem } from '../../rules/index.ts'
import { languageOf } from './language.ts'

/** Any error as an answer (RFC 9457), worded in the caller's language. */
export function problemResponse(c: Context, error: unknown, status?: ContentfulStatusCode): Response {
  const language = languageOf(c.req.header('accept-language'))
  const problem = wireProblem(error, language)
  const sent = status ?? (problem.status as ContentfulStatusCode)
  return c.body(JSON.stringify({ ...problem, status: sent }), sent, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': language,
    vary: 'Accept-Language',
  })
}
