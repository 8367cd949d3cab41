// `npm run bench [-- names]`: bundles and runs bench/run.ts, so that no loader stands between the code and the clock.
import { existsSync } from 'node:fs'
import { at, root } from './lib/paths.js'
import { loadSource } from './lib/run-source.js'
import { fail, SetUpError } from './lib/say.js'
import { setUp } from './setup.js'

try {
  await setUp()
  if (!existsSync(at('bench/run.ts'))) throw new SetUpError('bench/run.ts is missing')
  process.chdir(root)
  const { main } = await loadSource('bench/run.ts')
  const code = await main(process.argv.slice(2))
  if (typeof code === 'number') process.exitCode = code
} catch (error) {
  fail(error)
}
