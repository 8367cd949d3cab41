// `npm test [-- --static | --unit | --e2e] [files and options of vitest]`. Sets up by itself; see CONTRIBUTING.md.
import { mkdirSync, writeFileSync } from 'node:fs'
import { made } from './lib/paths.js'
import { fail } from './lib/say.js'
import { setUp } from './setup.js'

const KINDS = ['--static', '--unit', '--e2e']
const words = process.argv.slice(2)
const chosen = KINDS.filter((kind) => words.includes(kind))
const kinds = chosen.length > 0 ? chosen : KINDS
// A caller that adds up several runs (.ci/run) takes the totals from the file and prints the closing line itself.
const isPart = words.includes('--part')
const rest = words.filter((word) => !KINDS.includes(word) && word !== '--part')

try {
  await setUp({ packagesOnly: true })
  const { runStatic, runUnit, runEndToEnd } = await import('./lib/steps.js')
  const run = { '--static': runStatic, '--unit': () => runUnit(rest), '--e2e': () => runEndToEnd(rest) }
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const kind of kinds) {
    const result = await run[kind]()
    for (const key of Object.keys(total)) total[key] += result[key]
  }
  mkdirSync(made('reports'), { recursive: true })
  writeFileSync(made('reports', 'total.json'), JSON.stringify(total))
  if (total.skipped > 0) console.log(`${total.skipped} skipped`)
  if (!isPart) console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed === 0 ? 0 : 1
} catch (error) {
  fail(error)
}
