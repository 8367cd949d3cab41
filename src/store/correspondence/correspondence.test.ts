import { afterAll, expect, it } from 'vitest'
import { correspondenceContract } from '../../correspondence/testing/index.ts'
import { openDatabase } from '../database.ts'
import { postgresNotices } from '../notices/index.ts'
import { freshDatabase } from '../testing/index.ts'
import { postgresCorrespondence } from './index.ts'

const fresh = await freshDatabase()
const db = openDatabase(fresh.url, { connections: 6 })
afterAll(async () => {
  await db.close()
  await fresh.drop()
})

correspondenceContract('correspondence on PostgreSQL', async () => {
  for (const table of ['thread_letters', 'thread_reads', 'question_steps', 'notices'])
    await db.as('*', (client) => client.query(`delete from ${table}`))
  return { store: postgresCorrespondence(db), box: postgresNotices(db) }
})

it('the database keeps no letter and no question that lies open', async () => {
  const letter = db.as('t', (client) =>
    client.query(
      `insert into thread_letters (tenant, case_id, seq, procedure, key, side, author, subject, body, sent_at)
       values ('t', 'c', 1, 'p', 'k', 'party', 'anna', 'anna', '{"text": "Тайна"}', now())`,
    ),
  )
  await expect(letter).rejects.toMatchObject({ constraint: 'letter_is_sealed' })
  const question = db.as('t', (client) =>
    client.query(
      `insert into question_steps (tenant, case_id, question_id, seq, kind, asker, by_person, published, body, at)
       values ('t', 'c', 'q', 1, 'asked', 'anna', 'anna', false, '{"text": "Тайна"}', now())`,
    ),
  )
  await expect(question).rejects.toMatchObject({ constraint: 'what_is_not_published_is_sealed' })
})
