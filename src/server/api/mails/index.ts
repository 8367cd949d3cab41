export { mailsApi } from './app.ts'
export type { MailsApiParts } from './parts.ts'
export { type MailPage, mailRoutes } from './routes.ts'
