import type { Engine } from '../engine/index.ts'
import { readWording } from '../home/index.ts'
import { programmes } from '../programmes.ts'
import { productionCalendar } from '../rules/index.ts'
import { typesetWording } from '../wording/index.ts'
import type { SiteParts } from './pages/index.ts'

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

/** What the public site stands on: the regulations, and the contests of one tenant. */
export const siteParts = (
  engine: Engine,
  tenant: string,
  demo: boolean,
  questions?: SiteParts['contests']['questions'],
): SiteParts => ({
  programmes,
  calendar: productionCalendar(),
  keptCalendars: () => engine.parts.tables?.calendars(tenant) ?? [],
  wording: importedWording(),
  contests: { engine, tenant, demo, ...(questions ? { questions } : {}) },
})
