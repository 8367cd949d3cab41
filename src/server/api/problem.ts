import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Problem } from '../../kernel/index.ts'
import { wireProblem } from '../../rules/index.ts'
import { languageOf, languages } from './language.ts'

/** Codes whose status says more than that of their kind. */
const statuses: Readonly<Record<string, ContentfulStatusCode>> = {
  SIGN_IN_REQUIRED: 401,
  TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  PRECONDITION_REQUIRED: 428,
  TOO_MANY_ATTEMPTS: 429,
  TOO_MANY_STREAMS: 429,
}

/** The most items of a problem that are told: more help nobody, and an answer stays small. */
const MOST = 200

/** The status of an error as it leaves the system. */
export const statusOf = (error: unknown): ContentfulStatusCode =>
  (error instanceof Problem ? statuses[error.code] : undefined) ??
  (wireProblem(error, 'en').status as ContentfulStatusCode)

function retryAfter(error: unknown): string | null {
  if (!(error instanceof Problem)) return null
  const seconds = error.items.map((item) => item.operands?.retryAfter).find((value) => value !== undefined)
  return typeof seconds === 'number' ? String(Math.ceil(seconds)) : null
}

/** Any error as an answer (RFC 9457), worded in the caller's language. */
export function problemResponse(
  c: Context,
  error: unknown,
  status: ContentfulStatusCode = statusOf(error),
): Response {
  const language = languageOf(c.req.header('accept-language'), languages)
  const { errors, ...problem } = wireProblem(error, language)
  const omitted = errors.length > MOST ? { omitted: errors.length - MOST } : {}
  const wait = retryAfter(error)
  const body = { ...problem, status, errors: errors.slice(0, MOST), ...omitted }
  return c.body(JSON.stringify(body), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': language,
    vary: 'Authorization, Cookie, Accept-Language',
    ...(status === 401 ? { 'www-authenticate': 'Bearer realm="mera"' } : {}),
    ...(wait ? { 'retry-after': wait } : {}),
  })
}
