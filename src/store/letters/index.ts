import type { LetterQueue, StandingLetter, WaitingLetter } from '../../notices/index.ts'
import type { Database } from '../database.ts'

/** Letters that wait, on PostgreSQL: nodes take different ones, and one that dies leaves its own to the others. */
export function postgresLetters(database: Database): LetterQueue {
  const write = async (tenant: string, sql: string, values: readonly unknown[]) => {
    await database.as(tenant, (client) => client.query(sql, [tenant, ...values]))
  }
  return {
    put: ({ tenant, key, kind, language, person, body, attempts }, due) =>
      write(
        tenant,
        `insert into letters (tenant, key, kind, language, person, body, attempts, due_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
        [key, kind, language, person, JSON.stringify(body), attempts, due],
      ),
    take: (now, until, limit) =>
      database.as('*', async (client) => {
        const { rows } = await client.query<WaitingLetter>(
          `update letters l set due_at = $2
           from (
             select tenant, key from letters where failure is null and due_at <= $1
             order by due_at limit $3 for update skip locked
           ) due
           where l.tenant = due.tenant and l.key = due.key
           returning l.tenant, l.key, l.kind, l.language, l.person, l.body, l.attempts`,
          [now, until, limit],
        )
        return rows
      }),
    drop: (tenant, key) => write(tenant, 'delete from letters where tenant = $1 and key = $2', [key]),
    postpone: (tenant, key, due) =>
      write(
        tenant,
        'update letters set due_at = $3, attempts = attempts + 1 where tenant = $1 and key = $2',
        [key, due],
      ),
    standing: (tenant, limit, keys) =>
      database.as(tenant, async (client) => {
        const { rows } = await client.query<StandingLetter>(
          `select key, kind, person, attempts, due_at as due, failure from letters
           where tenant = $1 and ($3::text[] is null or key = any ($3))
           order by (failure is null), due_at, key collate "C" limit $2`,
          [tenant, limit, keys ?? null],
        )
        return rows
      }),
    retry: (tenant, key, due) =>
      database.as(tenant, async (client) => {
        const { rowCount } = await client.query(
          'update letters set failure = null, attempts = 0, due_at = $3 where tenant = $1 and key = $2',
          [tenant, key, due],
        )
        return rowCount === 1
      }),
    giveUp: (tenant, key, reason) =>
      write(tenant, 'update letters set failure = $3 where tenant = $1 and key = $2', [key, reason]),
  }
}
