import { chmodSync, lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddedFolder } from '../src/operation/index.ts'
import { isAlive, removeEmbedded } from '../src/store/index.ts'

const NAME = /^mera-rig-(\d+)-\w+$/

/**
 * A folder of its own for an installation. Others may pass through it: where this runs as root, the database lies inside too,
 * and nothing elsewhere. What runs left that were killed is removed first.
 */
export async function makeHome(): Promise<string> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(NAME.exec(name)?.[1])
    const home = join(tmpdir(), name)
    if (pid && !isAlive(pid) && lstatSync(home).uid === process.getuid?.()) await removeHome(home)
  }
  const home = mkdtempSync(join(tmpdir(), `mera-rig-${process.pid}-`))
  chmodSync(home, 0o711)
  return home
}

/** Ends the database of a home and removes everything, wherever it lies. */
export async function removeHome(home: string): Promise<void> {
  await removeEmbedded(embeddedFolder(home))
  rmSync(home, { recursive: true, force: true })
}
