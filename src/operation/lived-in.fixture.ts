import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEngine, type Engine } from '../engine/index.ts'
import { stars } from '../engine/testing/index.ts'
import { type BlobStore, folderBlobs } from '../files/index.ts'
import { makeCalendar } from '../kernel/index.ts'
import {
  checkMasterKey,
  type Database,
  type DatabaseVault,
  masterKey,
  newMasterKey,
  openDatabase,
  postgresStore,
  postgresVault,
  randomIds,
  verifyStore,
} from '../store/index.ts'
import { freshDatabase } from '../store/testing/index.ts'

const clock = { now: () => '2024-05-06T09:00:00.000Z' }
const calendar = makeCalendar('t', [{ year: 2024, daysOff: ['2024-05-09'], workingWeekends: [] }])

/** An installation in small: a database, a folder of files, a master key, and an engine on them. */
export interface Installed {
  readonly url: string
  readonly key: string
  readonly db: Database
  readonly vault: DatabaseVault
  readonly engine: Engine
  readonly blobs: BlobStore
  /** A file in a folder that goes with the installation. */
  path(name: string): string
  /** Founds a club with a member; the ids of the cases. */
  club(person: string): Promise<{ club: string; member: string }>
  /** Keeps bytes as a file of a person that something refers to. @returns its hash */
  keep(person: string, text: string, referenced?: boolean): Promise<string>
  count(table: string): Promise<number>
  verify(): ReturnType<typeof verifyStore>
  /** Closes the connections, as a stopped Mera does. */
  rest(): Promise<void>
  remove(): Promise<void>
}

/** @param key the master key; a new one where none is given */
export async function installed(key: string = newMasterKey()): Promise<Installed> {
  const fresh = await freshDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'mera-backup-'))
  const db = openDatabase(fresh.url)
  await checkMasterKey(db, masterKey(key))
  const vault = postgresVault(db, masterKey(key))
  const store = postgresStore(db, clock)
  const engine = createEngine({
    regulations: [stars],
    store,
    index: store,
    clock,
    calendar,
    vault,
    ids: randomIds(),
  })
  const blobs = folderBlobs(join(folder, 'files'))
  let open = true
  const rest = async () => {
    if (open) await db.close()
    open = false
  }
  return {
    url: fresh.url,
    key,
    db,
    vault,
    engine,
    blobs,
    path: (name) => join(folder, name),
    async club(person) {
      const act = (
        action: string,
        procedure: string,
        actor: string,
        role: string,
        parent: string | null,
        input: object,
      ) =>
        engine.act({
          tenant: 't',
          case: null,
          parent,
          procedure,
          action,
          input,
          actor: { id: actor, roles: [role] },
        })
      const { file } = await act('found', 'club', 'k', 'keeper', null, { title: 'Орион\n\tи \\N' })
      const { file: member } = await act('apply', 'member', person, 'child', file.id, {
        person,
        name: `Имя ${person}`,
      })
      return { club: file.id, member: member.id }
    },
    async keep(person, text, referenced = true) {
      await vault.ready('t', [person], true)
      const { sha256, size } = await blobs.put(
        (async function* () {
          yield Buffer.from(text)
        })(),
        1_000_000,
      )
      await db.as('*', (client) =>
        client.query(
          `insert into files (tenant, file_id, sha256, size, name, subject, uploaded_by, uploaded_at, state, media_type,
             findings, blob, key, lease_until, unreferenced_since)
           values ('t', $1, $2, $3, 'x', $4, $4, '', 'accepted', 'text/plain', '[]', $2, 'x', '', $5)`,
          [
            `file-${sha256.slice(0, 16)}`,
            sha256,
            size,
            person,
            referenced ? null : '2024-05-06T09:00:00.000Z',
          ],
        ),
      )
      return sha256
    },
    async count(table) {
      const { rows } = await db.as('*', (client) => client.query(`select count(*) from ${table}`))
      return Number(rows[0].count)
    },
    verify: () => verifyStore(db, engine.parts, null),
    rest,
    async remove() {
      await rest()
      await fresh.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
