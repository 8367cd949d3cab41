import type { OutboxItem, Settled } from '../../engine/index.ts'
import type { Database } from '../database.ts'

/** An item that was taken and not settled is taken again after so long: its taker has died. */
const LEASE = '1 minute'
/** After so many tries that ended in an error nobody foresaw an item is kept aside. */
const TRIES = 10

/** What is lost of the relay's own bookkeeping in a crash is done again: these transactions need not wait for the disk. */
const LAZILY = 'set local synchronous_commit = off'

/** `case#seq`, or a case alone where no event asks. */
const caseOf = ({ source }: OutboxItem): string => source.split('#', 1)[0]!

/** Takes waiting items, oldest first, each for one taker. */
export async function takeOutbox(db: Database, limit: number): Promise<OutboxItem[]> {
  return db.as('*', async (client) => {
    const waiting = await client.query<{ tenant: string; case_id: string; key: string; item: string }>(
      `select tenant, case_id, key, item from outbox
       where failure is null and not_before <= clock_timestamp()
       order by not_before, place limit $1 for update skip locked`,
      [limit],
    )
    const { rows } = waiting
    if (rows.length === 0) return []
    await client.query(LAZILY)
    await client.query(
      `update outbox o set not_before = clock_timestamp() + $4::interval, attempts = o.attempts + 1
       from unnest($1::text[], $2::text[], $3::text[]) as t (tenant, case_id, key)
       where o.tenant = t.tenant and o.case_id = t.case_id and o.key = t.key`,
      [...columns(rows, 'tenant', 'case_id', 'key'), LEASE],
    )
    return rows.map(({ item }) => JSON.parse(item) as OutboxItem)
  })
}

const columns = <K extends string>(rows: readonly Readonly<Record<K, string>>[], ...keys: K[]): string[][] =>
  keys.map((key) => rows.map((row) => row[key]))

/** Tenants, cases and keys of items, as three columns. */
const placesOf = (items: readonly OutboxItem[]): string[][] => [
  items.map((item) => item.tenant),
  items.map(caseOf),
  items.map((item) => item.key),
]

/** Notices as the columns of their list: places, recipients, messages, operands. */
export const noticeColumns = (notices: readonly Extract<OutboxItem, { kind: 'notice' }>[]): string[][] => [
  ...placesOf(notices),
  notices.map(({ notice }) => notice.to),
  notices.map(({ notice }) => notice.message),
  notices.map(({ notice }) => JSON.stringify(notice.operands ?? {})),
]

/** Done items go. A failure keeps its item aside. */
export async function settleOutbox(db: Database, results: readonly Settled[]): Promise<void> {
  const done = results.filter((r) => r.failure === null).map((r) => r.item)
  const failed = results.filter((r) => r.failure !== null)
  await db.as('*', async (client) => {
    await client.query(LAZILY)
    if (failed.length > 0)
      await client.query(
        `update outbox o set failure = t.failure
         from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as t (tenant, case_id, key, failure)
         where o.tenant = t.tenant and o.case_id = t.case_id and o.key = t.key`,
        [...placesOf(failed.map((r) => r.item)), failed.map((r) => r.failure)],
      )
    if (done.length > 0)
      await client.query(
        `delete from outbox o using unnest($1::text[], $2::text[], $3::text[]) as t (tenant, case_id, key)
         where o.tenant = t.tenant and o.case_id = t.case_id and o.key = t.key`,
        placesOf(done),
      )
  })
}

/** Puts an item off after an error that is nobody's refusal: a little longer each time, aside after the last try. */
export async function putOff(db: Database, item: OutboxItem, code: string): Promise<void> {
  await db.as(item.tenant, (client) =>
    client.query(
      `update outbox set
         not_before = clock_timestamp() + least(attempts * attempts, 60) * interval '1 second',
         failure = case when attempts >= $5 then $4 end
       where tenant = $1 and case_id = $2 and key = $3`,
      [item.tenant, caseOf(item), item.key, code, TRIES],
    ),
  )
}
