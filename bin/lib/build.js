import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { buildKey, entries, fingerprint, isBuilt, STAMP, WEB } from './built.js'
import { bundleOptions, webOptions } from './bundle.js'
import { withLock } from './lock.js'
import { at, made } from './paths.js'
import { SetUpError, say } from './say.js'

const HOUR = 3_600_000
const KEPT = 3

/** Bundles the command line and the server into `.mera/build/`, unless another process has just done it. */
export async function build() {
  await withLock(made('build.lock'), 'building', async () => {
    if (isBuilt()) return
    say('building …')
    const started = Date.now()
    const key = buildKey()
    const { outputs, inputs } = await bundle(entries())
    const id = `b-${digest(outputs)}`
    publish(id, outputs)
    for (const name of Object.keys(entries())) {
      writeAtomically(made('build', `${name}.js`), `export * from './${id}/${name}.js'\n`)
    }
    // A source that changed while it was read gets no time, so that the next start builds again.
    const seen = inputs.map(fingerprint).map(([path, time, size]) => [path, time < started ? time : -1, size])
    writeAtomically(STAMP, JSON.stringify({ key, id, inputs: seen }))
    prune(id)
  })
}

async function bundle(entryPoints) {
  if (Object.keys(entryPoints).length === 0)
    throw new SetUpError('src/cli/main.ts is missing: nothing to build')
  const { build: esbuild, formatMessages } = await import('esbuild')
  try {
    const server = await esbuild(bundleOptions(entryPoints, made('build', 'b')))
    const web = existsSync(at(WEB)) ? await esbuild(webOptions({ main: WEB }, made('build', 'b'))) : null
    const both = web ? [server, web] : [server]
    // Packages are known by the lockfile; how is built counts as what is built.
    const read = both.flatMap(({ metafile }) => Object.keys(metafile.inputs))
    const own = read.filter((path) => !path.startsWith('node_modules/'))
    const inputs = [...new Set(own), 'bin/lib/bundle.js']
    return {
      outputs: [...both.flatMap(({ outputFiles }) => outputFiles), ...(web ? [listOf(web)] : [])],
      inputs,
    }
  } catch (error) {
    if (!error.errors) throw error
    const lines = await formatMessages(error.errors, { kind: 'error', color: process.stderr.isTTY })
    throw new SetUpError(`the sources cannot be built\n${lines.join('')}`)
  }
}

/** What the server asks for the page of the desk: which script and style begin it. */
function listOf({ metafile }) {
  const [path, { cssBundle }] = Object.entries(metafile.outputs).find(
    ([, { entryPoint }]) => entryPoint === WEB,
  )
  const names = { script: basename(path), style: cssBundle ? basename(cssBundle) : null }
  return { path: 'web.json', contents: Buffer.from(JSON.stringify(names)) }
}

function digest(outputs) {
  const hash = createHash('sha256')
  for (const { path, contents } of outputs) hash.update(basename(path)).update(contents)
  return hash.digest('hex').slice(0, 16)
}

/** A build is a folder named by its content: one written in full is renamed into place, and none is ever changed. */
function publish(id, outputs) {
  const target = made('build', id)
  const temporary = made('build', `t-${process.pid}-${Date.now()}`)
  mkdirSync(temporary, { recursive: true })
  for (const { path, contents } of outputs) writeFileSync(join(temporary, basename(path)), contents)
  try {
    renameSync(temporary, target)
  } catch (error) {
    if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
    rmSync(temporary, { recursive: true, force: true })
  }
}

function writeAtomically(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}.${process.pid}`
  writeFileSync(temporary, text)
  renameSync(temporary, path)
}

/** Old builds go, but for those a running process may still load parts from. */
function prune(current) {
  const old = readdirSync(made('build'))
    .filter((name) => /^[bt]-/.test(name) && name !== current)
    .map((name) => ({ name, time: statSync(made('build', name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.time - a.time)
  for (const { name, time } of old.slice(KEPT)) {
    if (Date.now() - time > HOUR) rmSync(made('build', name), { recursive: true, force: true })
  }
}
