import { z } from 'zod'
import type { Action, Procedure, Text } from '../../../kernel/index.ts'
import { calendarParams } from '../calendar/index.ts'
import {
  casePage,
  caseView,
  commandAnswer,
  deadlinePage,
  deadlineParams,
  eventPage,
  explanation,
  journalParams,
  listParams,
  namesParams,
  namesView,
  searchPage,
  searchParams,
  taskPage,
  taskParams,
} from '../cases/index.ts'
import type { Params } from '../http/query.ts'
import { streamParams } from '../stream/stream.ts'
import type { RouteDoc } from './route.ts'

const CASES = '/api/v1/cases'
const PLACE = '{case}'

/** The roles by which somebody outside may take an action. */
export const rolesOf = ({ by }: Action): readonly string[] => by.filter((role) => role !== 'system')

/** Codes with which the engine and the API may refuse an action, besides those of its clauses. */
function codesOf(procedure: Procedure, action: Action): readonly string[] {
  const opens = action.from === 'new'
  const separated = procedure.separations.some(({ actions }) => actions.includes(action.name))
  return [
    'SIGN_IN_REQUIRED',
    'ROLE_NOT_ALLOWED',
    'INVALID_INPUT',
    'IDEMPOTENCY_KEY_REUSED',
    'UNSUPPORTED_MEDIA_TYPE',
    'TOO_LARGE',
    'REQUIREMENT_BROKEN',
    'BUSY',
    ...(opens ? [] : ['WRONG_STATE', 'VERSION_CONFLICT']),
    ...(opens && procedure.parent === null ? [] : ['UNKNOWN_CASE']),
    ...(action.expectsVersion ? ['PRECONDITION_REQUIRED'] : []),
    ...(separated ? ['SEPARATION_OF_DUTIES'] : []),
    ...(action.notAfter ? ['TERM_PASSED'] : []),
    'DUPLICATE',
  ]
}

/** The body that opens a case: the parent where the procedure has one, and the input. */
function openingOf({ parent }: Procedure, input: z.ZodType): z.ZodType {
  const under = z
    .string()
    .min(1)
    .max(120)
    .meta({ description: `A case ${parent}` })
  return parent === null ? z.strictObject({ input }) : z.strictObject({ parent: under, input })
}

function commandRoute(procedure: Procedure, action: Action): RouteDoc {
  const opens = action.from === 'new'
  return {
    method: 'post',
    path: `${CASES}/${procedure.id}/${opens ? '' : `${PLACE}/`}${action.name}`,
    id: `${procedure.id}.${action.name}`,
    tag: procedure.id,
    summary: action.title,
    roles: rolesOf(action),
    input: opens ? openingOf(procedure, action.input) : action.input,
    output: commandAnswer,
    status: opens ? 201 : 200,
    refusals: [401, 403, 404, 409, 413, 415, 422, ...(action.expectsVersion ? [428] : [])],
    command: { expectsVersion: action.expectsVersion, opens },
    more: {
      'x-clauses': action.clauses,
      ...(opens ? {} : { 'x-states': action.from }),
      'x-codes': codesOf(procedure, action),
      ...(action.published ? { 'x-published': true } : {}),
    },
  }
}

const query = (
  path: string,
  id: string,
  tag: string,
  summary: Text,
  output: z.ZodType,
  roles: 'anyone' | 'signed-in',
  params?: Params,
): RouteDoc => ({
  method: 'get',
  path,
  id,
  tag,
  summary,
  roles,
  output,
  status: 200,
  refusals: [...(roles === 'signed-in' ? [401] : []), ...(path.includes(PLACE) ? [404] : []), 422],
  ...(params ? { params } : {}),
})

function queriesOf({ id, title }: Procedure): readonly RouteDoc[] {
  const path = `${CASES}/${id}/${PLACE}`
  const of = (ru: string, en: string): Text => ({ ru: `${title.ru}: ${ru}`, en: `${title.en}: ${en}` })
  return [
    query(path, `${id}.get`, id, of('дело', 'the case'), caseView, 'anyone'),
    query(`${path}/events`, `${id}.events`, id, of('события', 'events'), eventPage, 'anyone', journalParams),
    query(
      `${path}/events/{seq}`,
      `${id}.event`,
      id,
      of('почему событие разрешено', 'why an event was allowed'),
      explanation,
      'anyone',
    ),
  ]
}

const stream: RouteDoc = {
  method: 'get',
  path: '/api/v1/stream',
  id: 'stream',
  tag: 'cases',
  summary: {
    ru: 'Живые обновления дел, которые вам видны (SSE)',
    en: 'Live updates of the cases that you may see (SSE)',
  },
  roles: 'anyone',
  params: streamParams,
  output: null,
  outputType: 'text/event-stream',
  status: 200,
  refusals: [422, 429],
}

const calendar: RouteDoc = {
  method: 'get',
  path: '/api/v1/calendar/{file}',
  id: 'calendar',
  tag: 'cases',
  summary: {
    ru: 'Мои сроки для календаря (iCalendar); file – тайный адрес и .ics',
    en: 'My terms for a calendar (iCalendar); file is the secret address and .ics',
  },
  roles: 'anyone',
  params: calendarParams,
  output: null,
  outputType: 'text/calendar',
  status: 200,
  refusals: [404, 422],
}

/** Every route over cases, from the procedures: an action that only the system takes has none. */
export const caseRoutes = (procedures: readonly Procedure[]): readonly RouteDoc[] => [
  query(
    CASES,
    'cases',
    'cases',
    { ru: 'Дела, которые вам видны', en: 'The cases that you may see' },
    casePage,
    'anyone',
    listParams,
  ),
  query(
    '/api/v1/search',
    'search',
    'cases',
    {
      ru: 'Поиск по названиям и номерам дел, которые вам видны',
      en: 'Search in titles and numbers of the cases that you may see',
    },
    searchPage,
    'anyone',
    searchParams,
  ),
  query(
    '/api/v1/names',
    'names',
    'cases',
    {
      ru: 'Как зовут тех, кого вы видите в делах',
      en: 'What people are called whom you see on cases',
    },
    namesView,
    'signed-in',
    namesParams,
  ),
  query(
    '/api/v1/tasks',
    'tasks',
    'cases',
    { ru: 'Что поручено вам', en: 'What lies on you' },
    taskPage,
    'signed-in',
    taskParams,
  ),
  query(
    '/api/v1/deadlines',
    'deadlines',
    'cases',
    { ru: 'Идущие сроки', en: 'Running deadlines' },
    deadlinePage,
    'signed-in',
    deadlineParams,
  ),
  calendar,
  stream,
  ...procedures.flatMap((procedure) => [
    ...queriesOf(procedure),
    ...procedure.actions
      .filter((action) => rolesOf(action).length > 0)
      .map((action) => commandRoute(procedure, action)),
  ]),
]
