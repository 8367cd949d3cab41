import { brokenLink, canonical, fold, type Procedure, type Regulation } from '../kernel/index.ts'
import { tenant, type World } from './world.ts'

/** Events whose journals are folded anew: all of a small world, of a large one those of every so-many-th case. */
const ALL = 40_000
const SAMPLE = 8_000

/** Every procedure by its id. */
export const proceduresOf = (regulations: readonly Regulation[]): ReadonlyMap<string, Procedure> =>
  new Map(regulations.flatMap((r) => r.procedures.map((p) => [p.id, p] as const)))

/** What must hold of what was written: every journal whole, its fold the stored case, nothing left in the outbox. */
export async function journalFaults(world: World, regulations: readonly Regulation[]): Promise<string[]> {
  const procedures = proceduresOf(regulations)
  const events = world.written()
  const every = events <= ALL ? 1 : Math.ceil(events / SAMPLE)
  const faults: string[] = []
  for (const [i, id] of (await world.store.cases(tenant)).entries()) {
    if (i % every !== 0) continue
    const file = (await world.store.load(tenant, id))!
    const journal = await world.store.journal(tenant, id)
    const link = brokenLink(journal)
    if (link !== null) faults.push(`${id}: the chain is broken at event ${link}`)
    const again = fold(procedures.get(file.procedure)!, tenant, id, file.parent, journal)
    if (canonical(again) !== canonical(file))
      faults.push(`${id}: the case differs from the fold of its journal`)
  }
  for (const item of await world.store.takeOutbox(5)) faults.push(`left in the outbox: ${item.key}`)
  return faults
}
