import { randomUUID } from 'node:crypto'
import { lstatSync, lutimesSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const BEAT_MS = 1_000
/** A holder that gave no sign of life for so long is taken for dead, whatever runs under its number now. */
const SILENT_MS = 30_000
/** In a container every start has the same process number: one silent under our own number is soon known for dead. */
const SILENT_NAMESAKE_MS = 5_000
const POLL_MS = 50

const held = new Set<string>()

/**
 * Runs work while no other process (and no other call in this one) runs work under the same lock. A lock whose holder
 * died is taken over. It is a link that names its holder: made with its words at once, and on a full disk too.
 */
export async function underLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const token = `${process.pid} ${randomUUID()}`
  held.add(token)
  while (!take(path, token)) {
    const other = read(path)
    if (isDead(path, other)) takeAway(path, other)
    await sleep(POLL_MS)
  }
  const beat = setInterval(() => touch(path), BEAT_MS)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    held.delete(token)
    if (read(path) === token) rmSync(path, { force: true })
  }
}

function take(path: string, token: string): boolean {
  try {
    symlinkSync(token, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function isDead(path: string, token: string | null): boolean {
  if (token === null || held.has(token)) return false
  const pid = Number.parseInt(token, 10)
  if (pid > 0 && !isAlive(pid)) return true
  const touched = lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY
  return Date.now() - touched > (pid === process.pid ? SILENT_NAMESAKE_MS : SILENT_MS)
}

/** Of two that see a lock dead, the second may find the first one's new lock: it puts that back. */
function takeAway(path: string, dead: string | null): void {
  const away = `${path}.${randomUUID()}`
  try {
    renameSync(path, away)
    const taken = read(away)
    if (taken !== null && taken !== dead) symlinkSync(taken, path)
  } catch {
    // Somebody was quicker; the next attempt to take the lock tells.
  }
  rmSync(away, { force: true })
}

/** Whether a process of this number lives. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function read(path: string): string | null {
  try {
    return readlinkSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function touch(path: string): void {
  const now = new Date()
  try {
    lutimesSync(path, now, now)
  } catch {
    // Taken over after a long pause: seen when the work ends.
  }
}
