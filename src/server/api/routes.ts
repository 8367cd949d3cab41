import { type Context, Hono } from 'hono'
import { Problem } from '../../kernel/index.ts'
import { calendarFeed } from './calendar/index.ts'
import {
  actOnCase,
  explainEvent,
  listCases,
  listDeadlines,
  listEvents,
  listNames,
  listTasks,
  openCase,
  searchCases,
  showCase,
} from './cases/index.ts'
import { limited } from './http/body.ts'
import { refusals } from './http/refusals.ts'
import { changeChoices, listNotices, markNoticeRead, markNoticesRead, showChoices } from './notices/index.ts'
import type { ApiParts } from './parts.ts'
import { problemResponse } from './problem.ts'
import { privately } from './reader.ts'
import { streaming } from './stream/stream.ts'

const CASES = '/api/v1/cases'
const NOTICES = '/api/v1/notices'

type Handler = (c: Context, parts: ApiParts) => Promise<Response>

/** Answers that no method of a path gives. */
function otherMethods(api: Hono, path: string, allow: string): void {
  api.all(path, (c) => {
    c.header('allow', allow)
    throw refusals.method(c.req.method)
  })
}

/**
 * Commands and queries over cases. Which actions there are follows from the procedures: a new one needs nothing here.
 * What it cannot answer leaves as a problem.
 */
export function casesApi(parts: ApiParts): Hono {
  const api = new Hono()
  const get = (path: string, handle: Handler) => api.get(path, (c) => handle(c, parts))
  const post = (path: string, handle: Handler) => api.post(path, limited, (c) => handle(c, parts))
  api.onError((error, c) => {
    if (!(error instanceof Problem)) parts.failed(error)
    return problemResponse(c, error)
  })
  for (const path of ['cases', 'search', 'names', 'tasks', 'deadlines', 'notices', 'calendar', 'stream'])
    for (const below of ['', '/*'])
      api.use(`/api/v1/${path}${below}`, async (c, next) => {
        privately(c)
        await next()
      })
  get(CASES, listCases)
  otherMethods(api, CASES, 'GET')
  get(`${CASES}/:procedure/:case/events/:seq`, explainEvent)
  otherMethods(api, `${CASES}/:procedure/:case/events/:seq`, 'GET')
  get(`${CASES}/:procedure/:case/events`, listEvents)
  otherMethods(api, `${CASES}/:procedure/:case/events`, 'GET')
  post(`${CASES}/:procedure/:case/:action`, actOnCase)
  otherMethods(api, `${CASES}/:procedure/:case/:action`, 'POST')
  get(`${CASES}/:procedure/:case`, showCase)
  post(`${CASES}/:procedure/:action`, openCase)
  otherMethods(api, `${CASES}/:procedure/:case`, 'GET, POST')
  for (const [path, handle] of [
    ['/api/v1/search', searchCases],
    ['/api/v1/names', listNames],
    ['/api/v1/tasks', listTasks],
    ['/api/v1/deadlines', listDeadlines],
    [NOTICES, listNotices],
    ['/api/v1/calendar/:file', calendarFeed],
    ['/api/v1/stream', streaming(parts)],
  ] as const) {
    get(path, handle)
    otherMethods(api, path, 'GET')
  }
  get(`${NOTICES}/choices`, showChoices)
  api.put(`${NOTICES}/choices`, limited, (c) => changeChoices(c, parts))
  otherMethods(api, `${NOTICES}/choices`, 'GET, PUT')
  for (const [path, handle] of [
    [`${NOTICES}/read`, markNoticesRead],
    [`${NOTICES}/:notice/read`, markNoticeRead],
  ] as const) {
    post(path, handle)
    otherMethods(api, path, 'POST')
  }
  return api
}

/** What lies under `/api` and nowhere else: mounted after every other part of the API. */
export function restOfApi(): Hono {
  const api = new Hono()
  api.all('/api/*', (c) => problemResponse(c, refusals.unknownPath()))
  return api
}
