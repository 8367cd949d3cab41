import { createEngine } from '../engine/index.ts'
import { readWording } from '../home/index.ts'
import { moscowDate } from '../kernel/index.ts'
import { countingIds, memoryStore, memoryVault, realClock } from '../memory/index.ts'
import { programmes } from '../programmes.ts'
import { productionCalendar } from '../rules/index.ts'
import { typesetWording } from '../wording/index.ts'
import type { SiteParts } from './pages/index.ts'

/** The tenant whose contests are shown. */
const tenant = 'fund'

/** Official wording from the installation's folder, read once an edition. */
function importedWording(): SiteParts['wording'] {
  const read = new Map<string, Readonly<Record<string, string>> | null>()
  return (regulation, clause) => {
    if (!read.has(regulation)) {
      const edition = programmes.find((r) => r.id === regulation)?.editions.at(-1)?.id
      read.set(regulation, edition ? (readWording(regulation, edition)?.clauses ?? null) : null)
    }
    const text = read.get(regulation)?.[clause]
    return text === undefined ? null : typesetWording(text)
  }
}

/** What the site stands on. With `demo` a simulated programme: one round finished, one under review, one open. */
export async function siteParts(demo: boolean): Promise<SiteParts> {
  const calendar = productionCalendar()
  const base = { programmes, calendar, wording: importedWording() }
  if (demo) {
    const { demoProgramme } = await import('../simulation/index.ts')
    const world = await demoProgramme({
      today: moscowDate(realClock.now()),
      regulations: programmes,
      calendar,
    })
    return { ...base, contests: { engine: world.engine, tenant, demo } }
  }
  const store = memoryStore(realClock)
  const engine = createEngine({
    regulations: programmes,
    store,
    index: store,
    clock: realClock,
    calendar,
    vault: memoryVault(),
    ids: countingIds(),
  })
  return { ...base, contests: { engine, tenant, demo } }
}
