import { afterAll, describe, expect, it } from 'vitest'
import { openHarbour, pilot, tenant } from '../engine/testing/index.ts'
import * as memory from '../memory/index.ts'
import { openDatabase, postgresStore } from '../store/index.ts'
import { freshDatabase } from '../store/testing/index.ts'
import { relayTurn } from './relay.ts'

const fresh = await freshDatabase()
const db = openDatabase(fresh.url)
afterAll(async () => {
  await db.close()
  await fresh.drop()
})

describe('the relay', () => {
  it('does no command whose event was annulled while it was kept aside', async () => {
    const h = openHarbour({
      ...memory,
      memoryStore: (clock) => postgresStore(db, { now: () => clock.now() }),
    })
    const turn = async () => {
      const refused: string[] = []
      const failed: unknown[] = []
      await relayTurn(db, h.engine, {
        notify: () => {},
        refused: (_, code) => refused.push(code),
        failed: (error) => failed.push(error),
      })
      expect(failed).toEqual([])
      return refused
    }
    const outbox = (sql: string) =>
      db.as(tenant, async (client) => (await client.query<{ failure: string | null }>(sql)).rows)

    const { id } = await h.arrive()
    const other = await h.arrive('c2')
    for (const [ship, place] of [[id, 'A'] as const, [other.id, 'B'] as const])
      await h.engine.act({
        tenant,
        procedure: 'ship',
        case: ship,
        action: 'berth',
        input: { place, until: '2024-05-20', toll: '1.00' },
        actor: pilot,
      })
    await outbox("update outbox set failure = 'INTERNAL'")
    await h.annul(id, 2, null)
    await outbox('update outbox set failure = null')
    expect(await turn()).toEqual(['SOURCE_SET_ASIDE'])
    expect(await outbox('select failure from outbox')).toEqual([{ failure: 'SOURCE_SET_ASIDE' }])
    expect([await h.tolls(id), (await h.tolls(other.id)).length]).toEqual([[], 1])
    expect(await turn()).toEqual([])
  })
})
