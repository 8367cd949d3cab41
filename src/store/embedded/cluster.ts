import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Address } from './holder.ts'
import { initdb } from './initdb.ts'
import { dataFolder, logOf, type Place } from './place.ts'
import { freePort } from './port.ts'
import { notStarted, otherMajor } from './problems.ts'
import type { Settings } from './settings.ts'
import { give } from './user.ts'

/** Kept in the data folder, so that it is lost only with the data. */
const addressOf = (data: string) => join(data, 'mera.json')

/** The data folder of this major version, if it was made. @throws Problem DATABASE_OTHER_MAJOR */
export function findData(place: Place, major: number): string | null {
  const found = readdirSync(place.folder).filter((name) => dataFolder.test(name))
  if (found.includes(`pg${major}`)) return join(place.folder, `pg${major}`)
  const other = found[0]
  if (other) throw otherMajor(other.slice(2), major, join(place.folder, other))
  return null
}

/** @throws Problem DATABASE_NOT_STARTED where the file was damaged */
export function readAddress(data: string): Address {
  const file = addressOf(data)
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Address
  } catch (error) {
    throw notStarted(logOf(dirname(data)), `${file}: ${(error as Error).message}`)
  }
}

/** Keeps the passwords and a port that is free now. */
export async function withNewPort(
  data: string,
  place: Place,
  address: Omit<Address, 'port'>,
): Promise<Address> {
  const renewed = { ...address, port: await freePort() }
  const fresh = `${addressOf(data)}.new`
  writeFileSync(fresh, JSON.stringify(renewed), { mode: 0o600, flush: true })
  give(fresh, place.user)
  renameSync(fresh, addressOf(data))
  return renewed
}

/** Makes the data folder; it gets its name when all is in it. @throws Problem */
export async function makeData(
  place: Place,
  binaries: string,
  major: number,
  settings: Settings,
): Promise<string> {
  const fresh = join(place.folder, `new-pg${major}`)
  const passwordFile = join(place.folder, 'new-password')
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { mode: 0o700 })
  give(fresh, place.user)
  const address = { adminPassword: secret(), password: secret() }
  writeFileSync(passwordFile, address.adminPassword, { mode: 0o600 })
  give(passwordFile, place.user)
  try {
    await initdb({ place, binaries, data: fresh, passwordFile, sync: settings.fsync !== 'off' })
    await withNewPort(fresh, place, address)
    const data = join(place.folder, `pg${major}`)
    renameSync(fresh, data)
    return data
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(fresh, { recursive: true, force: true })
  }
}

const secret = () => randomBytes(24).toString('base64url')
