import { faultFields, type Log } from '../logs/index.ts'

const ASKED = ['SIGINT', 'SIGTERM'] as const

/**
 * The wish to stop: the first SIGINT or SIGTERM aborts the signal, a second one ends the process at once.
 * @param end ends the process; another one in tests
 */
export function stopSignal(
  log: Log,
  end: (code: number) => void = (code) => process.exit(code),
): AbortSignal {
  const wish = new AbortController()
  const heard = (signal: (typeof ASKED)[number]) => {
    if (wish.signal.aborted) {
      log.warn('stop-forced', { signal })
      end(1)
      return
    }
    log.info('stopping', { signal })
    wish.abort()
  }
  for (const signal of ASKED) process.on(signal, heard)
  return wish.signal
}

/** An error that nobody caught leaves the process in an unknown state: it is told without its words, and the process ends. */
export function endOnCrash(log: Log, end: (code: number) => void = (code) => process.exit(code)): void {
  process.on('uncaughtException', (error) => {
    log.error('crashed', faultFields(error))
    end(1)
  })
}
