import {
  blindIndex,
  newSubjectKey,
  openText,
  type SubjectKey,
  sealText,
  subjectErased,
  type Vault,
} from '../../engine/index.ts'
import type { Database } from '../database.ts'
import { destroyKey, type Erasure } from './destroy.ts'
import type { MasterKey } from './master-key.ts'

/** A vault whose keys stand wrapped in the database. */
export interface DatabaseVault extends Vault {
  /** Destroys a key and remembers why. */
  erase(tenant: string, subject: string, why?: Erasure): Promise<void>
  /** Forgets a key that another process has destroyed. */
  forget(tenant: string, subject: string): void
  /** The key itself, for what is sealed in bulk (files); null after erasure or where there is none. */
  keyOf(tenant: string, subject: string): SubjectKey | null
}

/** Keys at hand at most, each a few hundred bytes; and for how long, so that an erasure elsewhere holds here at last. */
const MOST = 50_000
const MINUTES = 10

const nameOf = (tenant: string, subject: string, id: string) => `${tenant}/${subject}/${id}`

interface Kept {
  readonly key: SubjectKey
  readonly until: number
}

/** @returns a vault over the tables of migration 005, whose keys are unwrapped by the master key */
export function postgresVault(db: Database, master: MasterKey, now: () => number = Date.now): DatabaseVault {
  const kept = new Map<string, Kept>()
  /** Whose keys were destroyed: an answer that was on its way meanwhile must not bring one back. */
  const gone = new Set<string>()
  const of = (tenant: string, subject: string) => `${tenant}/${subject}`

  function keep(tenant: string, subject: string, key: SubjectKey): void {
    const name = of(tenant, subject)
    kept.delete(name)
    if (gone.has(name)) return
    kept.set(name, { key, until: now() + MINUTES * 60_000 })
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST) break
      kept.delete(oldest)
    }
  }

  function forget(tenant: string, subject: string): void {
    gone.add(of(tenant, subject))
    kept.delete(of(tenant, subject))
  }

  function atHand(tenant: string, subject: string): SubjectKey | null {
    return kept.get(of(tenant, subject))?.key ?? null
  }

  function missing(tenant: string, subjects: Iterable<string>): string[] {
    const at = now()
    return [...new Set(subjects)].filter((subject) => (kept.get(of(tenant, subject))?.until ?? 0) < at).sort()
  }

  async function ready(tenant: string, subjects: Iterable<string>, create: boolean): Promise<void> {
    const wanted = missing(tenant, subjects)
    if (wanted.length === 0) return
    const made = create ? wanted.map((subject) => ({ subject, ...newSubjectKey() })) : null
    const rows = await db
      .call<{ subject: string; key_id: string; wrapped: string }>(
        'keys_of_subjects',
        'select * from keys_of_subjects($1, $2, $3, $4)',
        [
          tenant,
          wanted,
          made?.map((m) => m.id) ?? null,
          made?.map((m) => master.wrap(nameOf(tenant, m.subject, m.id), m.key)) ?? null,
        ],
      )
      .catch((error: { code?: string }) => {
        throw error.code === 'MR005' ? subjectErased() : error
      })
    for (const subject of wanted) kept.delete(of(tenant, subject))
    for (const { subject, key_id: id, wrapped } of rows)
      keep(tenant, subject, { id, key: master.unwrap(nameOf(tenant, subject, id), wrapped) })
  }

  return {
    ready,
    keyOf: atHand,
    seal(tenant, subject, plain) {
      const key = atHand(tenant, subject)
      if (!key) throw new RangeError(`the key of ${subject} is not at hand`)
      return sealText(subject, key, plain, blindIndex(master.blindKey, tenant, plain))
    },
    open(tenant, sealed) {
      const key = atHand(tenant, sealed.subject)
      return key?.id === sealed.key ? openText(key, sealed) : null
    },
    blind: (tenant, plain) => blindIndex(master.blindKey, tenant, plain),
    async erase(tenant, subject, why: Erasure = { reason: '', by: 'system' }) {
      await db.as(tenant, (client) => destroyKey(client, tenant, subject, why))
      forget(tenant, subject)
    },
    forget,
  }
}
