export { tablesApi } from './app.ts'
export type { TablesApiParts } from './parts.ts'
export { tablesRoutes } from './routes.ts'
export type { TablesHistory, TablesPage, TablesPreview } from './shapes.ts'
