import { createEngine } from '../../engine/index.ts'
import { countingIds, memoryStore, memoryVault, realClock } from '../../memory/index.ts'
import { programmes } from '../../programmes.ts'
import { productionCalendar } from '../../rules/index.ts'
import type { SiteParts } from '../pages/index.ts'
import { siteParts } from '../parts.ts'

/** The site over an empty engine in memory. */
export function memoryParts(): SiteParts {
  const store = memoryStore(realClock)
  const engine = createEngine({
    regulations: programmes,
    store,
    index: store,
    clock: realClock,
    calendar: productionCalendar(),
    vault: memoryVault(),
    ids: countingIds(),
  })
  return siteParts(engine, 'fund', false)
}
