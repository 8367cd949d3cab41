import type { Files } from '../../../files/index.ts'
import type { ImportReport } from '../../../imports/index.ts'
import type { Job, Jobs } from '../../../jobs/index.ts'
import type { ApiParts } from '../parts.ts'
import type { Known } from '../reader.ts'

/** What a job is about, in what its beginning asked for. */
export type About =
  | {
      readonly kind: 'simulate'
      readonly programme: string
      readonly applications: number
      readonly runs: number
      readonly seed: string
    }
  | { readonly kind: 'import'; readonly of: string; readonly file: string; readonly dryRun: boolean }

export interface Progress {
  readonly done: number
  readonly of: number
}

/** What one run in virtual time ended with. */
export interface Simulated {
  readonly violations: readonly string[]
  readonly [figure: string]: unknown
}

export interface Run {
  readonly seed: string
  readonly figures: Simulated
}

export type Result = { readonly runs: readonly Run[] } | { readonly report: ImportReport }
export type LongJob = Job<About, Progress, Result>

/** What the routes of jobs stand on. */
export interface JobsApiParts
  extends Pick<ApiParts, 'engine' | 'tenant' | 'identityOf' | 'accepted' | 'failed'> {
  readonly jobs: Jobs<About, Progress, Result>
  readonly files: Pick<Files, 'find' | 'contentOf'>
  /** Runs a programme once, apart from the server; `progress` is told how many applications came to their end. */
  readonly simulate: (
    asked: { readonly programme: string; readonly applications: number; readonly seed: string },
    working: { readonly signal: AbortSignal; readonly progress: (done: number) => void },
  ) => Promise<Simulated>
}

export interface JobCall {
  readonly parts: JobsApiParts
  readonly viewer: Known
  readonly param: (name: string) => string
  readonly input: unknown
}
