// `node bin/wording-hashes.js REGULATION FILE [--write]`: what a text changes in the stored hashes (tools/wording-hashes.ts).

import { root } from './lib/paths.js'
import { loadSource } from './lib/run-source.js'
import { fail } from './lib/say.js'
import { setUp } from './setup.js'

try {
  await setUp({ packagesOnly: true })
  process.chdir(root)
  const { main } = await loadSource('tools/wording-hashes.ts')
  process.exitCode = main(process.argv.slice(2))
} catch (error) {
  fail(error)
}
