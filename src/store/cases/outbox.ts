import type { OutboxItem } from '../../engine/index.ts'
import type { Database } from '../database.ts'

/** An item that was taken and not settled is taken again after so long: its taker has died. */
const LEASE = '1 minute'

const caseOf = ({ source }: OutboxItem): string => source.slice(0, source.lastIndexOf('#'))

/** Takes waiting items, oldest first, each for one taker. */
export async function takeOutbox(db: Database, limit: number): Promise<OutboxItem[]> {
  return db.as('*', async (client) => {
    const { rows } = await client.query<{ item: string }>(
      `with taken as (
         select tenant, case_id, key from outbox
         where failure is null and not_before <= clock_timestamp()
         order by not_before, place limit $1 for update skip locked
       )
       update outbox o set not_before = clock_timestamp() + $2::interval, attempts = o.attempts + 1
       from taken t where o.tenant = t.tenant and o.case_id = t.case_id and o.key = t.key
       returning o.item, o.place`,
      [limit, LEASE],
    )
    return rows.map(({ item }) => JSON.parse(item) as OutboxItem)
  })
}

/** A done item goes; a notice becomes a row of its recipient with it. A failure keeps the item aside. */
export async function settleOutbox(db: Database, item: OutboxItem, failure: string | null): Promise<void> {
  const place = [item.tenant, caseOf(item), item.key]
  await db.as(item.tenant, async (client) => {
    if (failure !== null) {
      await client.query('update outbox set failure = $4 where tenant = $1 and case_id = $2 and key = $3', [
        ...place,
        failure,
      ])
      return
    }
    if (item.kind === 'notice') {
      const { to, message, operands } = item.notice
      await client.query(
        `insert into notices (tenant, case_id, key, recipient, message, operands)
         values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
        [...place, to, message, JSON.stringify(operands ?? {})],
      )
    }
    await client.query('delete from outbox where tenant = $1 and case_id = $2 and key = $3', place)
  })
}

/** Puts an item off after an error that is nobody's refusal: a little longer each time, aside after ten. */
export async function putOff(db: Database, item: OutboxItem, code: string): Promise<void> {
  await db.as(item.tenant, (client) =>
    client.query(
      `update outbox set
         not_before = clock_timestamp() + least(attempts * attempts, 60) * interval '1 second',
         failure = case when attempts >= 10 then $4 end
       where tenant = $1 and case_id = $2 and key = $3`,
      [item.tenant, caseOf(item), item.key, code],
    ),
  )
}
