import { setTimeout as sleep } from 'node:timers/promises'
import { Problem, type Text } from '../../kernel/index.ts'
import { bringUp, type Server } from './bring-up.ts'
import { explained } from './explain.ts'
import { halt } from './halt.ts'
import { adminUrlOf, meraUrlOf } from './holder.ts'
import { underLock } from './lock.ts'
import { lockOf, placeOf } from './place.ts'
import type { Settings } from './settings.ts'

export interface EmbeddedOptions {
  /** A folder of its own. As root, the files may come to lie elsewhere: the folder then says where. */
  readonly folder: string
  /** Told in words what goes on. */
  readonly log?: (told: Text) => void
  /** Settings of PostgreSQL in place of ours. */
  readonly settings?: Settings
  /** A server that dies while it is needed is started again at the same address. */
  readonly revive?: boolean
}

export interface Embedded {
  /** As the owner of Mera's database, who is no superuser. */
  readonly url: string
  /** As the superuser: for maintenance and tests. */
  readonly adminUrl: string
  /** Where the server's files lie. */
  readonly folder: string
  /** The server's process; another one after a revival. */
  readonly pid: number
  /** Ends the server in good order, unless another process of Mera still needs it. */
  stop(): Promise<void>
  /** Needs the server no more, and leaves it running. */
  leave(): Promise<void>
}

const REVIVE_PAUSE_MS = 1_000

/**
 * Starts the embedded PostgreSQL of a folder, or takes the one that runs there already; makes what is missing.
 * @throws Problem DATABASE_*
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { folder, settings = {}, log = () => undefined, revive = false } = options
  const place = await explained(folder, () => placeOf(folder))
  const lock = lockOf(place.folder)
  const up = (samePort: boolean) =>
    explained(place.folder, () => underLock(lock, () => bringUp(place, { settings, log, samePort })))
  let server = await up(false)
  let stopped = false

  const watch = () => {
    if (revive) server.hold.onLoss(() => void again())
  }
  const again = async () => {
    log({ ru: 'База данных прервалась, запускаю снова', en: 'The database broke off, starting it again' })
    while (!stopped) {
      const result = await up(true).catch((problem: Error) => problem)
      if (!(result instanceof Error)) return adopt(result)
      log(result instanceof Problem ? result.title : { ru: result.message, en: result.message })
      await sleep(REVIVE_PAUSE_MS, undefined, { ref: false })
    }
  }
  const adopt = async (next: Server) => {
    server = next
    if (stopped) await end()
    else watch()
  }
  const end = () =>
    underLock(lock, async () => {
      if (!(await server.hold.letGo())) await halt(server.data)
    })

  watch()
  return {
    url: meraUrlOf(server.address),
    adminUrl: adminUrlOf(server.address),
    folder: place.folder,
    get pid() {
      return server.pid
    },
    stop: async () => {
      if (stopped) return
      stopped = true
      await end()
    },
    leave: async () => {
      if (stopped) return
      stopped = true
      await underLock(lock, () => server.hold.letGo())
    },
  }
}
