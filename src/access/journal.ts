import { isSealed, type Sealed } from '../kernel/index.ts'
import type { Identity } from './identity.ts'
import { type AccessParts, openAll } from './parts.ts'
import type { JournalEntry, KeptEntry } from './records.ts'
import type { JournalQuery } from './store.ts'

const reasonOf = ({ details: { reason } }: JournalEntry): Sealed | null => (isSealed(reason) ? reason : null)

/** The same lines with their reasons opened: those are free text about a person and lie sealed under the person's key. */
export async function opened<E extends JournalEntry>(
  parts: Pick<AccessParts, 'vault'>,
  tenant: string,
  entries: readonly E[],
): Promise<readonly E[]> {
  const reasons = await openAll(parts, tenant, entries.map(reasonOf))
  return entries.map((entry, i) =>
    reasonOf(entry) ? { ...entry, details: { ...entry.details, reason: reasons[i] ?? null } } : entry,
  )
}

/** The journal of access changes, the latest first; `before` is the place of the last line of the page before. */
export async function listJournal(
  parts: Pick<AccessParts, 'store' | 'vault'>,
  { tenant }: Pick<Identity, 'tenant'>,
  query: JournalQuery,
): Promise<readonly KeptEntry[]> {
  return opened(parts, tenant, await parts.store.as(tenant, (t) => t.journal(query)))
}
