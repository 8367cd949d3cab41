export { draftsApi } from './app.ts'
export type { DraftsApiParts } from './parts.ts'
export { type DraftRoute, draftRoutes } from './routes.ts'
export type { DraftList, DraftSaved, DraftView } from './shapes.ts'
