import pg from 'pg'
import type { Change, Feed } from '../engine/index.ts'
import { type Database, type DatabaseVault, ERASED } from '../store/index.ts'

/** The channel on which every process hears of changes. */
const CHANGED = 'mera_changed'
const BATCH = 500
/** A notification of PostgreSQL holds 8000 bytes; a change is some 150. */
const CHUNK = 30

/**
 * Takes changes that nobody has told yet and tells them to every process. Outside the commits, so that none of them waits
 * for the lock that a notification takes.
 * @returns whether there was anything
 */
export async function tellChanges(db: Database): Promise<boolean> {
  return db.as('*', async (client) => {
    await client.query('set local synchronous_commit = off')
    const { rows } = await client.query<Change & { place: number }>(
      `with taken as (
         select tenant, case_id, seq from changes order by place limit $1 for update skip locked
       ), gone as (
         delete from changes g using taken t
         where g.tenant = t.tenant and g.case_id = t.case_id and g.seq = t.seq
         returning g.tenant, g.case_id, g.seq, g.place
       )
       select g.tenant, g.case_id as "case", c.procedure, g.seq as version, c.state, g.place
       from gone g join cases c on c.tenant = g.tenant and c.case_id = g.case_id order by g.place`,
      [BATCH],
    )
    const changes = rows.map(({ place: _, ...change }) => change)
    for (let i = 0; i < changes.length; i += CHUNK)
      await client.query('select pg_notify($1, $2)', [CHANGED, JSON.stringify(changes.slice(i, i + CHUNK))])
    return rows.length > 0
  })
}

/** Tells every process at once of what is no event: votes that somebody waits to see. */
export const tellLive = async (db: Database, change: Change & { readonly live: true }): Promise<void> => {
  await db.call('tell_live', 'select pg_notify($1, $2)', [CHANGED, JSON.stringify([change])])
}

/** Hears what other processes (and this one) tell. */
export interface Ear extends Feed {
  stop(): Promise<void>
}

const RETRY = 2000

/** Listens on a connection of its own, made anew when it breaks: what is missed meanwhile a reader sees when asking. */
export async function listen(
  db: Database,
  vault: Pick<DatabaseVault, 'forget'>,
  failed: (error: unknown) => void,
): Promise<Ear> {
  const listeners = new Set<(change: Change) => void>()
  let client: pg.Client | null = null
  let stopped = false
  let waits = false

  function heard({ channel, payload = '' }: pg.Notification): void {
    if (channel === ERASED) {
      const [tenant = '', subject = ''] = payload.split(' ')
      vault.forget(tenant, subject)
      return
    }
    for (const change of JSON.parse(payload) as Change[]) for (const hear of listeners) hear(change)
  }

  async function connect(): Promise<void> {
    const made = new pg.Client({ connectionString: db.url, application_name: 'mera-ear', keepAlive: true })
    client = made
    made.on('notification', heard)
    made.on('error', (error) => {
      if (made === client) again(error)
    })
    await made.connect()
    await made.query(`listen ${CHANGED}; listen ${ERASED}`)
  }

  /** A connection that breaks tells it more than once; one is made in its place. */
  function again(error: unknown): void {
    if (stopped || waits) return
    waits = true
    failed(error)
    void client?.end().catch(() => {})
    client = null
    setTimeout(() => {
      waits = false
      if (!stopped) connect().catch(again)
    }, RETRY).unref()
  }

  await connect()
  return {
    subscribe(hear) {
      listeners.add(hear)
      return () => listeners.delete(hear)
    },
    async stop() {
      stopped = true
      await client?.end()
    },
  }
}
