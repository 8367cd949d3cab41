import type pg from 'pg'
import type {
  BallotHead,
  BallotStore,
  Cast,
  KeptBallot,
  KeptVote,
  Place,
  Presence,
} from '../../ballots/index.ts'
import type { Database } from '../database.ts'

const HEAD = `ballot_id as id, item, kind, opened_by as by, closing,
  to_char(opened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`
const ONE = 'tenant = $1 and case_id = $2'

const at = ({ tenant, case: id }: Place) => [tenant, id]

async function votesOf(client: pg.ClientBase, place: Place, ballot: string): Promise<readonly KeptVote[]> {
  const { rows } = await client.query<KeptVote>(
    `select person, vote from ballot_votes where ${ONE} and ballot_id = $3 order by person collate "C"`,
    [...at(place), ballot],
  )
  return rows
}

async function standing(client: pg.ClientBase, place: Place, lock = ''): Promise<BallotHead | null> {
  const { rows } = await client.query<BallotHead>(
    `select ${HEAD} from ballots where ${ONE} ${lock}`,
    at(place),
  )
  return rows[0] ?? null
}

/** Ballots on PostgreSQL. */
export const postgresBallots = (db: Database): BallotStore => ({
  look: (place) =>
    db.as(place.tenant, async (client) => {
      const head = await standing(client, place)
      const { rows: presence } = await client.query<Presence>(
        `select person, mode from presences where ${ONE} order by person collate "C"`,
        at(place),
      )
      const ballot: KeptBallot | null = head && { ...head, votes: await votesOf(client, place, head.id) }
      return { ballot, presence }
    }),
  declare: (place, person, mode, now) =>
    db.as(place.tenant, async (client) => {
      const { rows } = await client.query<{ mode: string }>(
        `select mode from presences where ${ONE} and person = $3 for update`,
        [...at(place), person],
      )
      await client.query(
        `insert into presences (tenant, case_id, person, mode, said_at) values ($1, $2, $3, $4, $5)
         on conflict (tenant, case_id, person) do update set mode = excluded.mode, said_at = excluded.said_at`,
        [...at(place), person, mode, now],
      )
      return rows[0]?.mode !== mode
    }),
  begin: (place, { id, item, kind, by, at: now }) =>
    db.as(place.tenant, async (client) => {
      await client.query(
        `insert into ballots (tenant, case_id, ballot_id, item, kind, opened_by, opened_at)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (tenant, case_id) do nothing`,
        [...at(place), id, item, kind, by, now],
      )
      return (await standing(client, place))!
    }),
  cast: (place, ballot, person, vote) =>
    db.as(place.tenant, async (client): Promise<Cast> => {
      const head = await standing(client, place, 'for share')
      if (head?.id !== ballot) return 'none'
      if (head.closing) return 'closing'
      await client.query(
        `insert into ballot_votes (tenant, case_id, ballot_id, person, kind, vote) values ($1, $2, $3, $4, $5, $6)
         on conflict (tenant, case_id, ballot_id, person) do update set vote = excluded.vote`,
        [...at(place), ballot, person, head.kind, JSON.stringify(vote)],
      )
      return 'cast'
    }),
  freeze: (place, ballot) =>
    db.as(place.tenant, async (client) => {
      const { rows } = await client.query<BallotHead>(
        `update ballots set closing = true where ${ONE} and ballot_id = $3 returning ${HEAD}`,
        [...at(place), ballot],
      )
      return rows[0] ? { ...rows[0], votes: await votesOf(client, place, ballot) } : null
    }),
  thaw: (place, ballot) =>
    db.as(place.tenant, async (client) => {
      await client.query(`update ballots set closing = false where ${ONE} and ballot_id = $3`, [
        ...at(place),
        ballot,
      ])
    }),
  remove: (place, ballot) =>
    db.as(place.tenant, async (client) => {
      const { rowCount } = await client.query(`delete from ballots where ${ONE} and ballot_id = $3`, [
        ...at(place),
        ballot,
      ])
      await client.query(`delete from ballot_votes where ${ONE} and ballot_id = $3`, [...at(place), ballot])
      return rowCount === 1
    }),
  forget: (tenant, before) =>
    db.as(tenant, async (client) => {
      await client.query('delete from presences where tenant = $1 and said_at < $2', [tenant, before])
    }),
})
