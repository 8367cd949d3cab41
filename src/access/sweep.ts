import { days, later } from './instant.ts'
import type { AccessParts } from './parts.ts'

/** How long an ended session is kept where nobody says otherwise, in days: long enough to look into a theft. */
const KEPT = 90

/**
 * Removes expired links and long-ended sessions of all tenants, and destroys the keys of strangers whose address was
 * entered and never confirmed. `kept`: milliseconds. To be run now and then; it may be run at once by several nodes.
 */
export async function sweepAccess(
  { store, clock, vault }: Pick<AccessParts, 'store' | 'clock' | 'vault'>,
  kept: number = days(KEPT),
): Promise<{ links: number; sessions: number }> {
  const now = clock.now()
  const { links, sessions, strangers } = await store.sweep(now, later(now, -kept))
  for (const { tenant, person } of strangers) await vault.erase(tenant, person)
  return { links, sessions }
}
