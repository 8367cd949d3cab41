import type { CaseAgenda, DueDeadline } from '../../engine/index.ts'
import type { Database } from '../database.ts'
import { noticeColumns } from './outbox.ts'

/** What reminders, a changed calendar and lawful exceptions ask of the store. */
export function postgresAgenda(db: Database): CaseAgenda {
  return {
    running: ({ tenant, from, to }) =>
      db.as(tenant ?? '*', async (client) => {
        const { rows } = await client.query<DueDeadline>(
          `select tenant, case_id as "case", procedure, key, instance, due from deadlines
           where not fired and ($1::text is null or tenant = $1) and ($2::date is null or due >= $2)
             and ($3::date is null or due <= $3)
           order by due, tenant collate "C", case_id, key, instance`,
          [tenant ?? null, from ?? null, to ?? null],
        )
        return rows
      }),
    waiting: (tenant, id) =>
      db.as(tenant, async (client) => {
        const { rows } = await client.query<{ key: string }>(
          `select key from outbox where tenant = $1 and case_id = $2 and failure is null order by place`,
          [tenant, id],
        )
        return rows.map(({ key }) => key)
      }),
    offer: (notices) =>
      db.as('*', async (client) => {
        const { rows } = await client.query<{ key: string }>(
          `insert into notices (tenant, case_id, key, recipient, message, operands)
           select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::jsonb[])
           on conflict do nothing returning key`,
          noticeColumns(notices),
        )
        return rows.map(({ key }) => key)
      }),
  }
}
