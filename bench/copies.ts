import { memoryVault } from '../src/memory/index.ts'
import { programmes } from '../src/programmes.ts'
import { productionCalendar } from '../src/rules/index.ts'
import { playRound } from '../src/simulation/kod-ai/play.ts'
import { makeWorld } from '../src/simulation/world.ts'
import { type Database, postgresStore } from '../src/store/index.ts'

/** Applications of the round that is copied. */
export const APPLICATIONS = 40
/** Stands in every id of the round that is copied: each copy puts its own in its place. */
const MARK = 'q0000000q'

/** A copy of every journal and row under ids of its own, chained anew. */
const copying = `
create function pg_temp.copied(p_from integer, p_to integer, p_mark text, p_only text) returns void language plpgsql as $$
declare c cases; e events; mark text; head text;
begin
  perform set_config('mera.tenant', '*', true);
  for k in p_from .. p_to loop
    mark := 'q' || lpad(k::text, 7, '0') || 'q';
    for c in select * from cases where strpos(case_id, p_mark) > 0 and (p_only is null or procedure = any (string_to_array(p_only, ','))) loop
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

/** Plays a whole round on a database. @returns how many events it wrote */
async function play(db: Database): Promise<number> {
  let next = 0
  const world = makeWorld({
    regulations: programmes,
    calendar: productionCalendar(),
    seed: 'copied',
    start: '2024-04-01T06:00:00.000Z',
    ports: (clock, bytes) => ({
      vault: memoryVault(bytes),
      store: postgresStore(db, { now: clock.now }),
      ids: { next: (procedure) => `${procedure}-${MARK}${++next}` },
    }),
  })
  await playRound(world, APPLICATIONS)
  return world.written()
}

/** Plays a whole round once and copies its record, or its cases of some procedures only (their ids parted by commas). @returns how many events were played */
export async function playAndCopy(
  db: Database,
  copies: (events: number) => number,
  only: string | null = null,
): Promise<number> {
  const events = await play(db)
  const client = await db.pool.connect()
  try {
    await client.query('set statement_timeout = 0')
    await client.query(copying)
    const last = copies(events)
    for (let k = 1; k <= last; k += 20)
      await client.query('select pg_temp.copied($1, $2, $3, $4)', [k, Math.min(k + 19, last), MARK, only])
    await client.query('analyze')
  } finally {
    client.release(true)
  }
  return events
}
