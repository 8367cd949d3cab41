import { createHash } from 'node:crypto'
import { fileAll } from '../faults/clients.ts'
import { makePeople, type Person, tenant } from '../faults/people.ts'
import { makeRig, type Rig } from '../faults/rig.ts'
import { pdf } from '../src/files/testing/index.ts'
import { document } from '../src/regulations/kod-ai/testing/index.ts'
import { verifyStore } from '../src/store/index.ts'
import type { Line } from './measure.ts'
import { percentile } from './pgbench.ts'
import { type Document, openContestToday } from './rush.ts'

/** The full count is 3,000; fewer where somebody has no time. */
const APPLICATIONS = Number(process.env.APPLICATIONS ?? 300)
const CLIENTS = 24
const MB = 1024 ** 2
const KINDS = ['application-form', 'publication', 'repo-info', 'interest-letter', 'other'] as const

/** Uploads five papers of a person, each its own. @returns the documents of their application */
async function upload(rig: Rig, who: Person, took: number[]): Promise<Document[]> {
  const documents: Document[] = [document('tz'), document('plan')]
  for (const kind of KINDS) {
    const bytes = pdf({ text: `${kind} ${who.id}` })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const started = performance.now()
    const answer = await fetch(`${rig.address}/api/v1/files`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${who.token}`,
        'content-type': 'application/pdf',
        'x-file-name': `${kind}.pdf`,
      },
      body: new Uint8Array(bytes),
    })
    took.push(performance.now() - started)
    const { id, state } = (await answer.json()) as { id: string; state: string }
    if (answer.status > 202) throw new Error(`an upload was answered with ${answer.status}`)
    if (state !== 'accepted') await accepted(rig, who, id)
    documents.push(document(kind, { sha256 }))
  }
  return documents
}

/** A paper that is still in quarantine when its upload is answered is looked at again. */
async function accepted(rig: Rig, who: Person, id: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(`${rig.address}/api/v1/files/${id}`, {
      headers: { authorization: `Bearer ${who.token}` },
    })
    const { state } = (await answer.json()) as { state: string }
    if (state === 'accepted') return
    await new Promise((done) => setTimeout(done, 200))
  }
  throw new Error('a paper stays in quarantine')
}

/** The last hour of intake: everybody files at once, five papers each. */
export async function lastHourBench(): Promise<readonly Line[]> {
  const rig = await makeRig()
  try {
    const { db, engine } = rig.installation
    const contest = await openContestToday(engine)
    const ids = Array.from({ length: APPLICATIONS }, (_, i) => `p-last${i}`)
    const people = await makePeople(db, ids)
    await rig.start()
    const uploads: number[] = []
    const memory: number[] = []
    const watch = setInterval(() => void rig.memory().then((bytes) => memory.push(bytes)), 1000)
    const started = performance.now()
    const load = await fileAll(rig.address, contest, people, CLIENTS, undefined, (who) =>
      upload(rig, who, uploads),
    )
    clearInterval(watch)
    if (load.refused.length > 0) throw new Error(load.refused[0])
    const seconds = (performance.now() - started) / 1000
    const filed = await engine.list(tenant, { procedure: 'application', states: ['submitted'] })
    const { broken } = await verifyStore(db, engine.parts, tenant)
    const numbers = filed.map((row) => Number(row.number)).sort((a, b) => a - b)
    const gapless = numbers.every((number, i) => number === i + 1)
    const quarter = Math.floor(memory.length / 4)
    const early = percentile(memory.slice(quarter, quarter * 2), 0.5)
    const late = percentile(memory.slice(quarter * 3), 0.5)
    return [
      {
        what: `${APPLICATIONS} applications with 5 papers each, ${CLIENTS} people at once (${seconds.toFixed(0)} s)`,
        value: `${filed.length} filed, numbers ${gapless ? 'without a gap' : 'WITH GAPS'}, ${broken.length} broken`,
        target: 'none lost',
        met: filed.length === APPLICATIONS && gapless && broken.length === 0,
      },
      {
        what: 'a command, an upload with its check (99th percentile)',
        value: `${percentile(load.took, 0.99).toFixed(0)} ms, ${percentile(uploads, 0.99).toFixed(0)} ms`,
        target: '<= 1000 ms',
        met: percentile(load.took, 0.99) <= 1000 && percentile(uploads, 0.99) <= 1000,
      },
      {
        what: 'memory of the process, second and last quarter of the time',
        value: `${(early / MB).toFixed(0)} MB, ${(late / MB).toFixed(0)} MB`,
        target: 'flat',
        met: late <= early * 1.15,
      },
    ]
  } finally {
    await rig.end()
  }
}
