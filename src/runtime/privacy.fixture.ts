import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type AccessLetter,
  type AccessParts,
  argonPasswords,
  confirmRegistration,
  identify,
  type Opened,
  register,
  type Session,
  standardLimits,
  standardSettings,
} from '../access/index.ts'
import type { Drafts } from '../drafts/index.ts'
import type { Vault } from '../engine/index.ts'
import { createFiles, type Files, folderBlobs, vaultFileKeys } from '../files/index.ts'
import { chunksOf, plainInspector } from '../files/testing/index.ts'
import type { Regulation, Sealed } from '../kernel/index.ts'
import { keptMail, type Postman, postman } from '../notices/index.ts'
import type { PrivacyParts } from '../privacy/index.ts'
import { programmes } from '../programmes.ts'
import { productionCalendar } from '../rules/index.ts'
import { makeWorld, type World } from '../simulation/index.ts'
import { postgresAccess, postgresLimits } from '../store/access/index.ts'
import { postgresFileRecords } from '../store/files/index.ts'
import {
  type Database,
  type DatabaseVault,
  masterKey,
  newMasterKey,
  openDatabase,
  postgresStore,
  postgresVault,
  randomIds,
} from '../store/index.ts'
import { postgresLetters } from '../store/letters/index.ts'
import { freshDatabase } from '../store/testing/index.ts'
import { draftsOf, privacyOf } from './index.ts'

export const TENANT = 'fund'
const from = { place: '192.0.2.77', device: 'Firefox, Linux' }

/** Mera on a database with everything that holds personal data, and a programme in virtual time. */
export interface PrivateHouse {
  readonly url: string
  readonly key: string
  readonly db: Database
  readonly vault: DatabaseVault
  readonly world: World
  readonly access: AccessParts
  readonly post: Postman['post']
  readonly files: Files
  readonly drafts: Drafts
  readonly privacy: PrivacyParts
  /** Every value that was ever sealed, in plain text. */
  readonly sealed: ReadonlySet<string>
  /** Makes an account; @returns its session */
  person(mail: string, name: string): Promise<Opened>
  /** Gives a person of the programme an account with a session. */
  account(person: string, mail: string): Promise<void>
  identity(opened: Opened): ReturnType<typeof identify>
  /** Uploads a file of a person. */
  upload(person: string, name: string, text: string): ReturnType<Files['upload']>
  close(): Promise<void>
}

/** A vault that remembers in plain text whatever it seals: what must stand nowhere else. */
function remembering<V extends Vault>(vault: V, sealed: Set<string>): V {
  return {
    ...vault,
    seal(tenant, subject, plain) {
      sealed.add(plain)
      return vault.seal(tenant, subject, plain)
    },
  }
}

/** The token of the latest letter to an address. */
function tokenIn(letters: readonly AccessLetter[], mail: string): string {
  const letter = letters.findLast(({ to, kind }) => to === mail && kind !== 'nothing')
  return new URL(letter?.data.link ?? 'about:blank').searchParams.get('token') ?? ''
}

const sessionOf = (person: string, at: string, place: Sealed): Session => ({
  id: `s-${person}`,
  hash: `hash-${person}`,
  person,
  kind: 'browser',
  name: null,
  scope: null,
  device: from.device,
  place,
  secondStep: false,
  via: 'password',
  createdAt: at,
  lastSeenAt: at,
  endsAt: '9999-01-01T00:00:00.000Z',
})

/** @param regulations what runs in it; the programmes of the product where nothing is said */
export async function privateHouse(regulations: readonly Regulation[] = programmes): Promise<PrivateHouse> {
  const fresh = await freshDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'mera-privacy-'))
  const db = openDatabase(fresh.url)
  const key = newMasterKey()
  const sealed = new Set<string>()
  const vault = remembering(postgresVault(db, masterKey(key)), sealed)
  const world = makeWorld({
    regulations,
    calendar: productionCalendar(),
    seed: 'privacy',
    start: '2024-04-01T06:00:00.000Z',
    ports: (clock) => ({ store: postgresStore(db, { now: clock.now }), vault, ids: randomIds(clock.millis) }),
  })
  const { clock } = world
  const post = postman({
    queue: postgresLetters(db),
    vault,
    clock,
    transport: keptMail(),
    domain: 'mera.example.org',
    title: standardSettings.title,
  })
  const letters: AccessLetter[] = []
  let people = 0
  const access: AccessParts = {
    store: postgresAccess(db),
    vault,
    clock,
    limits: postgresLimits(db, standardLimits),
    passwords: argonPasswords({ memoryCost: 256, timeCost: 1, parallelism: 1 }),
    post: async (letter) => {
      letters.push(letter)
      await post.post(letter)
    },
    settings: { ...standardSettings, origin: () => 'https://mera.example.org' },
  }
  const failed = (error: unknown) => {
    throw error
  }
  const files = createFiles({
    records: postgresFileRecords(db),
    blobs: folderBlobs(join(folder, 'files')),
    keys: vaultFileKeys(vault),
    clock,
    inspector: plainInspector,
    checkFailed: failed,
    limits: { answerWithin: 60_000 },
  })
  return {
    url: fresh.url,
    key,
    db,
    vault,
    world,
    access,
    post: post.post,
    files,
    sealed,
    drafts: draftsOf({ engine: { clock, vault }, db, files, failed }),
    privacy: privacyOf({ engine: world.engine.parts, db, vault, access, files }),
    async person(mail, name) {
      const here = { ...from, place: `10.0.${Math.floor(++people / 250)}.${people % 250}` }
      await register(access, TENANT, { mail, language: 'ru' }, here)
      const given = { token: tokenIn(letters, mail), name, password: 'верная лошадь скрепка' }
      return confirmRegistration(access, TENANT, given, here)
    },
    async account(person, mail) {
      await vault.ready(TENANT, [person], true)
      const seal = (plain: string) => vault.seal(TENANT, person, plain)
      await access.store.as(TENANT, async (t) => {
        const given = {
          person,
          state: 'active',
          language: 'ru',
          noticesByMail: true,
          closedAt: null,
        } as const
        const at = clock.now()
        await t.addAccount({ ...given, mail: seal(mail), name: seal('Примерова Анна'), createdAt: at })
        await t.addSession(sessionOf(person, at, seal(from.place)))
      })
    },
    identity: ({ secret }) => identify(access, TENANT, secret),
    upload: (person, name, text) =>
      files.upload({ tenant: TENANT, person, subject: person, name, bytes: chunksOf(text), size: null }),
    async close() {
      await files.close()
      await db.close()
      await fresh.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
