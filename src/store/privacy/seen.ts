import { rolesText, rowsOf, type SeenRow, type SeenTable } from '../../privacy/index.ts'
import { isTransient } from '../connect.ts'
import type { Database } from '../database.ts'

interface Row extends Omit<SeenRow, 'roles'> {
  readonly roles: string
}

const TRIES = 5

/** The access log on PostgreSQL. */
export function seenTable(db: Database): SeenTable {
  async function write(values: readonly unknown[]): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await db.call('note_looks', 'select note_looks($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', values)
        return
      } catch (error) {
        if (!isTransient(error) || attempt === TRIES) throw error
      }
    }
  }

  return {
    async note(tenant, looks) {
      const rows = rowsOf(looks)
      const column = <T>(of: (row: SeenRow) => T) => rows.map(of)
      await write([
        tenant,
        column((r) => r.subject),
        column((r) => r.on),
        column((r) => r.viewer),
        column((r) => r.kind),
        column((r) => r.thing),
        column((r) => r.field),
        column((r) => rolesText(r.roles)),
        column((r) => r.times),
        column((r) => r.first),
        column((r) => r.last),
      ])
    },
    async seen(tenant, subject, { since, before, days, case: id }) {
      const { rows } = await db.as(tenant, (client) =>
        client.query<Row>(
          `with asked as (
             select * from access_log
             where tenant = $1 and subject = $2 and ($3::date is null or seen_on >= $3)
               and ($4::date is null or seen_on < $4) and ($6::text is null or (kind = 'case' and thing = $6))
           )
           select subject, seen_on as "on", viewer, kind, thing, field, roles, times, first_at as "first", last_at as "last"
           from asked where seen_on in (select distinct seen_on from asked order by 1 desc limit $5)
           order by seen_on desc, kind, thing collate "C", roles collate "C", viewer collate "C", field collate "C"`,
          [tenant, subject, since, before, days, id],
        ),
      )
      return rows.map((row) => ({ ...row, roles: row.roles.split(' ').filter(Boolean) }))
    },
  }
}
