import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../database.ts'
import { freshDatabase } from '../testing/index.ts'
import { eraseRows } from './erase-rows.ts'
import { postgresPrivacy } from './index.ts'

/** What a column by which somebody is found means for them: where they read it, and what erasure makes of it. */
interface Kept {
  /** The part of the copy of one's data, or why it is in none. */
  readonly copied: string
  readonly erased: string
}

const key = 'the key of the person goes: what was sealed cannot be read any more'
const gone = 'rows are removed'
const record = 'a fact of the record under an opaque id; its words are sealed under the key that goes'
const deed = 'what somebody did in office, under an opaque id: the fund answers for it'
const account: Kept = { copied: 'account', erased: gone }
const office: Kept = { copied: 'not theirs: who did it for the fund', erased: deed }

/** Every such column. A new table with one stands here before it is released, or this test fails. */
const COLUMNS: Readonly<Record<string, Kept>> = {
  'access_accounts.person': { copied: 'account', erased: 'emptied and closed' },
  'access_passwords.person': { copied: 'a secret that tells nothing of them', erased: gone },
  'access_second_steps.person': { copied: 'a secret that tells nothing of them', erased: gone },
  'access_recovery_codes.person': { copied: 'a secret that tells nothing of them', erased: gone },
  'access_links.person': { ...account, copied: 'links' },
  'access_sessions.person': { copied: 'sessions', erased: 'place and device are emptied' },
  'access_terms.person': { copied: 'terms', erased: deed },
  'access_terms.granted_by': office,
  'access_terms.ended_by': office,
  'access_organisations.created_by': office,
  'access_federated.person': { copied: 'logins', erased: gone },
  'access_federated.subject': { copied: 'logins', erased: gone },
  'access_journal.subject': {
    copied: 'journal',
    erased: 'kept under an opaque id: it tells who might do what',
  },
  'access_journal.actor': office,
  'letters.person': { copied: 'kept', erased: gone },
  'files.subject': { copied: 'files', erased: `bytes are removed; ${key}` },
  'files.uploaded_by': { copied: 'files', erased: record },
  'file_uploads.person': { copied: 'kept', erased: 'rows and pieces are removed by the files' },
  'file_uploads.subject': { copied: 'kept', erased: 'rows and pieces are removed by the files' },
  'file_references.holder': { copied: 'no person: a case, a draft, a command', erased: 'no person' },
  'drafts.owner': { copied: 'drafts', erased: gone },
  'notices.recipient': { copied: 'notices', erased: 'what they say is emptied' },
  'notice_choices.person': { copied: 'kept', erased: gone },
  'subject_keys.subject': { copied: 'the key itself', erased: 'destroyed' },
  'erasures.subject': { copied: 'erasedAt', erased: 'says that it was done' },
  'erasures.erased_by': office,
  'erasure_requests.subject': { copied: 'erasureRequests', erased: 'the reason is emptied' },
  'erasure_requests.asked_by': { copied: 'erasureRequests', erased: deed },
  'erasure_requests.decided_by': office,
  'access_log.subject': { copied: 'seen', erased: gone },
  'access_log.viewer': office,
  'consents.subject': { copied: 'consents', erased: 'kept: what makes lawful what was done' },
  'subject_cases.subject': { copied: 'cases', erased: 'finds what is to be erased' },
  'ballots.opened_by': office,
  'ballot_votes.person': { copied: 'kept', erased: 'goes when the ballot closes; an office bars erasure' },
  'presences.person': { copied: 'kept', erased: gone },
  'thread_letters.subject': { copied: 'correspondence', erased: key },
  'thread_letters.author': { copied: 'correspondence', erased: record },
  'thread_reads.person': { copied: 'correspondence tells what was read by its letters', erased: gone },
  'question_steps.asker': {
    copied: 'correspondence',
    erased: `${key}; what was published and is not any more is emptied`,
  },
  'question_steps.by_person': office,
  'mail_templates.by_person': office,
  'mail_templates.subject': { copied: 'no person: the subject line of a letter', erased: 'no person' },
  'table_editions.by_person': office,
  'cases.holder': { copied: 'cases', erased: record },
  'parties.person': { copied: 'cases', erased: record },
  'tasks.holder': { copied: 'cases', erased: record },
}

const PERSONAL =
  /(^|_)(person|subject|owner|recipient|actor|viewer|author|asker|holder|member|juror|expert|user|by)$/

const fresh = await freshDatabase()
const db = openDatabase(fresh.url)
afterAll(async () => {
  await db.close()
  await fresh.drop()
})

describe('columns by which somebody is found', () => {
  let found: readonly string[] = []
  beforeAll(async () => {
    const { rows } = await db.pool.query<{ name: string }>(
      `select c.table_name || '.' || c.column_name as name from information_schema.columns c
       join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = 'public' and t.table_type = 'BASE TABLE' order by 1`,
    )
    found = rows.map(({ name }) => name).filter((name) => PERSONAL.test(name.split('.')[1]!))
  })

  it('are all told to the person and erased, or somebody said why not', () => {
    expect(found.filter((name) => !Object.hasOwn(COLUMNS, name))).toEqual([])
    expect(Object.keys(COLUMNS).filter((name) => !found.includes(name))).toEqual([])
  })

  it('are empty of a person after erasure where rows are removed, and of nobody else', async () => {
    const removed = ['notice_choices.person', 'presences.person', 'thread_reads.person', 'drafts.owner']
    const put = async (person: string) =>
      db.as('t', async (client) => {
        await client.query("insert into notice_choices values ('t', $1, '{task}')", [person])
        await client.query("insert into presences values ('t', 'c', $1, 'onsite', now())", [person])
        await client.query("insert into thread_reads values ('t', 'c', $1, 'fund', 1)", [person])
        await client.query(
          `insert into drafts (tenant, draft_id, owner, procedure, action, version, body, saved_at)
           values ('t', $1, $1, 'p', 'a', 1, '{"sealed": 1}', now())`,
          [person],
        )
        await client.query(
          `insert into file_uploads (tenant, upload_id, person, subject, name, key, size, begun_at)
           values ('t', $1, $1, $1, 'sealed', 'k', 10, '2024-05-06T09:00:00.000Z')`,
          [person],
        )
        await client.query(
          `insert into ballot_votes values ('t', 'c', 'b', $1, 'open', '{"value": "for"}'),
             ('t', 'c', 'b2', $1, 'secret', '{"sealed": 1}')`,
          [person],
        )
      })
    for (const person of ['ada', 'bob']) await put(person)
    const { kept } = postgresPrivacy(db)
    const told = await kept('t', 'ada')
    expect(told.map(({ kind }) => kind)).toEqual(['notice-choices', 'upload', 'presence', 'vote', 'vote'])
    expect(told.filter(({ kind }) => kind === 'vote').map(({ vote }) => vote)).toEqual([
      { value: 'for' },
      null,
    ])
    await db.as('t', (client) => eraseRows(client, { tenants: ['t'], subjects: ['ada'] }))
    for (const name of removed) {
      const [table, column] = name.split('.')
      const { rows } = await db.as('t', (client) => client.query(`select ${column} as who from ${table}`))
      expect([name, rows]).toEqual([name, [{ who: 'bob' }]])
    }
  })
})
