import type { z } from 'zod'
import type { board, contests, job, proposal, proposeInput } from './schemas.ts'

export { assignmentApi } from './app.ts'
export type { AssignmentApiParts, AssignmentJobs } from './parts.ts'
export { type AssignmentRoute, assignmentRoutes } from './routes.ts'
export type AssignmentContests = z.infer<typeof contests>
export type AssignmentBoard = z.infer<typeof board>
export type AssignmentJobView = z.infer<typeof job>
export type AssignmentProposal = z.infer<typeof proposal>
export type AssignmentAsked = z.infer<typeof proposeInput>
