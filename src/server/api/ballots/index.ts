export { ballotsApi } from './app.ts'
export type { BallotsApiParts } from './parts.ts'
export { type BallotRoute, ballotRoutes } from './routes.ts'
export type { BallotView, ClosedView, CloseInput } from './shapes.ts'
