import { z } from 'zod'
import type { Regulation, Text } from '../../../kernel/index.ts'
import { engine } from '../../../rules/index.ts'
import { problemShape } from '../cases/index.ts'
import {
  commandHeaders,
  commandReplies,
  pathPlaces,
  queryParameters,
  schemaParameters,
} from './parameters.ts'
import type { RouteDoc } from './route.ts'
import { type JsonSchema, schemaOf } from './schema.ts'

export interface OpenApi {
  readonly openapi: '3.1.0'
  readonly info: JsonSchema
  readonly paths: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>>
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> } & JsonSchema
  readonly [key: string]: unknown
}

/** Both languages in one line, for tools that show one text only; each by itself stands in `x-title`. */
const both = ({ ru, en }: Text): string => (ru === en ? ru : `${ru} / ${en}`)

const meanings: Readonly<Record<number, string>> = {
  400: 'The request is malformed',
  401: 'Sign in first',
  403: 'Not allowed to your role',
  404: 'There is none, or none that you may see',
  405: 'There is no such action or method',
  408: 'The request came too slowly',
  409: 'The state does not allow it',
  410: 'It is gone',
  413: 'The body is too large',
  415: 'The media type is not accepted',
  416: 'There is no such range',
  422: 'The content is wrong: the problem names the fields, the clauses and the remedies',
  428: 'The version that you saw is needed in If-Match',
  429: 'Too many requests',
  503: 'For the time being it cannot be done',
  507: 'There is no room',
}

const problem = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }

const isMedia = (input: RouteDoc['input']): input is readonly string[] => Array.isArray(input)

function bodyOf({ input }: RouteDoc, shared: Map<string, JsonSchema>): JsonSchema {
  if (!input) return {}
  const content = isMedia(input)
    ? Object.fromEntries(input.map((type) => [type, { schema: {} }]))
    : { 'application/json': { schema: schemaOf(input, 'input', shared) } }
  return { requestBody: { required: true, content } }
}

function responsesOf(route: RouteDoc, shared: Map<string, JsonSchema>): JsonSchema {
  const { status, output, outputType, refusals, command } = route
  const content = output
    ? { 'application/json': { schema: schemaOf(output, 'output', shared) } }
    : outputType
      ? { [outputType]: { schema: { type: 'string' } } }
      : null
  const done = {
    description: 'Done',
    ...(command ? { headers: commandReplies(command.opens) } : {}),
    ...(content ? { content } : {}),
  }
  const refused = [...new Set(refusals)].map((code) => [
    code,
    { $ref: `#/components/responses/Problem${code}` },
  ])
  return {
    [status]: done,
    ...Object.fromEntries(refused),
    default: { $ref: '#/components/responses/Problem' },
  }
}

/** A route that anybody may use takes a sign-in too: then it shows what the caller may see. */
const securityOf = ({ roles }: RouteDoc) => [
  ...(roles === 'anyone' ? [{}] : []),
  { bearer: [] },
  { session: [] },
]

function operationOf(route: RouteDoc, shared: Map<string, JsonSchema>): JsonSchema {
  const { id, tag, summary, roles, command } = route
  const parameters = [
    ...pathPlaces(route.path),
    ...queryParameters(route.params),
    ...schemaParameters(route.query, 'query'),
    ...schemaParameters(route.headers, 'header'),
    ...(command ? commandHeaders(command.expectsVersion) : []),
  ]
  return {
    operationId: id,
    tags: [tag],
    summary: both(summary),
    'x-title': summary,
    'x-roles': roles,
    ...route.more,
    security: securityOf(route),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...bodyOf(route, shared),
    responses: responsesOf(route, shared),
  }
}

function tagsOf(regulations: readonly Regulation[]): readonly JsonSchema[] {
  const fixed: readonly (readonly [string, Text])[] = [
    ['cases', { ru: 'Списки дел, задач и сроков', en: 'Lists of cases, tasks and deadlines' }],
    ['notices', { ru: 'Уведомления', en: 'Notices' }],
    ['rules', { ru: 'Правила', en: 'Rules' }],
    ['ballots', { ru: 'Голосование на заседании', en: 'Live votes' }],
    ['drafts', { ru: 'Черновики', en: 'Drafts' }],
    ['correspondence', { ru: 'Переписка, вопросы и ответы', en: 'Letters, questions and answers' }],
    ['jobs', { ru: 'Долгие работы', en: 'Long work' }],
    ['assignment', { ru: 'Назначение экспертов', en: 'Assignment of experts' }],
    ['looking', { ru: 'Перед решением', en: 'Before deciding' }],
    ['reports', { ru: 'Рейтинг и сводка', en: 'Rating and overview' }],
    ['exports', { ru: 'Выгрузки', en: 'Exports' }],
    ['access', { ru: 'Вход, люди, роли', en: 'Sign-in, people, roles' }],
    ['files', { ru: 'Файлы', en: 'Files' }],
    ['privacy', { ru: 'Личные данные', en: 'Personal data' }],
  ]
  const procedures = regulations.flatMap((r) => r.procedures.map((p) => [p.id, p.title] as const))
  return [...fixed, ...procedures].map(([name, title]) => ({
    name,
    description: both(title),
    'x-title': title,
  }))
}

/** The description of the whole API (OpenAPI 3.1.0). */
export function openApi(regulations: readonly Regulation[], routes: readonly RouteDoc[]): OpenApi {
  const shared = new Map<string, JsonSchema>()
  schemaOf(problemShape, 'output', shared)
  schemaOf(
    z.object({ ru: z.string(), en: z.string(), zh: z.string().exactOptional() }).meta({ id: 'Text' }),
    'output',
    shared,
  )
  const paths: Record<string, Record<string, JsonSchema>> = {}
  for (const route of routes) {
    paths[route.path] ??= {}
    paths[route.path]![route.method] = operationOf(route, shared)
  }
  const statuses = [...new Set(routes.flatMap((route) => route.refusals))].sort((a, b) => a - b)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Мера / Mera',
      version: engine.slice(engine.indexOf('@') + 1),
      summary: 'Public programmes run straight from their regulations',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: '/' }],
    tags: tagsOf(regulations),
    paths,
    components: {
      schemas: Object.fromEntries([...shared].sort(([a], [b]) => (a < b ? -1 : 1))),
      responses: {
        Problem: { description: 'Any other problem', content: problem },
        ...Object.fromEntries(
          statuses.map((status) => [
            `Problem${status}`,
            { description: meanings[status] ?? 'A problem', content: problem },
          ]),
        ),
      },
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'A token of a program' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-mera-session',
          description: 'The session of a browser; over plain http its cookie is mera-session',
        },
      },
    },
  }
}
