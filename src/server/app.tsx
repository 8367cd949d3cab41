import { Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { spokenBy } from '../kernel/index.ts'
import { type DoorParts, door, type Health, healthRoutes } from '../operation/index.ts'
import { type AccessApiParts, accessApi, identityResolver } from './api/access/index.ts'
import { type AssignmentApiParts, assignmentApi } from './api/assignment/index.ts'
import { type BallotsApiParts, ballotsApi } from './api/ballots/index.ts'
import { type CorrespondenceApiParts, correspondenceApi } from './api/correspondence/index.ts'
import { type DraftsApiParts, draftsApi } from './api/drafts/index.ts'
import { type FilesApiParts, filesApi } from './api/files/index.ts'
import {
  type ApiParts,
  casesApi,
  describeApi,
  openApiRoute,
  problemResponse,
  restOfApi,
  rulesApi,
} from './api/index.ts'
import { type JobsApiParts, jobsApi } from './api/jobs/index.ts'
import { type MailsApiParts, mailsApi } from './api/mails/index.ts'
import { type PrivacyApiParts, privacyApi } from './api/privacy/index.ts'
import { reportsApi } from './api/reports/index.ts'
import { type Corpora, similarApi } from './api/similar/index.ts'
import { type TablesApiParts, tablesApi } from './api/tables/index.ts'
import { weighingApi } from './api/weighing/index.ts'
import { type DeskFiles, deskPages } from './desk/index.ts'
import {
  accountPages,
  apiPages,
  type DemonstrationAccount,
  ErrorPage,
  lookOf,
  noteVisitor,
  publicSite,
  type SiteParts,
} from './pages/index.ts'
import { sayTraining } from './training.ts'

/** What needs an installation: without it only rules and the public site answer. */
export interface AppParts {
  readonly api?: ApiParts
  readonly access?: AccessApiParts
  readonly files?: FilesApiParts
  readonly ballots?: BallotsApiParts
  readonly drafts?: DraftsApiParts
  readonly correspondence?: CorrespondenceApiParts
  readonly mails?: MailsApiParts
  readonly tables?: TablesApiParts
  readonly assignment?: AssignmentApiParts
  readonly jobs?: JobsApiParts
  readonly privacy?: PrivacyApiParts
  /** Texts of cases, to be held against each other. */
  readonly corpora?: Corpora
  readonly door?: Omit<DoorParts, 'refuse' | 'isUpload'>
  readonly health?: Health
  /** The built files of the desk, where there is somebody to sit at it. */
  readonly desk?: DeskFiles
  /** Whom to come in as, in a demonstration. */
  readonly demonstration?: readonly DemonstrationAccount[]
  /** Told of errors nobody foresaw. */
  readonly failed?: (error: unknown) => void
  /** A copy for practice: every page and paper says so. */
  readonly training?: boolean
}

/** The whole server as one function from request to answer: the API and the public site. */
export function createApp(site: SiteParts, parts: AppParts = {}): Hono {
  const app = new Hono()
  const languages = spokenBy(site.programmes)
  app.use(async (c, next) => {
    c.set('languages', languages)
    await next()
  })
  if (parts.training) app.use(sayTraining)
  if (parts.door)
    app.use(
      ...door({
        ...parts.door,
        refuse: (c, problem, status) => problemResponse(c, problem, status),
        isUpload: (c) =>
          (c.req.path === '/api/v1/files' && c.req.method === 'POST') ||
          (c.req.path.startsWith('/api/v1/files/uploads/') && c.req.method === 'PATCH'),
      }),
    )
  // Before the headers of pages: what is downloaded stands in a sandbox of its own, and the desk has a script.
  if (parts.files) app.route('/', filesApi(parts.files))
  if (parts.access && parts.desk) {
    app.use(async (c, next) => {
      c.set('desk', true)
      await next()
    })
    app.route(
      '/',
      deskPages({
        programmes: site.programmes,
        files: parts.desk,
        identityOf: identityResolver(parts.access),
        papers: {
          ask: async (c, path) =>
            app.request(
              new Request(new URL(path, c.req.url), { headers: c.req.raw.headers }),
              undefined,
              c.env,
            ),
          wording: site.wording,
        },
      }),
    )
  }
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        imgSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
      referrerPolicy: 'same-origin',
    }),
  )
  if (parts.health) app.route('/', healthRoutes(parts.health))
  app.route('/', rulesApi())
  if (parts.access) {
    const { access, demonstration } = parts
    const account = {
      access,
      identityOf: identityResolver(access),
      answers: (path: string) => app.routes.some((route) => route.path === path),
      ...(demonstration && { demonstration }),
      ...(parts.privacy && { privacy: parts.privacy.privacy }),
    }
    app.use(noteVisitor(account))
    app.route('/', accountPages(account))
    app.route('/', accessApi(access))
  }
  if (parts.api) {
    app.route('/', casesApi(parts.api))
    app.route('/', weighingApi(parts.api))
    if (parts.corpora) app.route('/', similarApi({ ...parts.api, corpora: parts.corpora }))
  }
  if (parts.ballots) app.route('/', ballotsApi(parts.ballots))
  if (parts.api) app.route('/', reportsApi(parts.api))
  if (parts.drafts) app.route('/', draftsApi(parts.drafts))
  if (parts.mails) app.route('/', mailsApi(parts.mails))
  if (parts.tables) app.route('/', tablesApi(parts.tables))
  if (parts.correspondence) app.route('/', correspondenceApi(parts.correspondence))
  if (parts.jobs) app.route('/', jobsApi(parts.jobs))
  if (parts.assignment) app.route('/', assignmentApi(parts.assignment))
  if (parts.privacy) app.route('/', privacyApi(parts.privacy))
  app.route('/', openApiRoute(site.programmes))
  app.route(
    '/',
    apiPages(() => describeApi(site.programmes)),
  )
  app.route('/', restOfApi())
  app.route('/', publicSite(site))
  app.notFound((c) => c.html(<ErrorPage look={lookOf(c)} kind="404" />, 404))
  app.onError((error, c) => {
    const failed = parts.failed ?? console.error
    failed(error)
    return c.html(<ErrorPage look={lookOf(c)} kind="500" />, 500)
  })
  return app
}
