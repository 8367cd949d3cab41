import { Hono } from 'hono'
import { accessRefusals } from '../../../access/index.ts'
import { Problem } from '../../../kernel/index.ts'
import { exportRoutes } from '../exports/index.ts'
import { refusals } from '../http/refusals.ts'
import { overviewRoutes } from '../overview/index.ts'
import { paymentRoutes } from '../payments/index.ts'
import { problemResponse } from '../problem.ts'
import { ratingRoutes } from '../rating/index.ts'
import { type Known, knownViewer, privately } from '../reader.ts'
import { registerRoutes } from '../registers/index.ts'
import { statisticsRoutes } from '../statistics/index.ts'
import type { ReportParts, ReportRoute } from './route.ts'

/** Everything that reads over many cases at once; each is built from what the reader sees of every single one. */
export const reportRoutes: readonly ReportRoute[] = [
  ...ratingRoutes,
  ...overviewRoutes,
  ...paymentRoutes,
  ...statisticsRoutes,
  ...registerRoutes,
  ...exportRoutes,
]

/** @throws Problem SECOND_STEP_REQUIRED, ROLE_NOT_ALLOWED */
function admit({ identity }: Known, { roles }: ReportRoute): void {
  if (roles === 'signed-in' || roles.some((role) => identity.roles.includes(role))) return
  const waiting = roles.filter((role) => identity.withheld?.includes(role))
  throw waiting.length > 0 ? accessRefusals.secondStepRequired(waiting) : accessRefusals.roleRequired(roles)
}

/** Reports over HTTP. It is built from `reportRoutes` and has nothing that does not stand there. */
export function reportsApi(parts: ReportParts): Hono {
  const api = new Hono()
  api.onError((error, c) => {
    if (!(error instanceof Problem)) parts.failed(error)
    return problemResponse(c, error)
  })
  for (const route of reportRoutes) {
    const path = route.path.replace(/\{(\w+)\}/g, ':$1')
    api.get(path, async (c) => {
      privately(c)
      const viewer = await knownViewer(c, parts)
      admit(viewer, route)
      return route.handle({ c, parts, viewer })
    })
    api.all(path, (c) => {
      c.header('allow', 'GET')
      return problemResponse(c, refusals.method(c.req.method))
    })
  }
  return api
}
