import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { embeddedFolder, loadConfiguration, masterKeyOf } from '../src/operation/index.ts'
import { programmes } from '../src/programmes.ts'
import { productionCalendar } from '../src/rules/index.ts'
import { type Installation, openInstallation } from '../src/runtime/index.ts'
import { type Embedded, startEmbedded } from '../src/store/index.ts'
import { makeHome, removeHome } from './home.ts'

/** Mera in a process of its own on an embedded server that waits for its disk. */
export interface Rig {
  readonly address: string
  /** The same installation seen from here: to prepare, and to look afterwards. */
  readonly installation: Installation
  /** Starts the process; resolves when it answers. */
  start(): Promise<void>
  /** Kills Mera as a power cut would. */
  killMera(): Promise<void>
  /** Kills the database server as a power cut would; Mera brings it up again. */
  killDatabase(): void
  /** Memory of the process in bytes. */
  memory(): Promise<number>
  end(): Promise<void>
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })
}

/** Makes a new installation in a folder of its own. `before`: fills the empty database while nothing works on it yet. */
export async function makeRig(
  env: NodeJS.ProcessEnv = {},
  before: (url: string) => Promise<void> = async () => {},
): Promise<Rig> {
  const home = await makeHome()
  const port = await freePort()
  // Settings of whoever runs this are not those of the rig.
  const outside = Object.entries(process.env).filter(
    ([name]) => !/^(MERA_|DATABASE_URL|PORT$|HOST$)/.test(name),
  )
  const given: NodeJS.ProcessEnv = {
    ...Object.fromEntries(outside),
    MERA_HOME: home,
    MERA_LOG_LEVEL: 'silent',
    MERA_LIMITS_REQUESTS_PER_MINUTE: '1000000',
    ...env,
  }
  const configuration = loadConfiguration(given)
  const folder = embeddedFolder(home)
  const embedded: Embedded = await startEmbedded({ folder, revive: true })
  await before(embedded.url)
  const installation = await openInstallation({
    databaseUrl: embedded.url,
    masterKey: masterKeyOf(configuration),
    regulations: programmes,
    calendar: productionCalendar(),
    connections: 4,
    failed: () => {},
  })
  const address = `http://127.0.0.1:${port}`
  let child: ChildProcess | null = null

  async function start(): Promise<void> {
    const begun = spawn(process.execPath, ['bin/mera.js', 'serve', '--port', String(port)], {
      env: given,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child = begun
    for (let tries = 0; tries < 600; tries++) {
      if (begun.exitCode !== null) throw new Error(`mera serve ended with ${begun.exitCode}`)
      const answer = await fetch(`${address}/health/ready`).catch(() => null)
      await answer?.arrayBuffer()
      if (answer?.status === 200) return
      await sleep(100)
    }
    throw new Error('mera serve does not answer')
  }

  const gone = (process: ChildProcess) =>
    process.exitCode !== null || process.signalCode !== null
      ? Promise.resolve()
      : new Promise<void>((done) => process.once('exit', () => done()))

  return {
    address,
    installation,
    start,
    async killMera() {
      if (!child) return
      child.kill('SIGKILL')
      await gone(child)
    },
    killDatabase() {
      try {
        process.kill(embedded.pid, 'SIGKILL')
      } catch (error) {
        // It is dead already and on its way up again.
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
      }
    },
    async memory() {
      const { readFile } = await import('node:fs/promises')
      const status = await readFile(`/proc/${child?.pid}/status`, 'utf8').catch(() => '')
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024
    },
    async end() {
      if (child && child.exitCode === null && child.signalCode === null) {
        child.kill('SIGTERM')
        await gone(child)
      }
      await installation.stop()
      await embedded.stop()
      await removeHome(home)
    },
  }
}
