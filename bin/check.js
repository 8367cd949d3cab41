// `node bin/check.js no-float size paths`: our own checks of the tree (tools/check.ts).
import { root } from './lib/paths.js'
import { loadSource } from './lib/run-source.js'
import { fail } from './lib/say.js'
import { setUp } from './setup.js'

try {
  await setUp({ packagesOnly: true })
  process.chdir(root)
  const { main } = await loadSource('tools/check.ts')
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  fail(error)
}
