import { createDrafts, type DraftFiles, type Drafts } from '../drafts/index.ts'
import type { EngineParts } from '../engine/index.ts'
import { type Files, hashesIn } from '../files/index.ts'
import { Problem } from '../kernel/index.ts'
import { type Database, postgresDrafts, randomIds } from '../store/index.ts'

/** What drafts are put together from. */
export interface DraftsOf {
  readonly engine: Pick<EngineParts, 'clock' | 'vault'>
  readonly db: Database
  readonly files: Files
  readonly failed: (error: unknown) => void
}

/** More files than any form takes; what a draft names beyond is not held. */
const MOST_FILES = 200

/** The files that drafts name. Of those that stand in a draft only its owner's own are held: others stand in cases. */
export function draftFiles(files: Files): DraftFiles {
  const holderOf = (id: string) => ({ kind: 'draft', id }) as const
  return {
    async hold({ tenant, person }, draft, body) {
      const holder = holderOf(draft)
      // What is released now is collected days later at the earliest, unless it is named again at once.
      await files.release(tenant, holder)
      const named = new Map(hashesIn(body).map((one) => [one.sha256, one]))
      for (const one of [...named.values()].slice(0, MOST_FILES)) {
        try {
          await files.reference({ tenant, person, holder, named: [one] })
        } catch (error) {
          // A draft is unfinished: it may name a file that is not there (yet). The command will refuse it.
          if (!(error instanceof Problem) || error.kind === 'unavailable') throw error
        }
      }
    },
    release: (tenant, draft) => files.release(tenant, holderOf(draft)),
  }
}

/** Drafts on the database of an installation. */
export function draftsOf({ engine, db, files, failed }: DraftsOf): Drafts {
  const ids = randomIds()
  return createDrafts({
    store: postgresDrafts(db),
    vault: engine.vault,
    clock: engine.clock,
    files: draftFiles(files),
    newId: () => ids.next('draft'),
    failed,
  })
}
