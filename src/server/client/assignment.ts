import type { AssignmentAsked, AssignmentBoard, AssignmentContests, AssignmentJobView } from '../api/index.ts'
import { type ClientOptions, type Sent, send } from './send.ts'

/** What officers ask about the experts of a contest. */
export interface AssignmentQueries {
  assignmentContests(): Promise<AssignmentContests>
  /** Applications with their experts, and the load of each expert. */
  assignmentBoard(contest: string): Promise<AssignmentBoard>
  /** Begins a computation; `assignmentJob` tells how far it is. */
  proposeAssignment(contest: string, asked: AssignmentAsked): Promise<AssignmentJobView>
  assignmentJob(id: string): Promise<AssignmentJobView>
  cancelAssignment(id: string): Promise<AssignmentJobView>
  /** Begins to assign what a computation proposed. */
  applyAssignment(id: string): Promise<AssignmentJobView>
}

/** The part of a client that assigns experts. */
export function assignmentOver(options: ClientOptions): AssignmentQueries {
  const json = async <T>(method: Sent['method'], path: string, body?: unknown) => {
    const sent: Sent = { method, path: `/assignment${path}`, ...(body === undefined ? {} : { body }) }
    return (await (await send(options, sent)).json()) as T
  }
  const contestPath = (id: string) => `/contests/${encodeURIComponent(id)}`
  const jobPath = (id: string) => `/jobs/${encodeURIComponent(id)}`
  return {
    assignmentContests: () => json('GET', '/contests'),
    assignmentBoard: (contest) => json('GET', `${contestPath(contest)}/board`),
    proposeAssignment: (contest, asked) => json('POST', `${contestPath(contest)}/proposals`, asked),
    assignmentJob: (id) => json('GET', jobPath(id)),
    cancelAssignment: (id) => json('POST', `${jobPath(id)}/cancel`),
    applyAssignment: (id) => json('POST', `${jobPath(id)}/apply`),
  }
}
