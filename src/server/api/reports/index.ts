export { reportRoutes, reportsApi } from './app.ts'
export type { ReportCall, ReportParts, ReportRoute } from './route.ts'
