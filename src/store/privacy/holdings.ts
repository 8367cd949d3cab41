import type { HoldingTable, KeptDraft, KeptNotice, KeptThing, SubjectCase } from '../../privacy/index.ts'
import type { Database } from '../database.ts'
import { eraseRows } from './erase-rows.ts'
import { readSubjects } from './subject-cases.ts'

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** A secret vote is told as given, never what it says: it lies sealed until it is counted. */
const kept = `
  select thing from (
    select 1 as n, '' as at, jsonb_build_object('kind', 'notice-choices', 'withoutLetters', to_jsonb(kinds)) as thing
      from notice_choices where tenant = $1 and person = $2
    union all
    select 2, begun_at, jsonb_build_object('kind', 'upload', 'begunAt', begun_at, 'size', size, 'come', come)
      from file_uploads where tenant = $1 and (person = $2 or subject = $2)
    union all
    select 3, case_id, jsonb_build_object('kind', 'presence', 'case', case_id, 'mode', mode, 'at', ${instant('said_at')})
      from presences where tenant = $1 and person = $2
    union all
    select 4, case_id, jsonb_build_object('kind', 'vote', 'case', case_id, 'ballot', ballot_id, 'of', kind,
        'vote', case when kind = 'open' then vote end)
      from ballot_votes where tenant = $1 and person = $2
    union all
    select 5, due_at, jsonb_build_object('kind', 'letter', 'about', kind, 'due', due_at, 'failure', failure)
      from letters where tenant = $1 and person = $2
  ) things order by n, at collate "C"`

/** What stands of a person in the tables. */
export const holdingTable = (db: Database): HoldingTable => ({
  casesOf: (tenant, subject) =>
    db.as(tenant, async (client) => {
      await client.query('set local statement_timeout = 0')
      await readSubjects(client, tenant)
      const { rows } = await client.query<SubjectCase>(
        `select case_id as "case", coalesce(array_agg(role order by role collate "C") filter (where role is not null), '{}') as roles
         from (
           select case_id, role from parties where tenant = $1 and person = $2
           union all
           select case_id, null from subject_cases where tenant = $1 and subject = $2
         ) theirs group by case_id order by case_id collate "C"`,
        [tenant, subject],
      )
      return rows
    }),
  async notices(tenant, person) {
    const { rows } = await db.as(tenant, (client) =>
      client.query<KeptNotice>(
        `select case_id as "case", message, operands, ${instant('created_at')} as at, ${instant('read_at')} as "readAt"
         from notices where tenant = $1 and recipient = $2 order by place`,
        [tenant, person],
      ),
    )
    return rows
  },
  async drafts(tenant, person) {
    const { rows } = await db.as(tenant, (client) =>
      client.query<KeptDraft>(
        `select draft_id as id, procedure, action, case_id as "case", parent, ${instant('saved_at')} as "savedAt", body
         from drafts where tenant = $1 and owner = $2 order by saved_at, draft_id`,
        [tenant, person],
      ),
    )
    return rows
  },
  async kept(tenant, person) {
    const { rows } = await db.as(tenant, (client) =>
      client.query<{ thing: KeptThing }>(kept, [tenant, person]),
    )
    return rows.map(({ thing }) => thing)
  },
  async erasedAt(tenant, subject) {
    const { rows } = await db.as(tenant, (client) =>
      client.query<{ at: string | null }>(
        `select ${instant('min(erased_at)')} as at from erasures where tenant = $1 and subject = $2`,
        [tenant, subject],
      ),
    )
    return rows[0]?.at ?? null
  },
  async erasedSince(at) {
    const { rows } = await db.as('*', (client) =>
      client.query<{ tenant: string; subject: string }>(
        'select distinct tenant, subject from erasures where erased_at >= $1 order by 1, 2',
        [at],
      ),
    )
    return rows
  },
  eraseRows: (tenant, subject) =>
    db.as(tenant, async (client) => {
      await client.query('set local statement_timeout = 0')
      await readSubjects(client, tenant)
      const { drafts, notices, looks } = await eraseRows(client, { tenants: [tenant], subjects: [subject] })
      return { drafts: drafts.map(({ id }) => id).sort(), notices, looks }
    }),
})
