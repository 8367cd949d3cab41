import { afterAll, expect, it } from 'vitest'
import { ballotsContract } from '../../ballots/testing/index.ts'
import { openDatabase } from '../database.ts'
import { freshDatabase } from '../testing/index.ts'
import { postgresBallots } from './index.ts'

const fresh = await freshDatabase()
const db = openDatabase(fresh.url, { connections: 6 })
afterAll(async () => {
  await db.close()
  await fresh.drop()
})

ballotsContract('ballots on PostgreSQL', async () => {
  for (const table of ['ballots', 'ballot_votes', 'presences'])
    await db.as('*', (client) => client.query(`delete from ${table}`))
  return postgresBallots(db)
})

it('the database keeps no secret vote that is not sealed', async () => {
  const open = db.as('t', (client) =>
    client.query(
      `insert into ballot_votes (tenant, case_id, ballot_id, person, kind, vote)
       values ('t', 'c', 'b', 'anna', 'secret', '"for"')`,
    ),
  )
  await expect(open).rejects.toMatchObject({ constraint: 'secret_is_sealed' })
})
