import { faultFields } from './fault.ts'
import type { Log } from './log.ts'

const PAUSE = 60_000

/**
 * Tells errors of work that is tried again and again: the same one once a minute, with how often it happened meanwhile. A
 * database that is away must not fill the disk with what everybody knows.
 */
export function failuresTo(log: Log, now: () => number = () => performance.now()): (error: unknown) => void {
  const told = new Map<string, { at: number; count: number }>()
  return (error) => {
    const fields = faultFields(error)
    const name = `${fields.error} ${fields.code ?? ''} ${fields.at?.[0] ?? ''}`
    const known = told.get(name)
    if (known && now() - known.at < PAUSE) {
      known.count++
      return
    }
    log.error('job-failed', { ...fields, ...(known && known.count > 0 ? { count: known.count } : {}) })
    // Errors differ in kind, not without end; what was not seen for long may be told as new.
    if (told.size > 200) told.clear()
    told.set(name, { at: now(), count: 0 })
  }
}
