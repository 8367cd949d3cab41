import type { Problem } from '../kernel/index.ts'
import type { PlanProgress } from './plan.ts'
import type { Proposal } from './proposal.ts'

export type JobState = 'running' | 'done' | 'cancelled' | 'failed'

/** A computation that somebody asked for. It lives in the process that does it, for a while. */
export interface Job<About = unknown> {
  readonly id: string
  readonly tenant: string
  readonly by: string
  readonly about: About
  readonly askedAt: string
  state: JobState
  progress: PlanProgress | null
  proposal: Proposal | null
  /** Why it failed, where that can be told. */
  problem: Problem | null
}

export interface AssignmentJobs<About> {
  /** Begins one and lets whoever asked for another one of the same thing wait no longer: the older one is called off. */
  start(
    asked: Pick<Job<About>, 'tenant' | 'by' | 'about'>,
    work: (job: {
      readonly signal: AbortSignal
      readonly progress: (at: PlanProgress) => void
    }) => Promise<Proposal>,
  ): Job<About>
  find(tenant: string, id: string): Job<About> | null
  cancel(tenant: string, id: string): boolean
  /** Calls everything off: the process is about to end. */
  close(): void
}

interface Parts {
  readonly id: () => string
  readonly now: () => string
  /** Told of errors nobody foresaw. */
  readonly failed: (error: unknown) => void
  readonly isProblem: (error: unknown) => error is Problem
}

/** So many finished computations are kept; each officer has one or two under way. */
const KEPT = 40
/** So many run at once: each is a thread. */
const AT_ONCE = 2

/** The computations of a process. */
export function assignmentJobs<About>({ id, now, failed, isProblem }: Parts): AssignmentJobs<About> {
  const jobs = new Map<string, { job: Job<About>; stop: AbortController }>()
  const waiting: (() => void)[] = []
  let running = 0

  async function turn(): Promise<void> {
    if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go))
    else running++
  }
  function leave(): void {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
  const prune = () => {
    for (const [key, { job }] of jobs) {
      if (jobs.size <= KEPT) return
      if (job.state !== 'running') jobs.delete(key)
    }
  }
  function end(job: Job<About>, stop: AbortController, error: unknown): void {
    if (stop.signal.aborted) {
      job.state = 'cancelled'
      return
    }
    job.state = 'failed'
    if (isProblem(error)) job.problem = error
    else failed(error)
  }
  return {
    start(asked, work) {
      for (const { job, stop } of jobs.values())
        if (job.state === 'running' && job.tenant === asked.tenant && job.by === asked.by) stop.abort()
      const stop = new AbortController()
      const job: Job<About> = {
        ...asked,
        id: id(),
        askedAt: now(),
        state: 'running',
        progress: null,
        proposal: null,
        problem: null,
      }
      jobs.set(job.id, { job, stop })
      prune()
      const run = async () => {
        await turn()
        try {
          stop.signal.throwIfAborted()
          const progress = (at: PlanProgress) => {
            job.progress = at
          }
          job.proposal = await work({ signal: stop.signal, progress })
          job.state = 'done'
        } catch (error) {
          end(job, stop, error)
        } finally {
          leave()
        }
      }
      void run()
      return job
    },
    find(tenant, key) {
      const known = jobs.get(key)?.job
      return known?.tenant === tenant ? known : null
    },
    cancel(tenant, key) {
      const known = jobs.get(key)
      if (known?.job.tenant !== tenant) return false
      known.stop.abort()
      return true
    },
    close() {
      for (const { stop } of jobs.values()) stop.abort()
    },
  }
}
