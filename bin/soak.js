// `npm run soak [-- names]`: fault and attack tests with full counts, one after another. faults/README.md says how long each takes.
import { fail, SetUpError } from './lib/say.js'
import { SOAK } from './lib/soak-steps.js'
import { setUp } from './setup.js'

const names = process.argv.slice(2)
process.env.MERA_SOAK = '1'

try {
  const unknown = names.filter((name) => !SOAK.some(([known]) => known === name))
  if (unknown.length > 0)
    throw new SetUpError(
      `no such step: ${unknown.join(', ')}; there are ${SOAK.map(([name]) => name).join(', ')}`,
    )
  await setUp()
  const { runEndToEnd, runUnit } = await import('./lib/steps.js')
  const lines = []
  let failures = 0
  for (const [name, ...files] of SOAK.filter(([known]) => names.length === 0 || names.includes(known))) {
    const started = Date.now()
    const run = files[0].startsWith('e2e/') ? runEndToEnd : runUnit
    const { passed, failed } = await run(['--no-file-parallelism', ...files])
    const minutes = ((Date.now() - started) / 60_000).toFixed(1)
    lines.push(
      `${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed (${minutes} min)`,
    )
    failures += failed
  }
  console.log(`\n${lines.join('\n')}`)
  process.exitCode = failures === 0 ? 0 : 1
} catch (error) {
  fail(error)
}
