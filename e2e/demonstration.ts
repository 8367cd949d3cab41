import { execFile } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'
import { removeEmbedded } from '../src/store/index.ts'
import { startServer } from './server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly demonstration: string
  }
}

const run = promisify(execFile)

/** A folder for an installation, which the server of its database may enter as well. */
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'mera-e2e-home-'))
  chmodSync(made, 0o755)
  return made
}

/** Its database goes with it, wherever that lies. */
export async function removeHome(home: string): Promise<void> {
  await removeEmbedded(join(home, 'postgres'))
  rmSync(home, { recursive: true, force: true })
}

/** A home of one's own, in which the demonstration is loaded already. */
export async function copyHome(template: string): Promise<string> {
  const home = folder()
  // Owners stay who they were: as root the database belongs to somebody else.
  await run('cp', ['-a', `${template}/.`, home])
  return home
}

/** Loads the demonstration once for all files: each starts from a copy. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const template = folder()
  const server = await startServer(template)
  await server.stop()
  project.provide('demonstration', template)
  return () => removeHome(template)
}
