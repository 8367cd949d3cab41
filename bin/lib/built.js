import { existsSync, readFileSync, statSync } from 'node:fs'
import { lockHash } from './installed.js'
import { at, made } from './paths.js'

/** What is bundled: the name under `.mera/build/`, and the sources of which the first that exists is taken. */
export const ENTRIES = {
  cli: ['src/cli/main.ts', 'src/cli/main.tsx'],
  server: ['src/server/main.ts', 'src/server/main.tsx'],
}

/** What browsers load: its entry, which is built where it exists. */
export const WEB = 'src/web/index.tsx'

export const STAMP = made('build', 'stamp.json')

/** The entries that exist now: `{ name: path }`. */
export function entries() {
  const found = Object.entries(ENTRIES).map(([name, paths]) => [
    name,
    paths.find((path) => existsSync(at(path))),
  ])
  return Object.fromEntries(found.filter(([, path]) => path))
}

/** What, besides the sources, a build depends on. */
export function buildKey() {
  return JSON.stringify([lockHash(), entries(), existsSync(at(WEB))])
}

/** `[path, time, size]` of one source; a file that is gone has size -1. */
export function fingerprint(path) {
  const stat = statSync(at(path), { throwIfNoEntry: false })
  return stat ? [path, stat.mtimeMs, stat.size] : [path, 0, -1]
}

/** Is the build made from the sources as they are? Looks only at times and sizes: a few milliseconds. */
export function isBuilt() {
  let stamp
  try {
    stamp = JSON.parse(readFileSync(STAMP, 'utf8'))
  } catch {
    return false
  }
  if (stamp.key !== buildKey() || !existsSync(made('build', stamp.id))) return false
  return stamp.inputs.every(([path, time, size]) => {
    const [, nowTime, nowSize] = fingerprint(path)
    return nowTime === time && nowSize === size
  })
}
