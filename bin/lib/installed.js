import { createHash } from 'node:crypto'
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { at } from './paths.js'

const STAMP = ['node_modules', '.mera-lock']

/** Hash of the committed lockfile: what must be installed. */
export function lockHash() {
  return createHash('sha256')
    .update(readFileSync(at('package-lock.json')))
    .digest('hex')
}

/**
 * Do the installed packages match the lockfile? The stamp answers in under a millisecond; without one (somebody ran
 * npm by hand) the list that npm keeps of what it installed is compared with the lockfile.
 */
export function isInstalled(hash = lockHash()) {
  if (readOrNull(at(...STAMP)) === hash) return true
  const hidden = readOrNull(at('node_modules', '.package-lock.json'))
  if (hidden === null) return false
  if (!matches(JSON.parse(readFileSync(at('package-lock.json'), 'utf8')), JSON.parse(hidden))) return false
  stamp(hash)
  return true
}

/** Exported for its test. Every locked package is there in its version; optional ones may be absent (other platforms). */
export function matches(locked, installed) {
  return Object.entries(locked.packages).every(([path, wanted]) => {
    if (path === '' || wanted.link) return true
    const found = installed.packages?.[path]
    if (!found) return Boolean(wanted.optional || wanted.devOptional)
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

/** Remembers what is installed; a user who may only read the clone goes on without it. */
export function stamp(hash) {
  try {
    writeFileSync(at(...STAMP), hash)
    linkCommand()
  } catch {
    // read-only clone: the slower comparison stands in
  }
}

/** `node_modules/.bin/mera`, for shells and editors that look there; npx itself does not need it. */
function linkCommand() {
  const link = at('node_modules', '.bin', 'mera')
  if (process.platform !== 'win32' && !existsSync(link)) symlinkSync('../../bin/mera.js', link)
}

function readOrNull(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
