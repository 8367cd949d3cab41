import { type MailRoute, standingRoutes } from './routes.ts'
import { wordingRoutes } from './wording.ts'

/** Every route of letters; the application is built from this list. */
export const mailRoutes: readonly MailRoute[] = [...standingRoutes, ...wordingRoutes]
