import type { ConsentStep, ConsentTable } from '../../privacy/index.ts'
import type { Database } from '../database.ts'

/** Consents on PostgreSQL. */
export const consentTable = (db: Database): ConsentTable => ({
  async consents(tenant, subject) {
    const { rows } = await db.as(tenant, (client) =>
      client.query<ConsentStep>(
        `select kind, version, given, at, wording, evidence from consents
         where tenant = $1 and subject = $2 order by place`,
        [tenant, subject],
      ),
    )
    return rows
  },
  addConsent: (tenant, subject, { kind, version, given, at, wording, evidence }) =>
    db.as(tenant, async (client) => {
      await client.query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [`${tenant}/${subject}`])
      const { rowCount } = await client.query(
        `insert into consents (tenant, subject, kind, version, given, at, wording, evidence)
         select $1, $2, $3, $4, $5, $6, $7, $8 where not exists (
           select 1 from (
             select given, version from consents
             where tenant = $1 and subject = $2 and kind = $3 order by place desc limit 1
           ) latest where given = $5 and version = $4
         )`,
        [tenant, subject, kind, version, given, at, wording, JSON.stringify(evidence)],
      )
      return rowCount === 1
    }),
})
