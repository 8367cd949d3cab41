import { assignmentBench } from './assignment.ts'
import { commitBench } from './commit.ts'
import { decideBench } from './decide.ts'
import { deskBench } from './desk.ts'
import { estimateBench } from './estimate.ts'
import { exportDecideBench } from './export-decide.ts'
import { financeBench } from './finance.ts'
import { httpBench } from './http.ts'
import { kopeckBench } from './kopecks.ts'
import { lastHourBench } from './last-hour.ts'
import { listsBench } from './lists.ts'
import { alternate, type Line, referenceLoop } from './measure.ts'
import { ratingBench } from './rating.ts'
import { similarityBench } from './similarity.ts'
import { simulateBench } from './simulate.ts'
import { verifyBench } from './verify.ts'

const benches: Readonly<Record<string, () => Promise<readonly Line[]>>> = {
  decide: decideBench,
  rating: ratingBench,
  similarity: similarityBench,
  assignment: assignmentBench,
  kopecks: kopeckBench,
  simulate: simulateBench,
  commit: commitBench,
  http: httpBench,
  'last-hour': lastHourBench,
  lists: listsBench,
  verify: verifyBench,
  desk: deskBench,
  finance: financeBench,
  'export-decide': exportDecideBench,
  estimate: estimateBench,
}

/** Runs the named benches, or all; absolute figures stand beside a reference loop of the same run. Never fails on time. */
export async function main(args: string[]): Promise<number> {
  const names = args.length ? args : Object.keys(benches)
  const [reference] = await alternate([referenceLoop], 5)
  console.log(`${referenceLoop.name}: ${reference!.medianMs} ms (Node ${process.version})`)
  for (const name of names) {
    const bench = benches[name]
    if (!bench) {
      console.error(`no bench "${name}"; there are ${Object.keys(benches).join(', ')}`)
      return 2
    }
    for (const line of await bench())
      console.log(`${line.met ? '✓' : '✕'} ${line.what}: ${line.value} (target ${line.target})`)
  }
  return 0
}
