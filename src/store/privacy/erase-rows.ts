import type pg from 'pg'
import { plainText, SEAL } from './subject-cases.ts'

/** Whose rows: two columns of equal length. */
export interface Erased {
  readonly tenants: readonly string[]
  readonly subjects: readonly string[]
}

/** What was removed. */
export interface Removed {
  readonly drafts: readonly { readonly tenant: string; readonly id: string }[]
  readonly notices: number
  readonly looks: number
}

const THEM = 'unnest($1::text[], $2::text[]) as e (tenant, subject)'
const NOW = `to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const gone = (table: string, owner: string, returning = '') =>
  `delete from ${table} t using ${THEM} where t.tenant = e.tenant and t.${owner} = e.subject ${returning}`

/** What signs somebody in, what waits to be sent to them, and what they have read. */
const credentials = [
  ['access_passwords', 'person'],
  ['access_second_steps', 'person'],
  ['access_recovery_codes', 'person'],
  ['access_federated', 'person'],
  ['access_links', 'person'],
  ['letters', 'person'],
  ['thread_reads', 'person'],
  ['notice_choices', 'person'],
  ['presences', 'person'],
] as const

const account = `
  with closed as (
    update access_accounts t set state = 'erased', mail = null, mail_blind = null, name = null,
      closed_at = coalesce(t.closed_at, ${NOW})
    from ${THEM} where t.tenant = e.tenant and t.person = e.subject and t.state <> 'erased'
    returning t.tenant, t.person
  )
  insert into access_journal (tenant, at, actor, action, subject, details)
  select tenant, ${NOW}, 'system', 'account-erased', person, '{}' from closed`

/** A session that ended is kept as a fact; from where it came is not. */
const sessions = `
  update access_sessions t set place = null, device = '', name = null, ended_at = coalesce(t.ended_at, ${NOW})
  from ${THEM} where t.tenant = e.tenant and t.person = e.subject`

const notices = `
  update notices t set operands = '{}' from ${THEM}
  where t.tenant = e.tenant and t.recipient = e.subject and t.operands <> '{}'`

/** What was published of a question and is not any more may say who asked: it lies open, for the key does not take it. */
const wordings = `
  update question_steps t set body = null from ${THEM}
  where t.tenant = e.tenant and t.asker = e.subject and t.published and t.body is not null and exists (
    select from question_steps later where later.tenant = t.tenant and later.case_id = t.case_id
      and later.question_id = t.question_id and later.seq > t.seq
  )`

/** A claim whose key holds the blind index of a value of theirs would find them for whoever knows the value. */
const claims = `
  delete from claims t using (
    select distinct s.tenant, s.case_id, m[1] as blind
    from ${THEM}
    join subject_cases s on s.tenant = e.tenant and s.subject = e.subject
    join events v on v.tenant = s.tenant and v.case_id = s.case_id,
      regexp_matches(v.text, $3, 'g') m
    where ${plainText('m[2]')} = e.subject
  ) known where t.tenant = known.tenant and t.case_id = known.case_id and position(known.blind in t.claim_key) > 0`

/**
 * Removes what is kept of people outside of journals and files: their account and what waits for them, their drafts, the
 * words of their notices, who saw their data, what a blind index finds them by. `subject_cases` must be up to date.
 */
export async function eraseRows(client: pg.ClientBase, { tenants, subjects }: Erased): Promise<Removed> {
  const them = [tenants, subjects]
  for (const [table, owner] of credentials) await client.query(gone(table, owner), them)
  await client.query(sessions, them)
  await client.query(account, them)
  const drafts = await client.query<{ tenant: string; id: string }>(
    gone('drafts', 'owner', 'returning t.tenant, t.draft_id as id'),
    them,
  )
  await client.query(wordings, them)
  const emptied = await client.query(notices, them)
  const looks = await client.query(gone('access_log', 'subject'), them)
  await client.query(claims, [...them, SEAL.blindAndSubject])
  await client.query(
    `update erasure_requests t set reason = null from ${THEM} where t.tenant = e.tenant and t.subject = e.subject`,
    them,
  )
  return { drafts: drafts.rows, notices: emptied.rowCount ?? 0, looks: looks.rowCount ?? 0 }
}
