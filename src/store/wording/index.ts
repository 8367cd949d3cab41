import type { TemplateKind, WordingBook, WordingChange } from '../../notices/index.ts'
import type { Database } from '../database.ts'

interface Row {
  kind: TemplateKind
  language: 'ru' | 'en'
  seq: number
  subject: string | null
  body: string | null
  by_person: string
  at: Date
  reason: string
}
const changeOf = ({ kind, language, seq, subject, body, by_person, at, reason }: Row): WordingChange => ({
  ...{ kind, language, seq, reason, by: by_person, at: at.toISOString() },
  words: subject === null || body === null ? null : { subject, text: body },
})
const columns = 'kind, language, seq, subject, body, by_person, at, reason'

/** The words of letters, on PostgreSQL. */
export function postgresWording(database: Database): WordingBook {
  return {
    changes: (tenant) =>
      database.as(tenant, async (client) => {
        const { rows } = await client.query<Row>(
          `select ${columns} from mail_templates where tenant = $1 order by kind, language, seq`,
          [tenant],
        )
        return rows.map(changeOf)
      }),
    last: (tenant, kind, language) =>
      database.as(tenant, async (client) => {
        const { rows } = await client.query<Row>(
          `select ${columns} from mail_templates where tenant = $1 and kind = $2 and language = $3
           order by seq desc limit 1`,
          [tenant, kind, language],
        )
        return rows[0] ? changeOf(rows[0]) : null
      }),
    add: (tenant, { kind, language, seq, words, by, at, reason }) =>
      database.as(tenant, async (client) => {
        const { rowCount } = await client.query(
          `insert into mail_templates (tenant, ${columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
           on conflict do nothing`,
          [tenant, kind, language, seq, words?.subject ?? null, words?.text ?? null, by, at, reason],
        )
        return rowCount === 1
      }),
  }
}
