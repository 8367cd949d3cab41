import { makePeople } from '../faults/people.ts'
import { makeRig } from '../faults/rig.ts'
import { talk } from '../faults/talk.ts'
import { migrate, openDatabase } from '../src/store/index.ts'
import { APPLICATIONS, playAndCopy } from './copies.ts'
import { alternate, type Line, referenceLoop } from './measure.ts'
import { percentile } from './pgbench.ts'

const CASES = 10_000
const DUE = 200
const LOOKS = 30
const MOST = 500

/** Every copy into one contest, as a large one has it; of some grants money is due. */
const intoOneContest = `
do $$
declare first text;
begin
  perform set_config('mera.tenant', '*', true);
  select case_id into first from cases where procedure = 'contest' limit 1;
  update cases set parent = first where procedure = 'application';
  update cases set marks = jsonb_set(marks, '{contest}', to_jsonb(first)) where procedure in ('agreement', 'grant');
  update cases set sums = jsonb_set(sums, '{due}', '"1000000.00"')
    where procedure = 'grant' and case_id in (select case_id from cases where procedure = 'grant' limit ${DUE});
end $$`

/** What a finance officer and a director ask over ten thousand applications of one contest, with their grants. */
export async function financeBench(): Promise<readonly Line[]> {
  let contest = ''
  const rig = await makeRig({}, async (url) => {
    await migrate(url)
    const db = openDatabase(url, { connections: 2 })
    await playAndCopy(db, () => CASES / APPLICATIONS - 1, 'application,agreement,grant')
    const client = await db.pool.connect()
    try {
      await client.query('set statement_timeout = 0')
      await client.query(intoOneContest)
      await client.query('analyze')
      await client.query("select set_config('mera.tenant', '*', false)")
      const found = await client.query<{ case_id: string }>(
        "select case_id from cases where procedure = 'contest' limit 1",
      )
      contest = found.rows[0]!.case_id
    } finally {
      client.release(true)
    }
    await db.close()
  })
  try {
    const [officer] = await makePeople(rig.installation.db, ['officer-1'], ['fund-officer', 'finance'])
    const headers = { authorization: `Bearer ${officer!.token}` }
    await rig.start()
    const ask = async (path: string) => {
      const started = performance.now()
      const { status, text } = await talk(rig.address + path, { headers })
      if (status !== 200) throw new Error(`${path}: ${status} ${text.slice(0, 200)}`)
      return performance.now() - started
    }
    const [reference] = await alternate([referenceLoop], 5)
    const asked = {
      'payments due and registers': '/api/v1/payments',
      'the budget': '/api/v1/payments/budget',
      'rows behind a figure': `/api/v1/payments/budget/${contest}/rows?figure=paid`,
      'the overview of the programme': '/api/v1/overview',
      'the overview of one contest': `/api/v1/overview?contest=${contest}`,
      'statistics of a period': '/api/v1/statistics?from=2024-01-01&to=2026-12-31',
    }
    const lines: Line[] = []
    for (const [what, path] of Object.entries(asked)) {
      const took: number[] = []
      await ask(path)
      for (let i = 0; i < LOOKS; i++) took.push(await ask(path))
      lines.push(lineOf(what, took, reference!.medianMs))
    }
    return lines
  } finally {
    await rig.end()
  }
}

function lineOf(what: string, took: readonly number[], loopMs: number): Line {
  const p95 = percentile(took, 0.95)
  return {
    what: `finance with ${CASES} applications: ${what} (95th percentile)`,
    value: `${p95.toFixed(1)} ms, ${(p95 / loopMs).toFixed(1)} reference loops`,
    target: `<= ${MOST} ms`,
    met: p95 <= MOST,
  }
}
