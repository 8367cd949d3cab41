import type { Problem } from '../kernel/index.ts'

export type JobState = 'running' | 'done' | 'cancelled' | 'failed'

/** A work of some length that somebody asked for. It lives in the process that does it, for a while. */
export interface Job<About, Progress, Result> {
  readonly id: string
  readonly tenant: string
  readonly by: string
  readonly about: About
  readonly askedAt: string
  state: JobState
  progress: Progress | null
  /** Also of a work that was called off, where a part of it was done. */
  result: Result | null
  /** Why it failed, where that can be told. */
  problem: Problem | null
}

export interface Working<Progress, Result> {
  readonly signal: AbortSignal
  readonly progress: (at: Progress) => void
  /** What is done so far. */
  readonly sofar: (result: Result) => void
}

export interface Jobs<About, Progress, Result> {
  /** Begins one. Whoever began another in place of which this one stands waits for that no longer: it is called off. */
  start(
    asked: Pick<Job<About, Progress, Result>, 'tenant' | 'by' | 'about'>,
    inPlaceOf: (other: About) => boolean,
    work: (working: Working<Progress, Result>) => Promise<Result>,
  ): Job<About, Progress, Result>
  find(tenant: string, id: string): Job<About, Progress, Result> | null
  /** All that are known, the latest first. */
  list(tenant: string): readonly Job<About, Progress, Result>[]
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

/** So many are kept; each officer has one or two under way. */
const KEPT = 40
/** So many run at once: each is a thread. */
const AT_ONCE = 2

/** The works of a process. */
export function processJobs<About, Progress, Result>({
  id,
  now,
  failed,
  isProblem,
}: Parts): Jobs<About, Progress, Result> {
  type Own = Job<About, Progress, Result>
  const jobs = new Map<string, { job: Own; stop: AbortController }>()
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
  function end(job: Own, stop: AbortController, error: unknown): void {
    if (stop.signal.aborted) {
      job.state = 'cancelled'
      return
    }
    job.state = 'failed'
    if (isProblem(error)) job.problem = error
    else failed(error)
  }
  async function run(
    job: Own,
    stop: AbortController,
    work: (working: Working<Progress, Result>) => Promise<Result>,
  ): Promise<void> {
    await turn()
    try {
      stop.signal.throwIfAborted()
      job.result = await work({
        signal: stop.signal,
        progress: (at) => {
          job.progress = at
        },
        sofar: (result) => {
          job.result = result
        },
      })
      job.state = 'done'
    } catch (error) {
      end(job, stop, error)
    } finally {
      leave()
    }
  }
  return {
    start(asked, inPlaceOf, work) {
      for (const { job, stop } of jobs.values())
        if (
          job.state === 'running' &&
          job.tenant === asked.tenant &&
          job.by === asked.by &&
          inPlaceOf(job.about)
        )
          stop.abort()
      const stop = new AbortController()
      const job: Own = {
        ...asked,
        id: id(),
        askedAt: now(),
        state: 'running',
        progress: null,
        result: null,
        problem: null,
      }
      jobs.set(job.id, { job, stop })
      prune()
      void run(job, stop, work)
      return job
    },
    find(tenant, key) {
      const known = jobs.get(key)?.job
      return known?.tenant === tenant ? known : null
    },
    list: (tenant) => [...jobs.values()].flatMap(({ job }) => (job.tenant === tenant ? [job] : [])).reverse(),
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
