import { moscowDate } from '../../kernel/index.ts'
import type { Sweeper } from '../../privacy/index.ts'
import type { Database } from '../database.ts'

/** How long things are kept, in milliseconds. */
export interface Kept {
  readonly accessLog: number
  readonly sessions: number
  readonly drafts: number
  readonly replies: number
  readonly uploads: number
}

/** How the owners of other records remove theirs; each tells how many went. */
export interface Owners {
  /** A draft that is gone refers to no file any more. */
  readonly draftGone: (tenant: string, draft: string) => Promise<void>
  readonly sessions: (now: string) => Promise<number>
  readonly uploads: (now: string) => Promise<number>
}

/** `case#seq:child`: an annulment finds by these keys what an event has done in other cases, whenever it comes. */
const FAN_OUT = '^[^#]+#[0-9]+:'

const before = (now: string, milliseconds: number) => new Date(Date.parse(now) - milliseconds).toISOString()

/** What passes in the tables, as the configuration says for how long it is kept. */
export function postgresSweepers(db: Database, kept: Kept, owners: Owners): readonly Sweeper[] {
  const all = <R extends object>(text: string, values: readonly unknown[]) =>
    db.as('*', async (client) => {
      await client.query('set local statement_timeout = 0')
      return client.query<R>(text, [...values])
    })
  const count = async (from: string, cut: string) =>
    (await all<{ count: number }>(`select count(*)::integer as count from ${from}`, [cut])).rows[0]!.count
  const remove = async (from: string, cut: string) => (await all(`delete from ${from}`, [cut])).rowCount ?? 0
  const plain = (what: Sweeper['what'], from: string, cutOf: (now: string) => string): Sweeper => ({
    what,
    sweep: (now, dry) => (dry ? count : remove)(from, cutOf(now)),
  })
  const owned = (what: 'sessions' | 'uploads', from: string): Sweeper => ({
    what,
    sweep: (now, dry) => (dry ? count(from, before(now, kept[what])) : owners[what](now)),
  })
  const drafts = 'drafts where saved_at < $1::timestamptz'
  return [
    plain('accessLog', 'access_log where seen_on < $1', (now) => moscowDate(before(now, kept.accessLog))),
    plain('replies', `command_keys where recorded_at < $1 and key !~ '${FAN_OUT}'`, (now) =>
      before(now, kept.replies),
    ),
    {
      what: 'drafts',
      async sweep(now, dry) {
        const cut = before(now, kept.drafts)
        if (dry) return count(drafts, cut)
        const { rows } = await all<{ tenant: string; id: string }>(
          `delete from ${drafts} returning tenant, draft_id as id`,
          [cut],
        )
        for (const { tenant, id } of rows) await owners.draftGone(tenant, id)
        return rows.length
      },
    },
    owned('sessions', 'access_sessions where coalesce(ended_at, ends_at) <= $1'),
    owned('uploads', 'files where unreferenced_since < $1'),
  ]
}
