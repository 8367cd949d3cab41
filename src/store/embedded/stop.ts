import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { explained } from './explain.ts'
import { halt } from './halt.ts'
import { underLock } from './lock.ts'
import { dataFolder, placeOf } from './place.ts'

/** Ends the server of a folder, whoever started it and whoever needs it. */
export async function stopEmbedded(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  await explained(folder, async () => {
    const place = placeOf(folder)
    await underLock(join(place.folder, 'lock'), async () => {
      for (const name of readdirSync(place.folder))
        if (dataFolder.test(name)) await halt(join(place.folder, name))
    })
  })
}

/** Ends the server of a folder and removes it with all data, wherever they lie. For tests. */
export async function removeEmbedded(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  await stopEmbedded(folder)
  for (const path of [placeOf(folder).folder, folder]) rmSync(path, { recursive: true, force: true })
}
