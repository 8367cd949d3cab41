import { createEngine, type Engine } from '../engine/index.ts'
import { demandSchema, masterKeyOf } from '../operation/index.ts'
import { programmes } from '../programmes.ts'
import { productionCalendar } from '../rules/index.ts'
import {
  checkMasterKey,
  type Database,
  databaseClock,
  masterKey,
  openDatabase,
  postgresStore,
  postgresVault,
  randomIds,
} from '../store/index.ts'
import { withDatabase } from './database.ts'
import type { Session } from './io.ts'

/** The engine of the configured installation, for a command of its own. */
export interface AtEngine {
  readonly engine: Engine
  readonly db: Database
  readonly tenant: string
}

/**
 * Does work with the engine alone: no relay, no deadlines, no letters. What follows from the work is done by the running
 * server, or by the next one.
 * @throws Problem DATABASE_*, SCHEMA_OTHER, MASTER_KEY_*
 */
export const withEngine = <T>(session: Session, work: (at: AtEngine) => Promise<T>): Promise<T> =>
  withDatabase(session, async ({ url, configuration }) => {
    await demandSchema(url)
    const db = openDatabase(url, { connections: 4, name: 'mera-command' })
    try {
      const master = masterKey(masterKeyOf(configuration))
      await checkMasterKey(db, master)
      const store = postgresStore(db)
      const clock = await databaseClock(db)
      const engine = createEngine({
        regulations: programmes,
        calendar: productionCalendar(),
        store,
        index: store,
        clock,
        vault: postgresVault(db, master),
        ids: randomIds(),
      })
      try {
        return await work({ engine, db, tenant: configuration.tenants[0]! })
      } finally {
        clock.stop()
      }
    } finally {
      await db.close()
    }
  })
