import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { needChromium } from './chromium.js'
import { at, made, root } from './paths.js'

/** Static checks: a name, and the script of Node with its arguments. Each counts as one test. */
export const STATIC = [
  ['types', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'],
  ['format and style', 'node_modules/@biomejs/biome/bin/biome', 'check', '--max-diagnostics=100'],
  [
    'floors',
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    'src',
    '--config',
    '.dependency-cruiser.cjs',
  ],
  ['no floating point', 'bin/check.js', 'no-float'],
  ['sizes and folders', 'bin/check.js', 'size'],
  ['no paths of machines', 'bin/check.js', 'paths'],
  ['dead code', 'node_modules/knip/bin/knip.js', '--no-progress'],
  ['build', 'bin/build.js'],
]

/** Runs the static checks, as many at once as there are processors; what one says is shown when it fails. */
export async function runStatic() {
  const waiting = [...STATIC]
  const results = []
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await check(step))
  }
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker))
  const failed = results.filter((passed) => !passed).length
  return { passed: results.length - failed, failed, skipped: 0 }
}

async function check([name, script, ...args]) {
  const started = Date.now()
  const { code, text } = await node([at(script), ...args])
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  if (code !== 0) console.log(text.trimEnd())
  return code === 0
}

/** Unit and integration tests; `args` go to vitest (files, -t …). */
export function runUnit(args) {
  return vitest('unit', ['--config', at('vitest.config.ts'), ...args])
}

/** End-to-end tests in a browser. Without one they fail on CI; elsewhere they are skipped, and loudly. */
export async function runEndToEnd(args) {
  const files = existsSync(at('e2e')) ? readdirSync(at('e2e')).filter((name) => name.endsWith('.e2e.ts')) : []
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0 }
  const chromium = needChromium()
  if (!chromium) {
    const ci = Boolean(process.env.CI)
    console.log(
      `\n*** ${files.length} files of browser tests ${ci ? 'FAILED' : 'SKIPPED'}: no Chromium or Chrome found.`,
    )
    console.log('*** Install one (Debian: apt-get install chromium), or name it in MERA_CHROMIUM.\n')
    return { passed: 0, failed: ci ? files.length : 0, skipped: ci ? 0 : files.length }
  }
  return vitest('e2e', ['--config', at('vitest.e2e.config.ts'), ...args], { MERA_CHROMIUM: chromium })
}

async function vitest(name, args, env = {}) {
  const report = made('reports', `${name}.json`)
  mkdirSync(made('reports'), { recursive: true })
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await node([at('node_modules/vitest/vitest.mjs'), 'run', ...reporters, ...args], {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  return countVitest(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null, code)
}

/** Exported for its test. A file that could not be loaded, and a run that failed otherwise, count as one failure each. */
export function countVitest(report, code) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length
  const failed = report.numFailedTests + unloaded
  const skipped = report.numPendingTests + report.numTodoTests
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, skipped }
}

/** Runs a script with this very Node; resolves to `{ code, text }` (text is empty with inherited output). */
function node(args, { env = process.env, stdio = ['ignore', 'pipe', 'pipe'] } = {}) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio })
    let text = ''
    const collect = (chunk) => {
      text += chunk
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.on('error', (error) => done({ code: 1, text: error.message }))
    child.on('close', (code) => done({ code: code ?? 1, text }))
  })
}
