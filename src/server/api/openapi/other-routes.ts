import { accessRoutes } from '../access/index.ts'
import { assignmentRoutes } from '../assignment/index.ts'
import { ballotRoutes } from '../ballots/index.ts'
import { correspondenceRoutes } from '../correspondence/index.ts'
import { draftRoutes } from '../drafts/index.ts'
import { fileRoutes } from '../files/index.ts'
import { jobRoutes } from '../jobs/index.ts'
import { mailRoutes } from '../mails/index.ts'
import { privacyRoutes } from '../privacy/index.ts'
import { reportRoutes } from '../reports/index.ts'
import { similarRoutes } from '../similar/index.ts'
import { tablesRoutes } from '../tables/index.ts'
import { weighingRoutes } from '../weighing/index.ts'
import type { RouteDoc } from './route.ts'

/** `/api/v1/access/offices/{id}` and the method as one word. */
const idOf = (method: string, path: string): string =>
  `${method}.${path.replace('/api/v1/', '').replace(/[{}]/g, '').replaceAll('/', '.')}`

/** Sign-in, people, roles and offices, as their own part of the API lists them. */
const ofAccess = (): readonly RouteDoc[] =>
  accessRoutes.map(({ method, path, summary, roles, input, query, output, status, refusals }) => ({
    method,
    path,
    id: idOf(method, path),
    tag: 'access',
    summary,
    roles,
    ...(input ? { input } : {}),
    ...(query ? { query } : {}),
    output,
    status,
    refusals,
  }))

/** Files, as their own part of the API lists them. */
const ofFiles = (): readonly RouteDoc[] =>
  fileRoutes.map(({ method, path, summary, roles, input, headers, query, output, statuses }) => ({
    method,
    path,
    id: idOf(method, path),
    tag: 'files',
    summary,
    roles,
    ...(input ? { input } : {}),
    ...(headers ? { headers } : {}),
    ...(query ? { query } : {}),
    output,
    ...(path.endsWith('/content') ? { outputType: 'application/octet-stream' } : {}),
    status: statuses.find((status) => status < 300) ?? 200,
    refusals: statuses.filter((status) => status >= 400),
  }))

/** Drafts, as their own part of the API lists them. */
const ofDrafts = (): readonly RouteDoc[] =>
  draftRoutes.map(({ method, path, summary, params, headers, input, output, status, refusals }) => ({
    method,
    path,
    id: idOf(method, path),
    tag: 'drafts',
    summary,
    roles: 'signed-in',
    ...(params ? { params } : {}),
    ...(headers ? { headers } : {}),
    ...(input ? { input } : {}),
    output,
    status,
    refusals,
  }))

/** Letters and questions, as their own part of the API lists them. */
const ofCorrespondence = (): readonly RouteDoc[] =>
  [...correspondenceRoutes, ...mailRoutes].map(
    ({ method, path, summary, roles, input, output, refusals }) => ({
      method,
      path,
      id: idOf(method, path),
      tag: 'correspondence',
      summary,
      roles,
      ...(input ? { input } : {}),
      output,
      status: 200,
      refusals,
    }),
  )

/** The production calendar and key rates, as their own part of the API lists them. */
const ofTables = (): readonly RouteDoc[] =>
  tablesRoutes.map(({ method, path, summary, roles, input, output, refusals }) => ({
    ...{ method, path, id: idOf(method, path), summary, roles, output, refusals },
    tag: 'reports',
    ...(input ? { input } : {}),
    status: 200,
  }))

/** Long work, as its own part of the API lists it. */
const ofJobs = (): readonly RouteDoc[] =>
  jobRoutes.map(({ method, path, summary, roles, input, output, status, refusals }) => ({
    ...{ method, path, id: idOf(method, path), summary, roles, output, status, refusals },
    tag: 'jobs',
    ...(input ? { input } : {}),
  }))

/** Assignment of experts, as its own part of the API lists it. */
const ofAssignment = (): readonly RouteDoc[] =>
  assignmentRoutes.map(({ method, path, summary, roles, input, output, status, refusals }) => ({
    method,
    path,
    id: idOf(method, path),
    tag: 'assignment',
    summary,
    roles,
    ...(input ? { input } : {}),
    output,
    status,
    refusals,
  }))

/** What one asks before one decides: what a check would find, what stands elsewhere too. */
const ofLooking = (): readonly RouteDoc[] => [
  ...weighingRoutes.map(
    ({ method, path, summary, input, output, refusals }): RouteDoc => ({
      method,
      path,
      id: idOf(method, path),
      tag: 'looking',
      summary,
      roles: 'signed-in',
      input,
      output,
      status: 200,
      refusals,
    }),
  ),
  ...similarRoutes.map(
    ({ method, path, summary, output, refusals }): RouteDoc => ({
      method,
      path,
      id: idOf(method, path),
      tag: 'looking',
      summary,
      roles: 'signed-in',
      output,
      status: 200,
      refusals,
    }),
  ),
]

/** Live votes, as their own part of the API lists them. */
const ofBallots = (): readonly RouteDoc[] =>
  ballotRoutes.map(({ method, path, summary, params, input, output, refusals }) => ({
    method,
    path,
    id: idOf(method, path),
    tag: 'ballots',
    summary,
    roles: 'signed-in',
    ...(params ? { params } : {}),
    ...(input ? { input } : {}),
    output,
    status: 200,
    refusals,
  }))

/** What people ask about their own data, as its own part of the API lists it. */
const ofPrivacy = (): readonly RouteDoc[] =>
  privacyRoutes.map(
    ({ method, path, summary, roles, input, query, output, outputType, status, refusals }) => ({
      method,
      path,
      id: idOf(method, path),
      tag: 'privacy',
      summary,
      roles,
      ...(input ? { input } : {}),
      ...(query ? { query } : {}),
      output,
      ...(outputType ? { outputType } : {}),
      status,
      refusals,
    }),
  )

/** What reads over many cases at once, as its own part of the API lists it. */
const ofReports = (): readonly RouteDoc[] =>
  reportRoutes.map(({ path, tag, summary, roles, params, output, outputType, refusals }) => ({
    method: 'get',
    path,
    id: idOf('get', path),
    tag,
    summary,
    roles,
    params,
    output,
    ...(outputType ? { outputType } : {}),
    status: 200,
    refusals,
  }))

export const otherRoutes = (): readonly RouteDoc[] => [
  ...ofAccess(),
  ...ofBallots(),
  ...ofDrafts(),
  ...ofCorrespondence(),
  ...ofTables(),
  ...ofAssignment(),
  ...ofJobs(),
  ...ofReports(),
  ...ofLooking(),
  ...ofFiles(),
  ...ofPrivacy(),
]
