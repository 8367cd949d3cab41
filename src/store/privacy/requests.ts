import type { Sealed } from '../../kernel/index.ts'
import type { Bar, Basis, ErasureRequest, RequestTable } from '../../privacy/index.ts'
import type { Database } from '../database.ts'

interface Row {
  readonly tenant: string
  readonly id: string
  readonly subject: string
  readonly state: ErasureRequest['state']
  readonly asked_at: string
  readonly asked_by: string
  readonly due: string
  readonly decided_at: string | null
  readonly decided_by: string | null
  readonly basis: Basis | null
  readonly reason: Sealed | null
  readonly bars: readonly Bar[]
  readonly done_at: string | null
}

const requestOf = (row: Row): ErasureRequest => ({
  tenant: row.tenant,
  id: row.id,
  subject: row.subject,
  state: row.state,
  askedAt: row.asked_at,
  askedBy: row.asked_by,
  due: row.due,
  decision:
    row.decided_at !== null && row.decided_by !== null && row.basis
      ? {
          state: row.state === 'refused' ? 'refused' : 'granted',
          at: row.decided_at,
          by: row.decided_by,
          basis: row.basis,
          reason: row.reason,
          bars: row.bars,
        }
      : null,
  doneAt: row.done_at,
})

/** Everyone's: what no tenant asks for. */
const EVERYONE = '*'

/** Requests for erasure on PostgreSQL. */
export function requestTable(db: Database): RequestTable {
  const read = async (tenant: string, rest: string, values: readonly unknown[]) => {
    const { rows } = await db.as(tenant, (client) =>
      client.query<Row>(`select * from erasure_requests ${rest}`, [...values]),
    )
    return rows.map(requestOf)
  }
  const write = async (tenant: string, text: string, values: readonly unknown[]) =>
    (await db.as(tenant, (client) => client.query(text, [...values]))).rowCount === 1

  return {
    addRequest: ({ tenant, id, subject, state, askedAt, askedBy, due }) =>
      write(
        tenant,
        `insert into erasure_requests (tenant, id, subject, state, asked_at, asked_by, due)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (tenant, subject) where state in ('open', 'granted') do nothing`,
        [tenant, id, subject, state, askedAt, askedBy, due],
      ),
    request: async (tenant, id) =>
      (await read(tenant, 'where tenant = $1 and id = $2', [tenant, id]))[0] ?? null,
    requests: (tenant, { state, after, limit }) =>
      read(
        tenant,
        `where tenant = $1 and ($2::text is null or state = $2) and ($3::text is null or id collate "C" > $3)
         order by id collate "C" limit $4`,
        [tenant, state, after, limit],
      ),
    requestsOf: (tenant, subject) =>
      read(tenant, 'where tenant = $1 and subject = $2 order by asked_at desc, id collate "C" desc', [
        tenant,
        subject,
      ]),
    withdrawRequest: (tenant, id) =>
      write(
        tenant,
        `update erasure_requests set state = 'withdrawn' where tenant = $1 and id = $2 and state = 'open'`,
        [tenant, id],
      ),
    decideRequest: (tenant, id, { state, at, by, basis, reason, bars }) =>
      write(
        tenant,
        `update erasure_requests set state = $3, decided_at = $4, decided_by = $5, basis = $6, reason = $7, bars = $8
         where tenant = $1 and id = $2 and state = 'open'`,
        [
          tenant,
          id,
          state,
          at,
          by,
          JSON.stringify(basis),
          reason && JSON.stringify(reason),
          JSON.stringify(bars),
        ],
      ),
    async finishRequest(tenant, id, at) {
      await write(
        tenant,
        `update erasure_requests set state = 'done', done_at = $3
         where tenant = $1 and id = $2 and state = 'granted'`,
        [tenant, id, at],
      )
    },
    unfinished: () => read(EVERYONE, `where state = 'granted' order by decided_at, tenant, id`, []),
  }
}
