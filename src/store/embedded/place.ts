import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { underLock } from './lock.ts'
import { folderForbidden, placeMissing } from './problems.ts'
import { canEnter, isRoot, type ServerUser, serverUser } from './user.ts'

/** Where the server's files lie, and whom it runs as. */
export interface Place {
  readonly folder: string
  readonly user: ServerUser
}

/** In the folder: where the data went instead. In that place: the folder they belong to. */
export const MARKER = 'database-is-in'
const BACK = 'belongs-to'
/** A data folder is named by its major version. */
export const dataFolder = /^pg(\d+)$/
/** What the server of a place says. */
export const logOf = (place: string): string => join(place, 'server.log')

/** Held while the server of a place is started or stopped. */
export const lockOf = (place: string): string => join(place, 'lock')

/** Both survive a restart of the machine; neither is anybody's home. */
const ELSEWHERE = ['/var/lib', '/var/tmp']

/**
 * The place of the server that belongs to `folder`: the folder itself, unless Mera is root and the server's user cannot
 * enter it (a clone in a root-only home). @throws Problem DATABASE_FOLDER_FORBIDDEN, DATABASE_FOLDER_MISSING, DATABASE_NO_USER
 */
export async function placeOf(folder: string): Promise<Place> {
  mkdirSync(folder, { recursive: true })
  const home = realpathSync(folder)
  const user = serverUser()
  if (user) letThrough(home)
  const chosen = () => read(join(home, MARKER))
  if (chosen() === null && (!isRoot() || canEnter(home, user))) return ownedPlace(home, user)
  return underLock(lockOf(home), async () => {
    const place = chosen()
    return ownedPlace(place && isFor(place, home) ? place : makeElsewhere(home, user), user)
  })
}

/** The folder is the server's own: others may pass through it, whatever the umask was. Its parents stay as they are. */
function letThrough(home: string): void {
  const { uid, mode } = statSync(home)
  if (uid === 0) chmodSync(home, (mode & 0o777) | 0o011)
}

/** Where data exist, their owner stays the server's user, whoever starts it. */
function ownedPlace(folder: string, user: ServerUser): Place {
  const data = readdirSync(folder).find((name) => dataFolder.test(name))
  if (!user || !data) return { folder, user }
  const { uid, gid } = statSync(join(folder, data))
  return { folder, user: uid === 0 ? user : { uid, gid } }
}

function makeElsewhere(home: string, user: ServerUser): string {
  const base = ELSEWHERE.find((candidate) => existsSync(candidate) && canEnter(candidate, user))
  if (!base) throw folderForbidden(home)
  const place = mkdtempSync(join(base, 'mera-'))
  chmodSync(place, 0o755)
  writeFileSync(join(place, BACK), home)
  writeFileSync(join(home, MARKER), place)
  return place
}

/** A clone that was moved keeps its data; one that was copied gets a place of its own. */
function isFor(place: string, home: string): boolean {
  const back = read(join(place, BACK))
  if (back === home) return true
  if (back === null) throw placeMissing(place, join(home, MARKER))
  if (existsSync(back)) return false
  writeFileSync(join(place, BACK), home)
  return true
}

function read(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null
}
