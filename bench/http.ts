import { fileAll } from '../faults/clients.ts'
import { makePeople } from '../faults/people.ts'
import { makeRig } from '../faults/rig.ts'
import type { Line } from './measure.ts'
import { CLIENTS, median, percentile, pgbench, prepare, SECONDS, transactions } from './pgbench.ts'
import { openContestToday } from './rush.ts'

const ROUNDS = 3

/** Tells when so many seconds from now are over. */
function until(seconds: number): () => boolean {
  const end = performance.now() + seconds * 1000
  return () => performance.now() > end
}

/** Accepted commands over HTTP against a server in a process of its own, and `pgbench -N` on the same database in turn. */
export async function httpBench(): Promise<readonly Line[]> {
  const rig = await makeRig()
  try {
    const { db, engine } = rig.installation
    const contest = await openContestToday(engine)
    const ids = Array.from({ length: 5200 }, (_, i) => `p-http${i}`)
    const people = await makePeople(db, ids)
    await rig.start()
    await prepare(db.url)
    const ours: number[] = []
    const p99: number[] = []
    const theirs: number[] = []
    // A new process compiles its code for some seconds; what it does then is not what it does all day.
    await fileAll(rig.address, contest, people.splice(0, 1300), CLIENTS, until(SECONDS))
    for (let round = 0; round < ROUNDS; round++) {
      if (pgbench) theirs.push(await transactions(db.url))
      const share = people.splice(0, 1300)
      const started = performance.now()
      const load = await fileAll(rig.address, contest, share, CLIENTS, until(SECONDS))
      ours.push(load.answered.length / ((performance.now() - started) / 1000))
      p99.push(percentile(load.took, 0.99))
      if (load.refused.length > 0) throw new Error(load.refused[0])
    }
    return report(median(ours), median(p99), theirs.length > 0 ? median(theirs) : null)
  } finally {
    await rig.end()
  }
}

function report(rate: number, p99: number, base: number | null): Line[] {
  const ratio = base === null ? 0 : rate / base
  return [
    {
      what: `accepted commands over HTTP, ${CLIENTS} clients (prepare, 3 revise, sign, submit; a look at the case before signing)`,
      value: `${Math.round(rate)}/s, p99 ${p99.toFixed(1)} ms`,
      target: 'p99 <= 40 ms',
      met: p99 <= 40,
    },
    {
      what: 'the same against pgbench -N',
      value:
        base === null ? 'pgbench is not installed' : `${ratio.toFixed(2)} (pgbench ${Math.round(base)}/s)`,
      target: '0.25, stretch 0.33',
      met: ratio >= 0.25,
    },
  ]
}
