import { makePeople } from '../faults/people.ts'
import { makeRig } from '../faults/rig.ts'
import { talk } from '../faults/talk.ts'
import { migrate, openDatabase } from '../src/store/index.ts'
import { APPLICATIONS, playAndCopy } from './copies.ts'
import type { Line } from './measure.ts'
import { percentile } from './pgbench.ts'

const CASES = 10_000
const LOOKS = 60

const list = '/api/v1/cases?procedure=application&limit=50'
const asked: Readonly<Record<string, string>> = {
  'the first page': list,
  'with their number': `${list}&total=true`,
  'by a state': `${list}&state=submitted`,
  'found by a word of the title': `${list}&text=${encodeURIComponent('модел')}`,
  'the last by number first': `${list}&sort=-number`,
}

/** Pages of a list of ten thousand applications, as an officer of the fund sees them over HTTP. */
export async function listsBench(): Promise<readonly Line[]> {
  const rig = await makeRig({}, async (url) => {
    await migrate(url)
    const db = openDatabase(url, { connections: 2 })
    await playAndCopy(db, () => CASES / APPLICATIONS - 1, 'application')
    await db.close()
  })
  try {
    const [officer] = await makePeople(rig.installation.db, ['officer-1'], ['fund-officer'])
    const headers = { authorization: `Bearer ${officer!.token}` }
    await rig.start()
    const ask = async (path: string) => {
      const started = performance.now()
      const { status, text } = await talk(rig.address + path, { headers })
      if (status !== 200) throw new Error(`${path}: ${status} ${text.slice(0, 200)}`)
      return { ms: performance.now() - started, page: JSON.parse(text) as { next: string | null } }
    }
    const lines: Line[] = []
    for (const [what, path] of Object.entries(asked)) {
      const took: number[] = []
      await ask(path)
      for (let i = 0; i < LOOKS; i++) took.push((await ask(path)).ms)
      lines.push(lineOf(what, took))
    }
    const deep: number[] = []
    for (let next: string | null = '', i = 0; next !== null && i < LOOKS; i++) {
      const { ms, page } = await ask(next === '' ? list : `${list}&cursor=${encodeURIComponent(next)}`)
      deep.push(ms)
      next = page.next
    }
    return [...lines, lineOf('page after page', deep)]
  } finally {
    await rig.end()
  }
}

function lineOf(what: string, took: readonly number[]): Line {
  const p95 = percentile(took, 0.95)
  return {
    what: `a page of ${CASES} applications, ${what} (95th percentile)`,
    value: `${p95.toFixed(1)} ms`,
    target: '<= 50 ms',
    met: p95 <= 50,
  }
}
