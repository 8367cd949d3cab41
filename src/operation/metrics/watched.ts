import type { Database } from '../../store/index.ts'

/** What only the database knows. */
export interface Watched {
  readonly outbox: { readonly waiting: number; readonly aside: number; readonly oldestSeconds: number }
  /** Deadlines that have passed by the day of the database and still run: duties that somebody has not met. */
  readonly overdue: number
  readonly pool: { readonly total: number; readonly idle: number; readonly waiting: number }
}

/** Counting more would cost more than knowing it is worth. */
const MOST = 100_000

const question = `select
  (select count(*) from (select 1 from outbox where failure is null limit ${MOST}) waiting) as waiting,
  (select count(*) from (select 1 from outbox where failure is not null limit ${MOST}) aside) as aside,
  (select extract(epoch from clock_timestamp() - e.recorded_at::timestamptz)::float8
     from outbox o join events e on e.tenant = o.tenant and e.case_id = o.case_id
      and e.seq = substring(o.key from '#([0-9]+)')::integer
     where o.failure is null order by o.not_before, o.place limit 1) as oldest,
  (select count(*) from deadlines where not fired and due < (clock_timestamp() at time zone 'Europe/Moscow')::date) as overdue`

/** Asks a database for it. */
export function watchDatabase({ as, pool }: Database): () => Promise<Watched> {
  return async () => {
    const { rows } = await as('*', (client) =>
      client.query<{ waiting: number; aside: number; oldest: number | null; overdue: number }>(question),
    )
    const { waiting, aside, oldest, overdue } = rows[0]!
    return {
      outbox: { waiting, aside, oldestSeconds: Math.max(0, oldest ?? 0) },
      overdue,
      pool: { total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount },
    }
  }
}
