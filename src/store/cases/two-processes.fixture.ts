import { openHarbour } from '../../engine/testing/index.ts'
import * as memory from '../../memory/index.ts'
import { openDatabase } from '../database.ts'
import { freshDatabase } from '../testing/index.ts'
import { postgresStore } from './index.ts'

/** A source of chance that repeats for its seed. */
export function chance(seed: number) {
  let x = seed || 1
  const below = (n: number) => {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0
    return Math.floor((x / 2 ** 32) * n)
  }
  return {
    below,
    of: <T>(list: readonly T[]): T => list[below(list.length)]!,
    yes: (percent: number) => below(100) < percent,
  }
}
export type Chance = ReturnType<typeof chance>

/** The seed of a run: `MERA_SEED` repeats one. */
export const seed = Number(process.env.MERA_SEED ?? Date.now() % 1_000_000)

/**
 * Two processes' worth of the invented harbour over one database: each with connections, batches and files at hand of its own;
 * only clock, ids and keys of persons are common. `end` closes all.
 */
export async function twoProcesses() {
  const fresh = await freshDatabase()
  const clock = memory.virtualClock('2024-05-06T06:00:00Z')
  const [vault, ids] = [memory.memoryVault(), memory.countingIds()]
  const process = () => {
    const db = openDatabase(fresh.url, { connections: 6 })
    const harbour = openHarbour({
      virtualClock: () => clock,
      memoryVault: () => vault,
      countingIds: () => ids,
      memoryStore: () => postgresStore(db, { now: () => clock.now() }),
    })
    return { ...harbour, db }
  }
  const nodes = [process(), process()] as const
  return {
    nodes,
    clock,
    async end() {
      for (const { db } of nodes) await db.close()
      await fresh.drop()
    },
  }
}
