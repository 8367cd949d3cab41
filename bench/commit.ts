import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Engine } from '../src/engine/index.ts'
import { programmes } from '../src/programmes.ts'
import { productionCalendar } from '../src/rules/index.ts'
import { openInstallation } from '../src/runtime/index.ts'
import { newMasterKey, removeEmbedded, startEmbedded } from '../src/store/index.ts'
import type { Line } from './measure.ts'
import { CLIENTS, median, percentile, pgbench, prepare, SECONDS, transactions } from './pgbench.ts'
import { filing, openContestToday, tenant } from './rush.ts'

const ROUNDS = 3

/** What a round gave: commands a second, their 99th percentile, and this process's processor time a command, both in ms. */
interface Rate {
  readonly rate: number
  readonly p99: number
  readonly cpu: number
}

/** Commands a second that clients get accepted, each the next as soon as its last one is. */
async function commands(engine: Engine, contest: string, round: number) {
  const end = performance.now() + SECONDS * 1000
  const took: number[] = []
  const client = async (n: number) => {
    for (let i = 0; performance.now() < end; i++) {
      let done = { id: '', contentHash: '' }
      for (const step of filing(`r${round}-c${n}-p${i}`, () => done)) {
        const started = performance.now()
        const { file } = await engine.act({
          tenant,
          procedure: 'application',
          parent: step.case === null ? contest : null,
          ...step,
        })
        took.push(performance.now() - started)
        done = { id: file.id, contentHash: (file.facts as { contentHash: string }).contentHash }
      }
    }
  }
  const started = performance.now()
  const cpu = process.cpuUsage()
  await Promise.all(Array.from({ length: CLIENTS }, (_, n) => client(n)))
  const seconds = (performance.now() - started) / 1000
  const { user, system } = process.cpuUsage(cpu)
  return {
    rate: took.length / seconds,
    p99: percentile(took, 0.99),
    cpu: (user + system) / 1000 / took.length,
  }
}

/** Commands on the embedded server with fsync on, and `pgbench -N` on the same server in turn. */
export async function commitBench(): Promise<readonly Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'mera-bench-'))
  const server = await startEmbedded({ folder })
  try {
    const installation = await openInstallation({
      databaseUrl: server.url,
      masterKey: newMasterKey(),
      regulations: programmes,
      calendar: productionCalendar(),
      connections: CLIENTS + 2,
      failed: console.error,
    })
    const { engine } = installation
    const contest = await openContestToday(engine)
    await prepare(server.url)
    const ours: Rate[] = []
    const theirs: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      if (pgbench) theirs.push(await transactions(server.url))
      ours.push(await commands(engine, contest, round))
    }
    await installation.stop()
    return report(ours, theirs)
  } finally {
    await server.stop()
    await removeEmbedded(folder)
  }
}

function report(ours: readonly Rate[], theirs: readonly number[]): Line[] {
  const rate = median(ours.map((o) => o.rate))
  const p99 = median(ours.map((o) => o.p99))
  const lines: Line[] = [
    {
      what: `accepted commands without HTTP, ${CLIENTS} clients (prepare, 3 revise, sign, submit)`,
      value: `${Math.round(rate)}/s, p99 ${p99.toFixed(1)} ms`,
      target: 'p99 <= 40 ms',
      met: p99 <= 40,
    },
  ]
  if (theirs.length === 0)
    return [...lines, { what: 'pgbench', value: 'not installed', target: 'Debian: postgresql', met: false }]
  const base = median(theirs)
  const cpu = median(ours.map((o) => o.cpu))
  return [
    ...lines,
    {
      what: 'the same against pgbench -N',
      value: `${(rate / base).toFixed(2)} (pgbench ${Math.round(base)}/s; ${cpu.toFixed(2)} ms of processor a command in Mera)`,
      target: '0.6',
      met: rate / base >= 0.6,
    },
  ]
}
