import { afterAll } from 'vitest'
import { vaultContract } from '../../engine/testing/index.ts'
import { type Database, openDatabase } from '../database.ts'
import { freshDatabase } from '../testing/index.ts'
import { masterKey, newMasterKey, postgresVault } from './index.ts'

const open: { db: Database; drop: () => Promise<void> }[] = []
afterAll(async () => {
  for (const { db, drop } of open) {
    await db.close()
    await drop()
  }
})

vaultContract('the vault on PostgreSQL', async () => {
  const fresh = await freshDatabase()
  const db = openDatabase(fresh.url)
  open.push({ db, drop: fresh.drop })
  return postgresVault(db, masterKey(newMasterKey()))
})
