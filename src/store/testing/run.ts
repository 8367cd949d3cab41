import { randomBytes } from 'node:crypto'
import { lstatSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isAlive, removeEmbedded, underLock } from '../embedded/index.ts'

const VARIABLE = 'MERA_TEST_RUN'
const FOLDER = /^mera-test-(\d+)-\w+$/

/** One run of the tests, as all its processes know it. */
export interface TestRun {
  /** Begins the names of the databases and the role that it makes. */
  readonly name: string
  /** Holds its server. */
  readonly folder: string
  /** Password of the role that it makes on a server of somebody else. */
  readonly password: string
}

/** Opens a run; the processes of the tests find it in their environment. */
export function openRun(): TestRun {
  const folder = mkdtempSync(join(tmpdir(), `mera-test-${process.pid}-`))
  const name = `mera_test_${Math.trunc(Date.now() / 1000)}_${process.pid}`
  const run = { name, folder, password: randomBytes(12).toString('hex') }
  process.env[VARIABLE] = JSON.stringify(run)
  return run
}

/** The run that this process belongs to. */
export function currentRun(): TestRun {
  const run = process.env[VARIABLE]
  if (!run) throw new Error('no test run: name src/store/testing/global-setup.ts as globalSetup of vitest')
  return JSON.parse(run) as TestRun
}

/** Ends the servers of runs that were killed, and removes their folders. */
export function sweepDeadRuns(): Promise<void> {
  const user = process.getuid?.() ?? 0
  return underLock(join(tmpdir(), `mera-test-sweep-${user}`), async () => {
    for (const name of readdirSync(tmpdir())) {
      const pid = Number(FOLDER.exec(name)?.[1])
      const folder = join(tmpdir(), name)
      if (pid && !isAlive(pid) && lstatSync(folder).uid === user) await removeEmbedded(folder)
    }
  })
}
