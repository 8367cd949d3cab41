import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { explained } from './explain.ts'
import { halt } from './halt.ts'
import { underLock } from './lock.ts'
import { dataFolder, lockOf, MARKER, placeOf } from './place.ts'

/** Ends the server of a folder, whoever started it and whoever needs it. */
export async function stopEmbedded(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  await explained(folder, async () => {
    const place = await placeOf(folder)
    await underLock(lockOf(place.folder), async () => {
      for (const name of readdirSync(place.folder))
        if (dataFolder.test(name)) await halt(join(place.folder, name))
    })
  })
}

/** Ends the server of a folder and removes it with all data, wherever they lie. For tests. */
export async function removeEmbedded(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  await stopEmbedded(folder)
  const place = await placeOf(folder)
  for (const path of [join(folder, MARKER), place.folder, folder])
    rmSync(path, { recursive: true, force: true })
}
