import type pg from 'pg'

/**
 * A sealed value as canonical JSON writes it: its keys in the order of letters. Inside a string its quotes would be escaped,
 * so no text of a user is taken for one.
 */
const text = String.raw`"((?:[^"\\]|\\.)*)"`
export const SEAL = {
  subject: `"sealed":1,"subject":${text}`,
  blindAndSubject: `"blind":"([^"]+)","iv":"[^"]+","key":"[^"]+","sealed":1,"subject":${text}`,
} as const

/** A piece of JSON between quotes as the text it stands for. */
export const plainText = (piece: string): string => `(('"' || ${piece} || '"')::jsonb #>> '{}')`

interface Read {
  readonly cases: number
  readonly last: string | null
}

/** Cases a statement. */
const BATCH = 200

/**
 * Reads the events that were written since the last time for whose sealed values stand in them, so that `subject_cases` tells
 * every case of a person. It costs the commit of an event nothing, and an answer that relies on it waits for what is new.
 */
export async function readSubjects(client: pg.ClientBase, tenant: string): Promise<void> {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 6))', [`subject-cases/${tenant}`])
  for (let last: string | null = ''; last !== null; ) {
    const { rows }: pg.QueryResult<Read> = await client.query<Read>(
      `with behind as (
         select c.case_id, coalesce(s.seq, 0) as seen, c.version
         from cases c left join subject_scans s on s.tenant = c.tenant and s.case_id = c.case_id
         where c.tenant = $1 and c.case_id > $4 and c.version > coalesce(s.seq, 0) order by c.case_id limit $2
       ), found as (
         insert into subject_cases (tenant, case_id, subject)
         select distinct $1, e.case_id, ${plainText('m[1]')}
         from behind b
         join events e on e.tenant = $1 and e.case_id = b.case_id and e.seq > b.seen and e.seq <= b.version,
           regexp_matches(e.text, $3, 'g') m
         on conflict do nothing
       ), noted as (
         insert into subject_scans (tenant, case_id, seq) select $1, case_id, version from behind
         on conflict (tenant, case_id) do update set seq = greatest(subject_scans.seq, excluded.seq)
       )
       select count(*)::integer as cases, max(case_id) as last from behind`,
      [tenant, BATCH, SEAL.subject, last],
    )
    last = rows[0]!.cases === BATCH ? rows[0]!.last : null
  }
}
