import { faultFields, type Log } from '../logs/index.ts'

/** Ends what was begun, in the opposite order. */
export interface Stopping {
  /** Registers what ends something that has just begun. */
  add(part: string, end: () => Promise<unknown> | unknown): void
  /** Ends everything, once; a part that cannot be ended is told and keeps none of the others. */
  stop(): Promise<void>
}

/** A part that does not end in time is left behind: whoever waits for the process would kill it anyway. */
const PATIENCE = 30_000

export function createStopping(log: Log, patience: number = PATIENCE): Stopping {
  const parts: { readonly part: string; readonly end: () => Promise<unknown> | unknown }[] = []
  let stopped: Promise<void> | null = null

  async function stopAll(): Promise<void> {
    for (let last = parts.pop(); last; last = parts.pop()) {
      const { part, end } = last
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<'late'>((done) => {
        timer = setTimeout(() => done('late'), patience)
      })
      try {
        if ((await Promise.race([Promise.resolve().then(end), late])) === 'late')
          log.error('stop-step-failed', { part, code: 'NO_ANSWER' })
      } catch (error) {
        log.error('stop-step-failed', { part, ...faultFields(error) })
      } finally {
        clearTimeout(timer)
      }
    }
  }

  return {
    add: (part, end) => void parts.push({ part, end }),
    stop() {
      stopped ??= stopAll()
      return stopped
    },
  }
}
