import type pg from 'pg'
import { canonical, chainHash, genesis, isSealed, type Json, type Sealed } from '../../kernel/index.ts'

/** Seals an invented value in place of a sealed one. */
export type Reseal = (sealed: Sealed) => Sealed

/** A value with every seal in it made anew. */
export function renewed(value: Json, reseal: Reseal): Json {
  if (isSealed(value)) return reseal(value)
  if (Array.isArray(value)) return value.map((one) => renewed(one, reseal))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renewed(one as Json, reseal)]))
}

interface Event {
  case_id: string
  seq: number
  recorded_at: string
  number: string | null
  text: string
}

/** Journals of a tenant with every seal in them made anew, chained again. @returns how many events */
export async function renewJournals(client: pg.ClientBase, tenant: string, reseal: Reseal): Promise<number> {
  const cases = await client.query<{ case_id: string }>(
    'select case_id from cases where tenant = $1 order by case_id',
    [tenant],
  )
  let events = 0
  for (const { case_id: id } of cases.rows) {
    const { rows } = await client.query<Event>(
      'select case_id, seq, recorded_at, number, text from events where tenant = $1 and case_id = $2 order by seq',
      [tenant, id],
    )
    let hash = genesis
    const made = rows.map(({ seq, recorded_at: recordedAt, number, text }) => {
      const next = canonical(renewed(JSON.parse(text) as Json, reseal))
      hash = chainHash(hash, { seq, recordedAt, number }, next)
      return { seq, text: next, hash }
    })
    await client.query(
      `update events e set text = x.text, hash = x.hash
       from jsonb_to_recordset($3::jsonb) as x (seq integer, text text, hash text)
       where e.tenant = $1 and e.case_id = $2 and e.seq = x.seq`,
      [tenant, id, JSON.stringify(made)],
    )
    events += made.length
  }
  return events
}

/** What waits in the outbox, its seals made anew. */
export async function renewOutbox(client: pg.ClientBase, tenant: string, reseal: Reseal): Promise<void> {
  const { rows } = await client.query<{ case_id: string; key: string; item: string }>(
    'select case_id, key, item from outbox where tenant = $1',
    [tenant],
  )
  for (const { case_id: id, key, item } of rows)
    await client.query('update outbox set item = $4 where tenant = $1 and case_id = $2 and key = $3', [
      ...[tenant, id, key],
      JSON.stringify(renewed(JSON.parse(item) as Json, reseal)),
    ])
}
