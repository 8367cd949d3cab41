import { afterAll, expect, it } from 'vitest'
import { draftsContract } from '../../drafts/testing/index.ts'
import { openDatabase } from '../database.ts'
import { freshDatabase } from '../testing/index.ts'
import { postgresDrafts } from './index.ts'

const fresh = await freshDatabase()
const db = openDatabase(fresh.url, { connections: 6 })
afterAll(async () => {
  await db.close()
  await fresh.drop()
})

draftsContract('drafts on PostgreSQL', async () => {
  await db.as('*', (client) => client.query('delete from drafts'))
  return postgresDrafts(db)
})

it('the database keeps no draft that is not sealed', async () => {
  const open = db.as('t', (client) =>
    client.query(
      `insert into drafts (tenant, draft_id, owner, procedure, action, version, body)
       values ('t', 'open', 'p', 'a', 'b', 1, '{"name": "Примерова Анна"}')`,
    ),
  )
  await expect(open).rejects.toMatchObject({ constraint: 'body_is_sealed' })
})
