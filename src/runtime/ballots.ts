import { type Ballots, createBallots } from '../ballots/index.ts'
import type { EngineParts } from '../engine/index.ts'
import { type Database, postgresBallots, randomIds } from '../store/index.ts'
import { tellLive } from './changes.ts'

/** What live ballots are put together from. */
export interface BallotsOf {
  readonly engine: Pick<EngineParts, 'clock' | 'vault'>
  readonly db: Database
  readonly failed: (error: unknown) => void
}

/** Live ballots on the database of an installation; every process hears of each change at once. */
export function ballotsOf({ engine, db, failed }: BallotsOf): Ballots {
  const ids = randomIds()
  return createBallots({
    store: postgresBallots(db),
    vault: engine.vault,
    clock: engine.clock,
    newId: () => ids.next('ballot'),
    tell: (place) => void tellLive(db, { ...place, version: 0, state: '', live: true }).catch(failed),
  })
}
