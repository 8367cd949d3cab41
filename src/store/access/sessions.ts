import type { LinkTable, SessionTable } from '../../access/index.ts'
import { type Ask, json } from './query.ts'
import { type LinkRow, linkOf, type SessionRow, sessionOf } from './rows.ts'

/** Links that are good for once: the row is taken by the first update, the others find it used. */
export const linkTable = (ask: Ask): LinkTable => ({
  async addLink(link) {
    await ask.write(
      `insert into access_links (tenant, hash, purpose, person, mail, data, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      link.hash,
      link.purpose,
      link.person,
      json(link.mail),
      json(link.data),
      link.createdAt,
      link.expiresAt,
    )
  },
  async link(hash, purpose, now) {
    const row = await ask.row<LinkRow>(
      `select * from access_links
       where tenant = $1 and hash = $2 and purpose = $3 and used_at is null and expires_at > $4`,
      hash,
      purpose,
      now,
    )
    return row && linkOf(row)
  },
  async redeemLink(hash, purpose, now) {
    const row = await ask.row<LinkRow>(
      `update access_links set used_at = $4
       where tenant = $1 and hash = $2 and purpose = $3 and used_at is null and expires_at > $4
       returning *`,
      hash,
      purpose,
      now,
    )
    return row && linkOf(row)
  },
  async voidLinks(person, purpose, now) {
    await ask.write(
      'update access_links set used_at = $4 where tenant = $1 and person = $2 and purpose = $3 and used_at is null',
      person,
      purpose,
      now,
    )
  },
})

/** Sessions and tokens. */
export const sessionTable = (ask: Ask): SessionTable => ({
  async addSession(s) {
    await ask.write(
      `insert into access_sessions (tenant, hash, id, person, kind, name, scope, device, place, second_step, via,
         created_at, last_seen_at, ends_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      s.hash,
      s.id,
      s.person,
      s.kind,
      s.name,
      s.scope,
      s.device,
      json(s.place),
      s.secondStep,
      s.via,
      s.createdAt,
      s.lastSeenAt,
      s.endsAt,
    )
  },
  async sessions(person, now) {
    const rows = await ask.rows<SessionRow>(
      `select * from access_sessions where tenant = $1 and person = $2 and ended_at is null and ends_at > $3
       order by last_seen_at desc, id collate "C"`,
      person,
      now,
    )
    return rows.map(sessionOf)
  },
  async keptSessions(person) {
    const rows = await ask.rows<SessionRow & { ended_at: string | null }>(
      'select * from access_sessions where tenant = $1 and person = $2 order by created_at, id collate "C"',
      person,
    )
    return rows.map((row) => ({ ...sessionOf(row), endedAt: row.ended_at }))
  },
  async endSession(person, id, now) {
    const ended = await ask.write(
      `update access_sessions set ended_at = $4
       where tenant = $1 and person = $2 and id = $3 and ended_at is null and ends_at > $4`,
      person,
      id,
      now,
    )
    return ended === 1
  },
  endSessions: (person, except, now) =>
    ask.write(
      `update access_sessions set ended_at = $4
       where tenant = $1 and person = $2 and id is distinct from $3 and ended_at is null and ends_at > $4`,
      person,
      except,
      now,
    ),
  async markSecondStep(person, id) {
    await ask.write(
      `update access_sessions set second_step = $3::text is not null
       where tenant = $1 and person = $2 and ($3::text is null or id = $3)`,
      person,
      id,
    )
  },
})
