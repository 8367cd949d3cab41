export { weighingApi } from './app.ts'
export { weighingRoutes } from './routes.ts'
export type { ForeseenView, WeighedView } from './shapes.ts'
