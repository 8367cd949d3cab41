import type pg from 'pg'

/** Why a key was destroyed, and who decided it. It outlives the person's data, so neither says anything personal. */
export interface Erasure {
  readonly reason: string
  readonly by: string
}

/** Told to every process when a key is destroyed: `tenant subject`. */
export const ERASED = 'mera_erased'

/**
 * Destroys a key in the caller's transaction and remembers it for ever, also of one who never had a key. Done again it
 * changes nothing.
 */
export async function destroyKey(
  client: pg.ClientBase,
  tenant: string,
  subject: string,
  { reason, by }: Erasure,
): Promise<void> {
  await client.query('select lock_subject($1, $2)', [tenant, subject])
  const { rows } = await client.query<{ key_id: string }>(
    'delete from subject_keys where tenant = $1 and subject = $2 returning key_id',
    [tenant, subject],
  )
  await client.query(
    `insert into erasures (tenant, subject, key_id, reason, erased_by)
     select $1, $2, $3, $4, $5
     where $3 <> '' or not exists (select 1 from erasures where tenant = $1 and subject = $2)
     on conflict do nothing`,
    [tenant, subject, rows[0]?.key_id ?? '', reason, by],
  )
  await client.query('select pg_notify($1, $2)', [ERASED, `${tenant} ${subject}`])
}
