import {
  type AccessParts,
  accountCopy,
  capacitiesOn,
  eraseAccount,
  holdingsOn,
  sweepAccess,
} from '../access/index.ts'
import { copiesOf } from '../correspondence/index.ts'
import type { EngineParts } from '../engine/index.ts'
import type { Files } from '../files/index.ts'
import type { Json } from '../kernel/index.ts'
import { noticeWords } from '../notices/index.ts'
import {
  finishErasures,
  type PrivacyParts,
  type PrivacySettings,
  type RetentionRule,
  retentionRules,
  type Sweeper,
  standardConsents,
  withYears,
} from '../privacy/index.ts'
import { type Database, type DatabaseVault, postgresCorrespondence, randomIds } from '../store/index.ts'
import { postgresPrivacy, postgresSweepers } from '../store/privacy/index.ts'

/** What privacy is put together from. */
export interface PrivacyOf {
  readonly engine: Pick<EngineParts, 'registry' | 'store' | 'clock'>
  readonly db: Database
  readonly vault: DatabaseVault
  readonly access: AccessParts
  readonly files: Files
  /** Years for which kinds of cases are kept, where an installation chose them. */
  readonly caseYears?: Readonly<Record<string, number>>
}

/** Privacy on the database of an installation, its accounts and its files. */
export function privacyOf({ engine, db, vault, access, files, caseYears = {} }: PrivacyOf): PrivacyParts {
  const ids = randomIds()
  return {
    store: postgresPrivacy(db),
    engine,
    vault,
    accounts: {
      copy: (tenant, person) => accountCopy(access, tenant, person),
      close: (tenant, person) => eraseAccount(access, tenant, person),
      held: (tenant, person, day) => holdingsOn(access, tenant, person, day),
      capacities: (tenant, asked) => capacitiesOn(access, tenant, asked),
    },
    files: {
      copies: (tenant, person) => fileCopies(files, tenant, person),
      forget: (tenant, person) => files.forget(tenant, person),
      releaseDraft: (tenant, draft) => files.release(tenant, { kind: 'draft', id: draft }),
    },
    letters: (tenant, person) => copiesOf({ store: postgresCorrespondence(db), vault }, tenant, person),
    noticeText: (procedure, notice) =>
      noticeWords(engine.registry.regulationOf(procedure), procedure, notice).message,
    settings: settingsOf(access, retentionRules(engine.registry.regulations), caseYears),
    newId: () => ids.next('erasure'),
  }
}

const settingsOf = (
  { settings }: AccessParts,
  rules: readonly RetentionRule[],
  caseYears: Readonly<Record<string, number>>,
): PrivacySettings => ({
  rules: withYears(rules, caseYears),
  consents: standardConsents,
  roles: Object.fromEntries(settings.roles.map(({ id, title }) => [id, title])),
})

/** What a person is told of their files; the name of one that is another's data is not theirs to read. */
async function fileCopies(files: Files, tenant: string, person: string): Promise<Json[]> {
  const copies: Json[] = []
  for (const record of await files.ofPerson(tenant, person)) {
    const { id, sha256, size, subject, uploadedAt, state, mediaType } = record
    const name = subject === person ? await files.nameOf(record) : null
    const about = subject === person ? 'self' : 'another'
    copies.push({
      id,
      name,
      about,
      own: record.uploadedBy === person,
      sha256,
      size,
      mediaType,
      state,
      uploadedAt,
    })
  }
  return copies
}

/** How long things are kept, in milliseconds: the keys `retention.*` of the configuration. */
export type Retention = Parameters<typeof postgresSweepers>[1]

/** Everything that passes with time in an installation. */
export function sweepersOf(
  privacy: PrivacyParts,
  { db, access, files }: Pick<PrivacyOf, 'db' | 'access' | 'files'>,
  retention: Retention,
): readonly Sweeper[] {
  return [
    ...postgresSweepers(db, retention, {
      draftGone: privacy.files.releaseDraft,
      sessions: async () => (await sweepAccess(access, retention.sessions)).sessions,
      uploads: async (now) => (await files.collectUnreferenced(now)).files,
    }),
    {
      what: 'erasures',
      sweep: async (_, dry) => (dry ? (await privacy.store.unfinished()).length : finishErasures(privacy)),
    },
  ]
}
