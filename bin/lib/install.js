import { isInstalled, lockHash, stamp } from './installed.js'
import { withLock } from './lock.js'
import { npm } from './npm.js'
import { made } from './paths.js'
import { say } from './say.js'

/**
 * Installs exactly the locked packages. Install scripts stay off: none of ours needs one (prebuilt binaries come as
 * packages of their own), and a package that would run code at installation is one to notice.
 */
export async function install() {
  await withLock(made('install.lock'), 'installing the packages', async () => {
    if (isInstalled()) return
    say('installing the locked packages …')
    await npm([
      'ci',
      '--ignore-scripts',
      '--include=dev',
      '--include=optional',
      '--loglevel=error',
      '--no-progress',
    ])
    stamp(lockHash())
  })
}
