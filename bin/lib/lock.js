import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { SetUpError, say } from './say.js'

/** A holder touches its lock every second; one untouched for this long is taken for dead. */
const STALE_MS = 20_000
const BEAT_MS = 1_000
const POLL_MS = 100
const PATIENCE_MS = 15 * 60_000

/**
 * Runs `work` while holding the lock folder `path`, so that two processes never set up at once.
 * A folder is the lock because `mkdir` is atomic on every file system. A lock whose holder died is taken over.
 */
export async function withLock(path, waitingFor, work) {
  const token = await take(path, waitingFor)
  const beat = setInterval(() => touch(path), BEAT_MS)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    if (ownerOf(path) === token) rmSync(path, { recursive: true, force: true })
  }
}

async function take(path, waitingFor) {
  const token = `${process.pid} ${hostname()} ${Date.now()}-${Math.random()}`
  const deadline = Date.now() + PATIENCE_MS
  mkdirSync(dirname(path), { recursive: true })
  for (let told = false; !tryMake(path, token); ) {
    const owner = ownerOf(path)
    if (isStale(path, owner)) {
      remove(path, owner)
      continue
    }
    if (!told) say(`waiting for another process that is ${waitingFor} …`)
    told = true
    if (Date.now() > deadline)
      throw new SetUpError(
        `another process holds ${path} for too long; remove that folder if none is running`,
      )
    await new Promise((done) => setTimeout(done, POLL_MS))
  }
  return token
}

function tryMake(path, token) {
  try {
    mkdirSync(path)
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
  writeFileSync(join(path, 'owner'), token)
  return true
}

/** The holder's line, or '' when it is not (yet) written. */
function ownerOf(path) {
  try {
    return readFileSync(join(path, 'owner'), 'utf8')
  } catch {
    return ''
  }
}

/** Exported for its test: dead by process id (on the same host), or no sign of life for too long. */
export function isStale(path, owner, now = Date.now()) {
  const [pid, host] = owner.split(' ')
  if (pid && host === hostname() && !isAlive(Number(pid))) return true
  try {
    return now - statSync(path).mtimeMs > STALE_MS
  } catch {
    return false // it was released meanwhile
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code !== 'ESRCH' // EPERM: alive, but another user's
  }
}

/** Moves a stale lock away first: of two processes that saw it stale, only one wins the rename. */
function remove(path, owner) {
  if (ownerOf(path) !== owner) return
  const away = `${path}.stale-${process.pid}-${Date.now()}`
  try {
    renameSync(path, away)
    rmSync(away, { recursive: true, force: true })
  } catch {
    // another process was quicker
  }
}

function touch(path) {
  try {
    const now = new Date()
    utimesSync(path, now, now)
  } catch {
    // released or taken over: `withLock` notices at its end
  }
}
