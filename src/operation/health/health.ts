import { Problem } from '../../kernel/index.ts'
import type { Log } from '../logs/index.ts'

/** Something a server needs to do its work. */
export interface Probe {
  readonly name: string
  /** @throws Problem with the reason why it would not work now */
  check(): Promise<void> | void
}

/** What came of a probe; `code` is missing where all is well. */
export interface Probed {
  readonly name: string
  readonly ok: boolean
  readonly code?: string
}

export interface Readiness {
  readonly ready: boolean
  readonly checks: readonly Probed[]
}

/** Whether the server may be sent requests. */
export interface Health {
  ready(): Promise<Readiness>
  /** From now on not ready, whatever the probes say: whoever shares the load out sends no more requests. */
  close(): void
  readonly closing: boolean
}

export interface HealthOptions {
  readonly probes: readonly Probe[]
  readonly log: Log
  /** Milliseconds one probe may take. */
  readonly patience?: number
  /** Milliseconds an answer holds: many may ask, the database is asked seldom. */
  readonly holds?: number
}

/** Readiness by probes that are asked at once. A change is told in the log, each once. */
export function createHealth({ probes, log, patience = 3_000, holds = 1_000 }: HealthOptions): Health {
  let closing = false
  let last: { readonly until: number; readonly answer: Promise<Readiness> } | null = null
  let before: ReadonlyMap<string, string | undefined> = new Map()

  async function look(): Promise<Readiness> {
    const checks = await Promise.all(probes.map((probe) => probed(probe, patience)))
    const now = new Map(checks.map(({ name, code }) => [name, code]))
    for (const { name, code } of checks) {
      if (code && before.get(name) !== code) log.warn('not-ready', { part: name, code })
      if (!code && before.get(name)) log.info('ready', { part: name })
    }
    before = now
    return { ready: checks.every(({ ok }) => ok), checks }
  }

  return {
    get closing() {
      return closing
    },
    close() {
      closing = true
    },
    async ready() {
      const now = performance.now()
      if (!last || last.until < now) last = { until: now + holds, answer: look() }
      const { ready, checks } = await last.answer
      return closing
        ? { ready: false, checks: [...checks, { name: 'open', ok: false, code: 'STOPPING' }] }
        : { ready, checks }
    },
  }
}

async function probed({ name, check }: Probe, patience: number): Promise<Probed> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((done) => {
    timer = setTimeout(() => done('late'), patience)
  })
  try {
    const result = await Promise.race([Promise.resolve().then(check), late])
    return result === 'late' ? { name, ok: false, code: 'NO_ANSWER' } : { name, ok: true }
  } catch (error) {
    return { name, ok: false, code: error instanceof Problem ? error.code : 'FAILED' }
  } finally {
    clearTimeout(timer)
  }
}
