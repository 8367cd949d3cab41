import type { Clock, Vault } from '../engine/index.ts'
import type { Json } from '../kernel/index.ts'
import type { Draft, DraftHead, DraftPlace, Expected, Owner } from './draft.ts'
import { draftProblems } from './problems.ts'
import type { DraftStore } from './store.ts'

/** Files that a draft names. */
export interface DraftFiles {
  /** From now on the draft refers to the files of its owner that are named in it, and to no others. */
  hold(owner: Owner, draft: string, body: Json): Promise<void>
  /** A draft that is gone refers to no file any more. */
  release(tenant: string, draft: string): Promise<void>
}

export interface DraftParts {
  readonly store: DraftStore
  readonly vault: Vault
  readonly clock: Clock
  readonly files: DraftFiles
  readonly newId: () => string
  /** Told where the files of a draft could not be noted: the draft itself is kept. */
  readonly failed: (error: unknown) => void
}

/** What people typed and have not sent. Nobody but its owner reaches a draft, and no event tells of it. */
export interface Drafts {
  /** The latest first. */
  list(owner: Owner): Promise<readonly DraftHead[]>
  /** Null where there is none, or none that can be read any more. */
  read(owner: Owner, place: DraftPlace): Promise<Draft | null>
  /**
   * Keeps what was typed in place of the version that was seen. The same save sent again is answered as it was.
   * @throws Problem VERSION_CONFLICT, TOO_MANY_DRAFTS; SUBJECT_ERASED
   */
  save(owner: Owner, place: DraftPlace, body: Json, expected: Expected): Promise<DraftHead>
  /** @throws Problem VERSION_CONFLICT, UNKNOWN_DRAFT */
  remove(owner: Owner, place: DraftPlace, expected: Expected): Promise<void>
  /** What was typed has been sent, so its draft has served; one that was saved after `until` is another. */
  sent(owner: Owner, place: DraftPlace, until?: string): Promise<void>
}

/** More than anybody fills in at a time; an expert or officer may have one for every case. */
const MOST = 200

/** Drafts over a store, with a vault under whose keys they are sealed. */
export function createDrafts(parts: DraftParts): Drafts {
  const { store, vault, clock, files, newId } = parts

  async function read(owner: Owner, place: DraftPlace): Promise<Draft | null> {
    const found = await store.find(owner, place)
    if (!found) return null
    await vault.ready(owner.tenant, [owner.person], false)
    const plain = vault.open(owner.tenant, found.body)
    return plain === null ? null : { ...found, body: JSON.parse(plain) as Json }
  }

  /** The draft that an earlier try of the same save left, whose answer was lost. */
  async function savedBefore(
    owner: Owner,
    place: DraftPlace,
    plain: string,
    seen: Expected,
  ): Promise<DraftHead | null> {
    const now = await read(owner, place)
    if (!now || seen === 'any' || now.version !== seen + 1) return null
    const { body, ...head } = now
    return JSON.stringify(body) === plain ? head : null
  }

  async function noted(note: Promise<void>): Promise<void> {
    try {
      await note
    } catch (error) {
      parts.failed(error)
    }
  }

  return {
    list: (owner) => store.list(owner),
    read,
    async save(owner, place, body, expected) {
      const { tenant, person } = owner
      const plain = JSON.stringify(body)
      await vault.ready(tenant, [person], true)
      const sealed = vault.seal(tenant, person, plain)
      const at = clock.now()
      const saved = await store.save(owner, place, { id: newId(), body: sealed, at, expected, most: MOST })
      if (saved.kind === 'full') throw draftProblems.full(MOST)
      if (saved.kind === 'stale') {
        const before = await savedBefore(owner, place, plain, expected)
        if (before) return before
        throw draftProblems.stale(expected === 'any' ? 0 : expected, saved.version)
      }
      const { id, version } = saved
      await noted(files.hold(owner, id, body))
      return { ...place, id, version, savedAt: at }
    },
    async remove(owner, place, expected) {
      const gone = await store.remove(owner, place, expected)
      if (gone.kind === 'none') throw draftProblems.unknown()
      if (gone.kind === 'kept') throw draftProblems.stale(expected === 'any' ? 0 : expected, gone.version)
      await noted(files.release(owner.tenant, gone.id))
    },
    async sent(owner, place, until) {
      const gone = await store.remove(owner, place, 'any', until)
      if (gone.kind === 'removed') await noted(files.release(owner.tenant, gone.id))
    },
  }
}
