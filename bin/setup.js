// Makes a fresh clone runnable: right Node, locked packages, current build. Silent when nothing has to be done.
import { isBuilt } from './lib/built.js'
import { isInstalled } from './lib/installed.js'
import { root } from './lib/paths.js'
import { SetUpError } from './lib/say.js'

const LOWEST = [20, 19]

/** Throws a `SetUpError` when `version` (as in `process.versions.node`) is below the floor. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > LOWEST[0] || (major === LOWEST[0] && minor >= LOWEST[1])) return
  throw new SetUpError(
    `Mera needs Node.js ${LOWEST.join('.')} or newer; this is ${version} (${process.execPath})`,
  )
}

/**
 * Brings the clone up to date. `packages` alone leaves out the build. Where MERA_SEALED is set, as in an image of a container,
 * what was built is run as it is: nothing is compared and nothing written.
 * @param {{ packagesOnly?: boolean }} [options]
 */
export async function setUp({ packagesOnly = false } = {}) {
  checkNode()
  if (process.env.MERA_SEALED) return
  try {
    if (!isInstalled()) await (await import('./lib/install.js')).install()
    if (!packagesOnly && !isBuilt()) await (await import('./lib/build.js')).build()
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'EROFS') throw error
    throw new SetUpError(`cannot write to ${root} (${error.message}); run it once as the owner of the clone`)
  }
}
