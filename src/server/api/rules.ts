import { type Context, Hono } from 'hono'
import { invalidInput, Problem, type ProblemItem } from '../../kernel/index.ts'
import { bodySize } from '../../operation/index.ts'
import {
  decideRule,
  listRules,
  parseJsonBytes,
  productionCalendar,
  registeredRule,
} from '../../rules/index.ts'
import { problemResponse } from './problem.ts'

const ROOT = '/api/v1/rules'
const LARGEST = 1024 * 1024

const refuse = (path: string, message: ProblemItem['message'], remedy: ProblemItem['message']) =>
  invalidInput([{ path, message, remedy }])

/** The id is the rest of the path: its slash is a path separator. */
function ruleIdOf(c: Context): string {
  const rest = c.req.path.slice(ROOT.length + 1)
  try {
    return decodeURIComponent(rest)
  } catch {
    return rest
  }
}

function assertJson(contentType: string | undefined): void {
  const type = (contentType ?? '').split(';')[0]!.trim().toLowerCase()
  if (type === 'application/json' || /^application\/[\w.-]+\+json$/.test(type)) return
  throw refuse(
    'content-type',
    {
      ru: type ? `тип содержимого ${type} не принимается` : 'тип содержимого не указан',
      en: type ? `the content type ${type} is not accepted` : 'the content type is missing',
    },
    { ru: 'Пошлите application/json', en: 'Send application/json' },
  )
}

const tooLarge = () =>
  refuse(
    '',
    { ru: 'тело запроса больше 1 МБ', en: 'the body is larger than 1 MB' },
    { ru: 'Разделите данные или используйте mera rule', en: 'Split the data or use mera rule' },
  )

const noSuchMethod = (method: string) =>
  new Problem('METHOD_NOT_ALLOWED', 'method', {
    ru: `Метод ${method} здесь не действует`,
    en: `The method ${method} does not work here`,
  })

/**
 * Rules over HTTP, without login: `GET /api/v1/rules` the list, `GET /api/v1/rules/<id>` one of it,
 * `POST /api/v1/rules/<id>` a decision (200) or a problem (422; unknown rule 404; body over 1 MB 413).
 */
export function rulesApi(): Hono {
  const api = new Hono()
  api.onError((error, c) => problemResponse(c, error))
  api.get(ROOT, (c) => c.json(listRules()))
  api.get(`${ROOT}/*`, (c) => {
    const { rule } = registeredRule(ruleIdOf(c))
    return c.json(listRules().find(({ id }) => id === rule.id))
  })
  const limit = bodySize({ maxSize: LARGEST, onError: (c) => problemResponse(c, tooLarge(), 413) })
  api.post(`${ROOT}/*`, limit, async (c) => {
    const { rule } = registeredRule(ruleIdOf(c))
    assertJson(c.req.header('content-type'))
    const input = parseJsonBytes(new Uint8Array(await c.req.arrayBuffer()))
    return c.json(decideRule(rule.id, input, { calendar: productionCalendar() }))
  })
  api.all(ROOT, (c) => notAllowed(c, 'GET'))
  api.all(`${ROOT}/*`, (c) => notAllowed(c, 'GET, POST'))
  return api
}

function notAllowed(c: Context, allow: string): Response {
  c.header('allow', allow)
  return problemResponse(c, noSuchMethod(c.req.method))
}
