import { setTimeout as sleep } from 'node:timers/promises'
import type { Text } from '../../kernel/index.ts'
import { findPackage, unpack } from './binaries.ts'
import { findData, makeData, readAddress, withNewPort } from './cluster.ts'
import { explainOutput } from './explain.ts'
import { type Address, type Hold, hold } from './holder.ts'
import { launch } from './launch.ts'
import { logOf, type Place } from './place.ts'
import { clearPidFile, readPostmaster, serves } from './postmaster.ts'
import { portTaken } from './problems.ts'
import type { Settings } from './settings.ts'

/** For so long a server may be dying, ending or recovering, and the last processes of a dead one hold its memory. */
const PASSING_MS = 10_000
/**
 * SQLSTATE cannot_connect_now: it starts, recovers or ends; too_many_connections: those of a Mera that was killed a moment
 * ago are still there.
 */
const PASSING = ['57P03', '53300']
const PORTS = 5
const PAUSE_MS = 200

export interface Wish {
  readonly settings: Settings
  readonly log: (told: Text) => void
  /** The address is in use already (a server that died is started again): no other port will do. */
  readonly samePort: boolean
}

export interface Server {
  readonly pid: number
  readonly data: string
  readonly address: Address
  readonly hold: Hold
}

/** Finds the place's server alive, or starts it. Runs under the place's lock. @throws Problem */
export async function bringUp(place: Place, wish: Wish): Promise<Server> {
  const pack = findPackage()
  let data = findData(place, pack.major)
  if (!data) {
    wish.log({
      ru: `Создаю базу данных в ${place.folder}`,
      en: `Creating the database in ${place.folder}`,
    })
    data = await makeData(place, unpack(place, pack), pack.major, wish.settings)
  }
  for (const end = Date.now() + PASSING_MS; ; ) {
    const found = (await leftOver(data, wish)) ?? (await start(place, data, unpack(place, pack), wish))
    try {
      return { ...found, data, hold: await hold(found.address, data) }
    } catch (error) {
      const { code } = error as { code?: unknown }
      const isPassing = !serves(found.pid, data) || PASSING.includes(String(code))
      if (!isPassing || Date.now() > end)
        throw explainOutput(
          `PostgreSQL (${found.pid}): ${(error as Error).message}`,
          place.folder,
          logOf(place.folder),
        )
      await sleep(PAUSE_MS)
    }
  }
}

type Found = Pick<Server, 'pid' | 'address'>

/** A server that outlived the Mera that started it; one that still recovers, or is ending, is waited for. */
async function leftOver(data: string, { log }: Wish): Promise<Found | null> {
  for (let told = false; ; told = true) {
    const found = readPostmaster(data)
    if (!found || !serves(found.pid, data)) return null
    const { pid, port } = found
    if (found.ready) return { pid, address: { ...readAddress(data), port } }
    if (!told) log({ ru: 'Жду, пока база данных будет готова', en: 'Waiting for the database to be ready' })
    await sleep(PAUSE_MS)
  }
}

async function start(place: Place, data: string, binaries: string, wish: Wish): Promise<Found> {
  const order = { place, binaries, data, settings: wish.settings }
  const end = Date.now() + PASSING_MS
  let address = readAddress(data)
  for (let ports = 1; ; ) {
    clearPidFile(data)
    const result = await launch(order, address.port)
    if ('pid' in result) return { pid: result.pid, address }
    const inTime = Date.now() < end
    if (result.refused === 'port' && !wish.samePort && ports < PORTS) {
      address = await withNewPort(data, place, address)
      ports += 1
    } else if (inTime && (result.refused === 'leftover' || (result.refused === 'port' && wish.samePort))) {
      await sleep(PAUSE_MS)
    } else throw result.refused === 'port' ? portTaken(address.port) : result.problem
  }
}
