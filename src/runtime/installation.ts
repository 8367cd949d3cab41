import {
  type CasePages,
  type CaseStore,
  createEngine,
  type Engine,
  type Feed,
  type OutboxItem,
} from '../engine/index.ts'
import type { Calendar, Problem, Regulation } from '../kernel/index.ts'
import {
  checkMasterKey,
  type Database,
  type DatabaseVault,
  databaseClock,
  masterKey,
  migrate,
  openDatabase,
  postgresPages,
  postgresStore,
  postgresTables,
  postgresVault,
  randomIds,
} from '../store/index.ts'
import { holdTables, type TableBook } from '../tables/index.ts'
import { followCalendar } from './calendar-change.ts'
import { listen, tellChanges } from './changes.ts'
import { deadlinesTurn, remindersTurn } from './deadlines.ts'
import { loop } from './loop.ts'
import { type RelayDid, relayTurn } from './relay.ts'
import { followTables } from './tables.ts'

export interface InstallationOptions {
  readonly databaseUrl: string
  /** 32 bytes in base64. */
  readonly masterKey: string
  readonly regulations: readonly Regulation[]
  readonly calendar: Calendar
  readonly connections?: number
  /** Told of errors nobody foresaw. */
  readonly failed: (error: unknown) => void
  /** Told of a following command that was refused and is kept aside. */
  readonly keptAside?: (item: OutboxItem, code: string) => void
  /** Told of a passed deadline whose action was refused. */
  readonly notFired?: (key: string, problem: Problem) => void
  /** Done before the relay and the deadlines begin to look: what writes an invented past must be alone with it. */
  readonly before?: (ready: Ready) => Promise<void>
  /** Told at the end of each turn of the relay what it did. */
  readonly turned?: (did: RelayDid) => void
  /** Puts something around the store, such as what times its commits. */
  readonly around?: <S extends CaseStore>(store: S) => S
}

/** What there is before anything works by itself. */
export type Ready = Pick<Installation, 'engine' | 'db' | 'vault'>

/** Mera on a database, at work: commands, what follows from them, passed deadlines, live changes. */
export interface Installation {
  readonly engine: Engine
  readonly pages: CasePages
  readonly feed: Feed
  readonly db: Database
  readonly vault: DatabaseVault
  readonly tables: TableBook
  /** Brings tables that were just kept into force, and has running deadlines follow them. */
  broughtIn(tenant: string): Promise<void>
  /** Has the relay look at once: something was just committed. */
  poke(): void
  /** Lets begun turns end and closes every connection. */
  stop(): Promise<void>
}

const RELAY_EVERY = 500
const TABLES_EVERY = 10_000
/** A turn costs the same for one event as for a hundred. */
const GATHER = 25
const DEADLINES_EVERY = 30_000
const REMINDERS_EVERY = 15 * 60_000

/**
 * Brings a database up to date and sets everything to work on it.
 * @throws Problem DATABASE_*, SCHEMA_NEWER, MASTER_KEY_WRONG
 */
export async function openInstallation(options: InstallationOptions): Promise<Installation> {
  const { databaseUrl, failed } = options
  await migrate(databaseUrl)
  const db = openDatabase(databaseUrl, options.connections ? { connections: options.connections } : {})
  try {
    return await setToWork(db, options)
  } catch (error) {
    await db.close().catch(failed)
    throw error
  }
}

async function setToWork(db: Database, options: InstallationOptions): Promise<Installation> {
  const { regulations, calendar, failed } = options
  const master = masterKey(options.masterKey)
  await checkMasterKey(db, master)
  const clock = await databaseClock(db)
  const bare = postgresStore(db)
  const store = options.around?.(bare) ?? bare
  const vault = postgresVault(db, master)
  const book = postgresTables(db)
  const tables = holdTables(book)
  const fetchTables = followTables(db, tables)
  await fetchTables()
  const engine = createEngine({
    ...{ regulations, calendar, tables, store, clock, vault },
    index: store,
    ids: randomIds(),
  })
  const ear = await listen(db, vault, failed)
  try {
    await options.before?.({ engine, db, vault })
  } catch (error) {
    clock.stop()
    await ear.stop()
    throw error
  }
  const relay = loop(
    () =>
      relayTurn(db, engine, {
        notify: () => {},
        refused: options.keptAside ?? (() => {}),
        failed,
        ...(options.turned ? { turned: options.turned } : {}),
      }),
    { every: RELAY_EVERY, gather: GATHER, failed },
  )
  const changes = loop(() => tellChanges(db), { every: RELAY_EVERY, gather: GATHER, failed })
  const deadlines = loop(
    async () => {
      const fired = await deadlinesTurn(db, engine)
      for (const { key, problem } of fired?.failures ?? []) options.notFired?.(key, problem)
      if (fired?.fired) poke()
      return false
    },
    { every: DEADLINES_EVERY, failed },
  )
  const reminders = loop(
    async () => {
      const moved = await followCalendar(db, engine)
      const done = await remindersTurn(db, engine)
      if (moved > 0 || done?.reminded) poke()
      return false
    },
    { every: REMINDERS_EVERY, failed },
  )
  const fetched = loop(
    async () => {
      if (await fetchTables()) reminders.poke()
      return false
    },
    { every: TABLES_EVERY, failed },
  )
  function poke(): void {
    relay.poke()
    changes.poke()
  }
  return {
    engine,
    pages: postgresPages(db),
    feed: ear,
    db,
    vault,
    tables: book,
    async broughtIn(tenant) {
      await tables.refresh(tenant)
      reminders.poke()
    },
    poke,
    async stop() {
      await Promise.all([relay.stop(), changes.stop(), deadlines.stop(), reminders.stop(), fetched.stop()])
      clock.stop()
      await ear.stop()
      await db.close()
    },
  }
}
