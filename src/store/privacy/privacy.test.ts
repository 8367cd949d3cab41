import { afterAll } from 'vitest'
import { createEngine } from '../../engine/index.ts'
import { stars } from '../../engine/testing/index.ts'
import { makeCalendar } from '../../kernel/index.ts'
import { privacyContract } from '../../privacy/testing/index.ts'
import {
  type Database,
  masterKey,
  newMasterKey,
  openDatabase,
  postgresStore,
  postgresVault,
  randomIds,
} from '../index.ts'
import { freshDatabase } from '../testing/index.ts'
import { postgresPrivacy } from './index.ts'

const open: { db: Database; drop: () => Promise<void> }[] = []
afterAll(async () => {
  for (const { db, drop } of open) {
    await db.close()
    await drop()
  }
})

privacyContract('privacy on PostgreSQL', async () => {
  const fresh = await freshDatabase()
  const db = openDatabase(fresh.url)
  open.push({ db, drop: fresh.drop })
  const clock = { now: () => '2024-05-06T09:00:00.000Z' }
  const store = postgresStore(db, clock)
  const vault = postgresVault(db, masterKey(newMasterKey()))
  const engine = createEngine({
    regulations: [stars],
    store,
    index: store,
    clock,
    calendar: makeCalendar('t', [{ year: 2024, daysOff: [], workingWeekends: [] }]),
    vault,
    ids: randomIds(),
  })
  const write = (tenant: string, text: string, values: unknown[]) =>
    db.as(tenant, async (client) => void (await client.query(text, values)))
  return {
    store: postgresPrivacy(db),
    vault,
    engine,
    putNotice: (tenant, person, { case: id, message, operands }) =>
      write(
        tenant,
        'insert into notices (tenant, case_id, key, recipient, message, operands) values ($1, $2, $3, $4, $5, $6)',
        [tenant, id, `${id}!${person}`, person, message, JSON.stringify(operands)],
      ),
    putChoice: (tenant, person, kind) =>
      write(tenant, 'insert into notice_choices (tenant, person, kinds) values ($1, $2, $3)', [
        tenant,
        person,
        [kind],
      ]),
    putDraft: (tenant, person, { id, procedure, action, case: own, parent, savedAt, body }) =>
      write(
        tenant,
        `insert into drafts (tenant, draft_id, owner, procedure, action, case_id, parent, version, body, saved_at)
         values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9)`,
        [tenant, id, person, procedure, action, own, parent, JSON.stringify(body), savedAt],
      ),
  }
})
