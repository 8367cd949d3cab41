import { later } from './limits.ts'
import type { FileParts } from './parts.ts'

/** The case in which a command that holds files was done, or null where it was not. */
export type DoneIn = (tenant: string, command: string) => Promise<string | null>

/** Commands that are being decided right now are left to themselves. */
const UNDER_WAY = 60_000
/** No command is decided this long: one that is not done by then never will be. */
const GIVEN_UP = 3_600_000
/** How many commands are looked at in one go. */
const PAGE = 500

/**
 * Files are held before the commit of the command that names them, and belong to its case after it. Where the second step
 * failed - a crash, a database that went away - it is done here: what was done belongs to its case, what was not is let go.
 */
export async function settleHeld({ records, clock }: FileParts, caseOf: DoneIn): Promise<number> {
  const now = clock.now()
  let settled = 0
  for (const { tenant, command, since } of await records.heldByCommands(later(now, -UNDER_WAY), PAGE)) {
    const held = { kind: 'command', id: command } as const
    const id = await caseOf(tenant, command)
    if (id !== null) await records.handOver(tenant, held, { kind: 'case', id }, now)
    else if (since < later(now, -GIVEN_UP)) await records.release(tenant, held, null, now)
    else continue
    settled++
  }
  return settled
}
