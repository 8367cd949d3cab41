import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryVault } from '../src/memory/index.ts'
import { programmes } from '../src/programmes.ts'
import { productionCalendar } from '../src/rules/index.ts'
import { playRound } from '../src/simulation/kod-ai/play.ts'
import { makeWorld, type World } from '../src/simulation/world.ts'
import {
  type Database,
  migrate,
  openDatabase,
  postgresStore,
  removeEmbedded,
  startEmbedded,
} from '../src/store/index.ts'
import type { Line } from './measure.ts'

/** The full count is a million; fewer where somebody has no time. */
const EVENTS = Number(process.env.EVENTS ?? 1_000_000)
const APPLICATIONS = 40
/** Stands in every id of the round that is copied: each copy puts its own in its place. */
const MARK = 'q0000000q'

/** A copy of every journal and row under ids of its own, chained anew. */
const copying = `
create function pg_temp.copied(p_from integer, p_to integer, p_mark text) returns void language plpgsql as $$
declare c cases; e events; mark text; head text;
begin
  perform set_config('mera.tenant', '*', true);
  for k in p_from .. p_to loop
    mark := 'q' || lpad(k::text, 7, '0') || 'q';
    for c in select * from cases where strpos(case_id, p_mark) > 0 loop
      head := repeat('0', 64);
      for e in select * from events where tenant = c.tenant and case_id = c.case_id order by seq loop
        e.text := replace(e.text, p_mark, mark);
        head := encode(sha256(convert_to(head || E'\\n' || e.seq || E'\\n' || e.recorded_at || E'\\n'
          || coalesce(e.number, '') || E'\\n' || e.text, 'UTF8')), 'hex');
        insert into events values (e.tenant, replace(e.case_id, p_mark, mark), e.seq, e.recorded_at, e.number, head, e.text);
      end loop;
      insert into deadlines select tenant, replace(case_id, p_mark, mark), key, instance, procedure, due, fired
        from deadlines d where d.tenant = c.tenant and d.case_id = c.case_id;
      c.file := replace(replace(c.file, c.head, head), p_mark, mark);
      c.head := head;
      c.case_id := replace(c.case_id, p_mark, mark);
      c.parent := replace(c.parent, p_mark, mark);
      c.dates := replace(c.dates::text, p_mark, mark)::jsonb;
      c.marks := replace(c.marks::text, p_mark, mark)::jsonb;
      insert into cases select c.*;
    end loop;
  end loop;
end $$`

/** Plays a whole round once and copies its record until there are enough events. @returns how many there are */
async function fill(db: Database): Promise<number> {
  let next = 0
  const world: World = makeWorld({
    regulations: programmes,
    calendar: productionCalendar(),
    seed: 'verify',
    start: '2024-04-01T06:00:00.000Z',
    ports: (clock, bytes) => ({
      vault: memoryVault(bytes),
      store: postgresStore(db, { now: clock.now }),
      ids: { next: (procedure) => `${procedure}-${MARK}${++next}` },
    }),
  })
  await playRound(world, APPLICATIONS)
  const once = world.written()
  const copies = Math.ceil(EVENTS / once) - 1
  const client = await db.pool.connect()
  try {
    await client.query('set statement_timeout = 0')
    await client.query(copying)
    for (let k = 1; k <= copies; k += 20)
      await client.query('select pg_temp.copied($1, $2, $3)', [k, Math.min(k + 19, copies), MARK])
    await client.query('analyze')
  } finally {
    client.release(true)
  }
  return once * (copies + 1)
}

/** `mera verify` in a process of its own: its seconds, its exit code and the most memory it held, in MB. */
function verify(env: NodeJS.ProcessEnv): Promise<{ seconds: number; code: number | null; memory: number }> {
  return new Promise((done) => {
    const started = performance.now()
    let memory = 0
    const child = spawn(
      process.execPath,
      ['bin/mera.js', 'verify'],
      {
        env,
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    )
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
    const events = await fill(db)
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
