import type { Identity } from './identity.ts'
import type { AccessParts } from './parts.ts'
import type { KeptEntry } from './records.ts'
import type { JournalQuery } from './store.ts'

/** The journal of access changes, the latest first; `before` is the place of the last line of the page before. */
export const listJournal = (
  { store }: AccessParts,
  { tenant }: Pick<Identity, 'tenant'>,
  query: JournalQuery,
): Promise<readonly KeptEntry[]> => store.as(tenant, (t) => t.journal(query))
