import type { PlanProgress, Proposal } from '../../../assignment/index.ts'
import type { Job, Jobs } from '../../../jobs/index.ts'
import type { ApiParts } from '../parts.ts'
import type { Applied, ApplyProgress } from './apply.ts'

/** What a computation is about, so that it can be asked for again. */
export interface ProposeAbout {
  readonly kind: 'propose'
  readonly contest: string
  /** The procedure of the filings. */
  readonly procedure: string
}
export interface ApplyAbout {
  readonly kind: 'apply'
  readonly contest: string
  readonly procedure: string
  readonly proposal: string
}
export type About = ProposeAbout | ApplyAbout
export type Progress = PlanProgress | ApplyProgress
export type Result = Proposal | Applied
export type AssignmentJob = Job<About, Progress, Result>
export type AssignmentJobs = Jobs<About, Progress, Result>

/** What the routes of assignment stand on. */
export interface AssignmentApiParts
  extends Pick<ApiParts, 'engine' | 'tenant' | 'identityOf' | 'accessed' | 'accepted' | 'failed'> {
  readonly jobs: AssignmentJobs
}
