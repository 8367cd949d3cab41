import { type CaseFile, exceptionNames, isSetAside } from '../kernel/index.ts'
import type { EngineParts } from './parts.ts'
import type { OutboxItem } from './ports.ts'

/** Whether the event that a command follows from still stands. */
export type Standing = (item: Extract<OutboxItem, { kind: 'command' }>) => Promise<boolean>

/**
 * Looks whether sources of commands stand, at each case once: for items that were just taken, not for longer. While a
 * command is on its way its event is not annulled; but one that was kept aside may be tried again after that. What follows
 * from an annulment is done even where the annulment itself falls later: nothing else would tell those cases.
 */
export function standing({ store }: Pick<EngineParts, 'store'>): Standing {
  const files = new Map<string, Promise<CaseFile | null>>()
  return async ({ tenant, source, command }) => {
    if (command.action === exceptionNames.follow) return true
    const [id = '', seq] = source.split('#')
    const name = `${tenant}/${id}`
    const asked = files.get(name) ?? store.load(tenant, id)
    files.set(name, asked)
    return !isSetAside((await asked)?.exceptions, Number(seq))
  }
}
