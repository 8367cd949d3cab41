import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { EngineParts } from '../../engine/index.ts'
import type { BlobStore } from '../../files/index.ts'
import type { Json, Sealed } from '../../kernel/index.ts'
import {
  checkMasterKey,
  type Database,
  type DatabaseVault,
  masterKey,
  openDatabase,
  postgresVault,
  rebuildCases,
  verifyStore,
} from '../../store/index.ts'
import { type Restored, restore } from '../backup/index.ts'
import { type Inventor, invented, inventedMail } from './invented.ts'
import { markDatabase } from './mark.ts'
import { type Reseal, renewed, renewJournals, renewOutbox } from './renew.ts'

export interface TrainingOptions {
  /** The backup. */
  readonly file: string
  /** Of the house that the backup is of. */
  readonly masterKey: string
  /** An empty database. */
  readonly into: string
  /** Of the copy. */
  readonly ownKey: string
  readonly registry: EngineParts['registry']
  readonly inventor: Inventor
  /** The hash of the one password of all accounts. */
  readonly password: string
  /** UTC. */
  readonly now: string
  readonly progress?: (
    done: Restored | { readonly rows: number; readonly files: number; readonly bytes: number },
  ) => void
}

/** An account of the copy, with what it may do. */
export interface TrainingAccount {
  readonly tenant: string
  readonly person: string
  readonly mail: string
  readonly roles: readonly string[]
}

export interface Trained {
  readonly accounts: readonly TrainingAccount[]
  readonly people: number
  readonly cases: number
  readonly events: number
}

/** Tables that a copy keeps; what they do not name is emptied, so that a new table keeps nothing by oversight. */
const KEPT = [
  ...['cases', 'events', 'claims', 'counters', 'command_keys', 'deadlines', 'parties', 'tasks', 'outbox'],
  ...['access_accounts', 'access_terms', 'access_offices', 'access_organisations'],
  ...['subject_keys', 'erasures', 'marks', 'table_editions'],
]

/** Takes the bytes of files and keeps none: documents are full of real people. */
const nowhere: BlobStore = {
  async put(stream) {
    const hash = createHash('sha256')
    let size = 0
    for await (const chunk of stream) {
      hash.update(chunk)
      size += chunk.length
    }
    return { sha256: hash.digest('hex'), size }
  },
  read: async () => null,
  has: async () => false,
  remove: async () => {},
  async *list() {},
  sweep: async () => 0,
}

/**
 * Makes a training copy of a backup in an empty database. The mark comes last: what broke off on the way is never served.
 * @throws Problem BACKUP_*, TARGET_*, DATABASE_*
 */
export async function makeTraining(options: TrainingOptions): Promise<Trained> {
  const { file, into, now, registry, progress } = options
  await restore({
    ...{ file, databaseUrl: into, masterKey: options.masterKey, blobs: nowhere },
    ...(progress ? { progress } : {}),
  })
  const db = openDatabase(into, { connections: 2, name: 'mera-training' })
  try {
    const people = await replacePeople(db, options)
    const { broken } = await rebuildCases(db, { registry }, null)
    const verified = await verifyStore(db, { registry }, null)
    const faults = [...broken, ...verified.broken]
    if (faults.length > 0) throw new Error(`the copy does not agree: ${JSON.stringify(faults.slice(0, 3))}`)
    await markDatabase(db, { at: now })
    return { accounts: await accountsOf(db, now), people, cases: verified.cases, events: verified.events }
  } finally {
    await db.close()
  }
}

/** @returns how many people were replaced */
async function replacePeople(db: Database, options: TrainingOptions): Promise<number> {
  const old = postgresVault(db, masterKey(options.masterKey))
  const own = masterKey(options.ownKey)
  const fresh = postgresVault(db, own)
  const { rows: keys } = await db.as('*', (client) =>
    client.query<{ tenant: string; subject: string }>(
      'select tenant, subject from subject_keys order by 1, 2',
    ),
  )
  const { rows: tenants } = await db.as('*', (client) =>
    client.query<{ tenant: string }>(
      'select tenant from cases union select tenant from access_accounts order by 1',
    ),
  )
  const inTenant = (tenant: string) =>
    keys.filter((one) => one.tenant === tenant).map(({ subject }) => subject)
  for (const { tenant } of tenants) await old.ready(tenant, inTenant(tenant), false)
  await db.as('*', async (client) => {
    await client.query('delete from subject_keys')
    await client.query(`delete from marks where name = 'master-key'`)
  })
  await checkMasterKey(db, own)
  for (const { tenant } of tenants) {
    await fresh.ready(tenant, inTenant(tenant), true)
    await db.as(tenant, async (client) => {
      await client.query('set local statement_timeout = 0')
      await renewTenant(client, tenant, { old, fresh }, options)
    })
  }
  await emptyOthers(db)
  await accountsOpen(db, options.password)
  return keys.length
}

async function renewTenant(
  client: pg.ClientBase,
  tenant: string,
  { old, fresh }: { readonly old: DatabaseVault; readonly fresh: DatabaseVault },
  { inventor }: TrainingOptions,
): Promise<void> {
  const reseal: Reseal = (sealed: Sealed) => {
    const plain = old.open(tenant, sealed)
    // Of whoever was erased nothing can be read, here as there.
    return plain === null
      ? sealed
      : fresh.seal(tenant, sealed.subject, invented(tenant, inventor, sealed.subject, plain))
  }
  await renewJournals(client, tenant, reseal)
  await renewOutbox(client, tenant, reseal)
  const { rows } = await client.query<{ person: string; mail: Sealed | null; name: Sealed | null }>(
    'select person, mail, name from access_accounts where tenant = $1',
    [tenant],
  )
  for (const { person, mail, name } of rows) {
    const address = inventedMail(tenant, person)
    await client.query(
      'update access_accounts set mail = $3, mail_blind = $4, name = $5, notices_by_mail = false where tenant = $1 and person = $2',
      [
        ...[tenant, person],
        mail && JSON.stringify(fresh.seal(tenant, person, address)),
        mail && fresh.blind(tenant, address),
        name && JSON.stringify(fresh.seal(tenant, person, inventor.name(person))),
      ],
    )
  }
  const ended = await client.query<{ id: string; reason: Json }>(
    'select id, end_reason as reason from access_terms where tenant = $1 and end_reason is not null',
    [tenant],
  )
  for (const { id, reason } of ended.rows)
    await client.query('update access_terms set end_reason = $3 where tenant = $1 and id = $2', [
      ...[tenant, id],
      JSON.stringify(renewed(reason, reseal)),
    ])
}

async function accountsOf(db: Database, now: string): Promise<TrainingAccount[]> {
  const { rows } = await db.as('*', (client) =>
    client.query<Omit<TrainingAccount, 'mail'>>(
      `select a.tenant, a.person, array(
         select distinct role from access_terms t
           left join access_offices o on o.tenant = t.tenant and o.id = t.of and t.kind = 'holder'
           cross join lateral unnest(case t.kind when 'role' then array[t.of] else coalesce(o.roles, '{}') end) role
         where t.tenant = a.tenant and t.person = a.person and t.kind in ('role', 'holder') and t.ended_at is null
           and t.from_day <= $1::date and (t.to_day is null or $1::date <= t.to_day) order by role) as roles
       from access_accounts a where a.state = 'active' and a.mail is not null order by a.tenant, a.person`,
      [now.slice(0, 10)],
    ),
  )
  return rows.map((row) => ({ ...row, mail: inventedMail(row.tenant, row.person) }))
}

async function emptyOthers(db: Database): Promise<void> {
  const { rows } = await db.pool.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant'
     where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not a.attisdropped
       and c.relname <> all ($1) order by 1`,
    [KEPT],
  )
  await db.pool.query(`truncate ${rows.map(({ name }) => `"${name}"`).join(', ')}`)
}

/** One password opens every account: whoever practises may be anybody. */
const accountsOpen = (db: Database, hash: string): Promise<unknown> =>
  db.as('*', (client) =>
    client.query(
      `insert into access_passwords (tenant, person, hash, changed_at)
       select tenant, person, $1, created_at from access_accounts where state = 'active' and mail is not null`,
      [hash],
    ),
  )
