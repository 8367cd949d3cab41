import type { AccessStore, AccessTables } from '../../access/index.ts'
import type { Database } from '../database.ts'
import { accountTable, credentialTable } from './accounts.ts'
import { type Ask, askOf } from './query.ts'
import { type OfficeRow, officeOf, type SessionRow, sessionOf, type TermRow, termOfRow } from './rows.ts'
import { linkTable, sessionTable } from './sessions.ts'
import { bodyTable, federatedTable, journalTable, termTable } from './terms.ts'

const tablesOf = (ask: Ask): AccessTables => ({
  ...accountTable(ask),
  ...credentialTable(ask),
  ...linkTable(ask),
  ...sessionTable(ask),
  ...termTable(ask),
  ...bodyTable(ask),
  ...federatedTable(ask),
  ...journalTable(ask),
  async lock(key) {
    await ask.rows(
      'select pg_advisory_xact_lock(hashtextextended($1, hashtextextended($2, 0)))',
      `access:${key}`,
    )
  },
})

interface FactsRow {
  readonly session: SessionRow
  readonly terms: TermRow[]
  readonly offices: OfficeRow[]
  readonly around: TermRow[]
  readonly drafts: boolean
}

/** Records of access on PostgreSQL. */
export function postgresAccess(database: Database): AccessStore {
  return {
    as: (tenant, work) => database.as(tenant, (client) => work(tablesOf(askOf(client, tenant)))),
    async identify(tenant, hash, { now, day, idleSince, touchBefore }) {
      const [row] = await database.call<{ facts: FactsRow | null }>(
        'access-identify',
        'select access_identify($1, $2, $3, $4, $5, $6) as facts',
        [tenant, hash, now, day, idleSince, touchBefore],
      )
      const facts = row?.facts
      if (!facts) return null
      return {
        session: sessionOf(facts.session),
        terms: facts.terms.map(termOfRow),
        offices: facts.offices.map(officeOf),
        around: facts.around.map(termOfRow),
        drafts: facts.drafts,
      }
    },
    sweep: (now, endedBefore) =>
      database.as('*', async (client) => {
        const links = await client.query<{ tenant: string; person: string; stranger: boolean }>(
          `delete from access_links l where expires_at <= $1
           returning tenant, person, mail is not null and not exists (
             select from access_accounts a where a.tenant = l.tenant and a.person = l.person) as stranger`,
          [now],
        )
        const sessions = await client.query(
          'delete from access_sessions where coalesce(ended_at, ends_at) <= $1',
          [endedBefore],
        )
        await client.query('delete from access_limits where expire < $1', [Date.parse(now)])
        return {
          links: links.rowCount ?? 0,
          sessions: sessions.rowCount ?? 0,
          strangers: links.rows.flatMap(({ tenant, person, stranger }) =>
            stranger ? [{ tenant, person }] : [],
          ),
        }
      }),
  }
}
