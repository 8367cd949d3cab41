import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleOptions } from './bundle.js'
import { made } from './paths.js'

/**
 * Bundles one TypeScript entry outside the product (a tool, a bench) and imports it; `main(args)` of it is the caller's
 * to run. Bundled anew each time, into a folder of this process.
 */
export async function loadSource(entry) {
  const { build } = await import('esbuild')
  const folder = made('run', String(process.pid))
  const { outputFiles } = await build({ ...bundleOptions({ main: entry }, folder), splitting: false })
  mkdirSync(folder, { recursive: true })
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const { path, contents } of outputFiles) writeFileSync(join(folder, basename(path)), contents)
  return import(pathToFileURL(join(folder, 'main.js')).href)
}
