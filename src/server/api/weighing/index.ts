export { weighingApi } from './app.ts'
export { weighingRoutes } from './routes.ts'
export type { WeighedView } from './shapes.ts'
