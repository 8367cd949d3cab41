export { jobsApi } from './app.ts'
export type { JobsApiParts } from './parts.ts'
export { jobRoutes } from './routes.ts'
export type { ImportAsked, JobBrief, JobView, SimulationAsked } from './schemas.ts'
