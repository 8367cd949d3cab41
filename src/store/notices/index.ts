import type { DueNotice, ListedNotice, NoticeBox, NoticeKind, ToldNotice } from '../../notices/index.ts'
import type { Database } from '../database.ts'

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const THIS = 'tenant = $1 and case_id = $2 and key = $3'
/** The place of a person's notice; its number says how many others there are, so nobody outside is told it. */
const PLACE = '(select place from notices where tenant = $1 and recipient = $2 and id = $3)'

/** Notices on PostgreSQL. Commits and `offer` lay them in; here they are read, shared among a role and mailed. */
export function postgresNotices(db: Database): NoticeBox {
  const write = (sql: string, { tenant, case: id, key }: DueNotice, ...values: readonly unknown[]) =>
    db.as(tenant, async (client) => {
      await client.query(sql, [tenant, id, key, ...values])
    })
  return {
    async page(tenant, { person, unread, limit, after }) {
      const { rows } = await db.as(tenant, (client) =>
        client.query<ListedNotice>(
          `select id, case_id as "case", message, operands, ${instant('created_at')} as at,
             ${instant('read_at')} as "readAt"
           from notices
           where tenant = $1 and recipient = $2 and ($3::text is null or place < ${PLACE})
             and (read_at is null or not $4)
           order by place desc limit $5`,
          [tenant, person, after, unread, limit + 1],
        ),
      )
      const items = rows.slice(0, limit)
      return { items, next: rows.length > limit ? items.at(-1)!.id : null }
    },
    async count(tenant, { person, unread }) {
      const { rows } = await db.as(tenant, (client) =>
        client.query<{ count: number }>(
          `select count(*)::integer as count from notices
           where tenant = $1 and recipient = $2 and (read_at is null or not $3)`,
          [tenant, person, unread],
        ),
      )
      return rows[0]!.count
    },
    async read(tenant, person, id, at) {
      const { rowCount } = await db.as(tenant, (client) =>
        client.query(
          `update notices set read_at = coalesce(read_at, $4)
           where tenant = $1 and recipient = $2 and id = $3`,
          [tenant, person, id, at],
        ),
      )
      return rowCount === 1
    },
    async readUpTo(tenant, person, id, at) {
      const { rows } = await db.as(tenant, (client) =>
        client.query<{ known: boolean; count: number }>(
          `with done as (
             update notices set read_at = $4
             where tenant = $1 and recipient = $2 and read_at is null and place <= ${PLACE} returning 1
           )
           select ${PLACE} is not null as known, (select count(*) from done)::integer as count`,
          [tenant, person, id, at],
        ),
      )
      const { known, count } = rows[0]!
      return known ? count : null
    },
    async about(tenant, id, limit) {
      const { rows } = await db.as(tenant, (client) =>
        client.query<ToldNotice>(
          `select key, recipient as "to", case_id as "case", message, operands, ${instant('created_at')} as at,
             ${instant('read_at')} as "readAt", mail_outcome as outcome
           from notices where tenant = $1 and case_id = $2 order by place desc limit $3`,
          [tenant, id, limit],
        ),
      )
      return rows
    },
    async silenced(tenant, people) {
      const { rows } = await db.as(tenant, (client) =>
        client.query<{ person: string; kinds: readonly NoticeKind[] }>(
          'select person, kinds from notice_choices where tenant = $1 and person = any ($2)',
          [tenant, people],
        ),
      )
      return new Map(rows.map(({ person, kinds }) => [person, kinds]))
    },
    silence: (tenant, person, kinds) =>
      db.as(tenant, async (client) => {
        await client.query(
          `insert into notice_choices (tenant, person, kinds) values ($1, $2, $3)
           on conflict (tenant, person) do update set kinds = excluded.kinds`,
          [tenant, person, kinds],
        )
      }),
    take: (tenant, now, until, limit) =>
      db.as(tenant, async (client) => {
        const { rows } = await client.query<DueNotice>(
          `update notices n set mail_after = $3, mail_attempts = n.mail_attempts + 1
           from (
             select case_id, key from notices where tenant = $1 and mailed_at is null and mail_after <= $2
             order by mail_after, place limit $4 for update skip locked
           ) due
           where n.tenant = $1 and n.case_id = due.case_id and n.key = due.key
           returning n.tenant, n.case_id as "case", n.key, n.recipient as "to", n.message, n.operands,
             n.mail_attempts as attempts`,
          [tenant, now, until, limit],
        )
        return rows
      }),
    share: (notice, people) =>
      write(
        `insert into notices (tenant, case_id, key, recipient, message, operands, created_at)
         select tenant, case_id, key || '!' || person, person, message, operands, created_at
         from notices, unnest($4::text[]) as people (person) where ${THIS}
         on conflict do nothing`,
        notice,
        people,
      ),
    finish: (tenant, notices, outcome, at) =>
      db.as(tenant, async (client) => {
        await client.query(
          `update notices n set mailed_at = $4, mail_outcome = $5
           from unnest($2::text[], $3::text[]) as t (case_id, key)
           where n.tenant = $1 and n.case_id = any ($2) and n.case_id = t.case_id and n.key = t.key`,
          [tenant, notices.map((notice) => notice.case), notices.map(({ key }) => key), at, outcome],
        )
      }),
    postpone: (notice, due) =>
      write(`update notices set mail_after = $4 where ${THIS} and mailed_at is null`, notice, due),
  }
}
