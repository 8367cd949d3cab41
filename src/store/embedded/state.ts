import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { explained } from './explain.ts'
import { dataFolder, placeOf } from './place.ts'
import { readPostmaster, serves } from './postmaster.ts'

/** What is known of the server of a folder without starting it. */
export interface EmbeddedState {
  /** Where the server's files lie; null where none was ever made. */
  readonly data: string | null
  /** The process of a running server. */
  readonly pid: number | null
}

/** Looks; starts and makes nothing. */
export async function embeddedState(folder: string): Promise<EmbeddedState> {
  if (!existsSync(folder)) return { data: null, pid: null }
  return explained(folder, async () => {
    const place = await placeOf(folder)
    const name = readdirSync(place.folder).find((each) => dataFolder.test(each))
    if (!name) return { data: null, pid: null }
    const data = join(place.folder, name)
    const found = readPostmaster(data)
    return { data, pid: found && serves(found.pid, data) ? found.pid : null }
  })
}
