import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, openDatabase, removeEmbedded, startEmbedded } from '../src/store/index.ts'
import { APPLICATIONS, playAndCopy } from './copies.ts'
import type { Line } from './measure.ts'

/** The full count is a million; fewer where somebody has no time. */
const EVENTS = Number(process.env.EVENTS ?? 1_000_000)
/** `mera verify` in a process of its own: its seconds, its exit code and the most memory it held, in MB. */
function verify(env: NodeJS.ProcessEnv): Promise<{ seconds: number; code: number | null; memory: number }> {
  return new Promise((done) => {
    const started = performance.now()
    let memory = 0
    const child = spawn(process.execPath, ['bin/mera.js', 'verify'], {
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    const watch = setInterval(() => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
        memory = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
      } catch {
        // It has just ended.
      }
    }, 100)
    child.on('exit', (code) => {
      clearInterval(watch)
      done({ seconds: (performance.now() - started) / 1000, code, memory })
    })
  })
}

/** `mera verify` over the journals of many whole rounds. */
export async function verifyBench(): Promise<readonly Line[]> {
  const home = mkdtempSync(join(tmpdir(), 'mera-verify-'))
  const server = await startEmbedded({ folder: join(home, 'database'), settings: { fsync: 'off' } })
  try {
    await migrate(server.url)
    const db = openDatabase(server.url, { connections: 2 })
    let copies = 0
    const once = await playAndCopy(db, (events) => {
      copies = Math.ceil(EVENTS / events) - 1
      return copies
    })
    const events = once * (copies + 1)
    await db.close()
    const { seconds, code, memory } = await verify({
      ...process.env,
      MERA_HOME: home,
      DATABASE_URL: server.url,
    })
    return [
      {
        what: `mera verify of ${events} events (whole rounds of ${APPLICATIONS} applications)`,
        value: `${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB, ${code === 0 ? 'clean' : `exit ${code}`}`,
        target: '<= 25 s and 300 MB for 1,000,000',
        met: code === 0 && seconds <= 25 && memory <= 300,
      },
    ]
  } finally {
    await server.stop()
    await removeEmbedded(join(home, 'database')).catch(() => {})
    rmSync(home, { recursive: true, force: true })
  }
}
