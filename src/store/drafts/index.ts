import type pg from 'pg'
import type { DraftHead, DraftPlace, DraftStore, Owner, SealedDraft } from '../../drafts/index.ts'
import type { Database } from '../database.ts'

const HEAD = `draft_id as id, procedure, action, case_id as "case", parent, version,
  to_char(saved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "savedAt"`
const OWNER = 'tenant = $1 and owner = $2'
const PLACE = `${OWNER} and procedure = $3 and action = $4
  and case_id is not distinct from $5 and parent is not distinct from $6`

const placed = ({ tenant, person }: Owner, { procedure, action, case: id, parent }: DraftPlace) => [
  tenant,
  person,
  procedure,
  action,
  id,
  parent,
]

/** The version that stands; 0 where none does. */
async function standing(client: pg.ClientBase, values: readonly unknown[]): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    `select version from drafts where ${PLACE}`,
    values.slice(0, 6),
  )
  return rows[0]?.version ?? 0
}

/** Drafts on PostgreSQL: the key of the table holds one a person and form, also where two windows save at once. */
export const postgresDrafts = (db: Database): DraftStore => ({
  list: (owner) =>
    db.as(owner.tenant, async (client) => {
      const { rows } = await client.query<DraftHead>(
        `select ${HEAD} from drafts where ${OWNER} order by saved_at desc, draft_id collate "C" desc`,
        [owner.tenant, owner.person],
      )
      return rows
    }),
  find: (owner, place) =>
    db.as(owner.tenant, async (client) => {
      const { rows } = await client.query<SealedDraft>(
        `select ${HEAD}, body from drafts where ${PLACE}`,
        placed(owner, place),
      )
      return rows[0] ?? null
    }),
  save: (owner, place, { id, body, at, expected, most }) =>
    db.as(owner.tenant, async (client) => {
      const values = [...placed(owner, place), JSON.stringify(body), at]
      const made =
        expected === 0
          ? client.query<{ id: string; version: number }>(
              `insert into drafts (tenant, owner, procedure, action, case_id, parent, body, saved_at, draft_id, version)
               select $1, $2, $3, $4, $5, $6, $7, $8, $9, 1
               where (select count(*) from drafts where ${OWNER}) < $10
               on conflict on constraint one_draft_a_form do nothing returning draft_id as id, version`,
              [...values, id, most],
            )
          : client.query<{ id: string; version: number }>(
              `update drafts set version = version + 1, body = $7, saved_at = $8
               where ${PLACE} and ($9::integer is null or version = $9) returning draft_id as id, version`,
              [...values, expected === 'any' ? null : expected],
            )
      const [saved] = (await made).rows
      if (saved) return { kind: 'saved', ...saved }
      const version = await standing(client, values)
      return expected === 0 && version === 0 ? { kind: 'full' } : { kind: 'stale', version }
    }),
  async remove(owner, place, expected, until) {
    const [row] = await db.call<{ removed: string | null; present: number }>(
      'remove_draft',
      'select removed, present from remove_draft($1, $2, $3, $4, $5, $6, $7, $8)',
      [...placed(owner, place), expected === 'any' ? null : expected, until ?? null],
    )
    if (!row) return { kind: 'none' }
    return row.removed === null
      ? { kind: 'kept', version: row.present }
      : { kind: 'removed', id: row.removed }
  },
})
