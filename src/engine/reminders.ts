import {
  addDays,
  furthestReminder,
  type IsoDate,
  moscowDate,
  Problem,
  type Reminder,
  reminderMessage,
  remindersDue,
} from '../kernel/index.ts'
import type { EngineParts } from './parts.ts'
import type { CaseAgenda, OutboxItem } from './ports.ts'
import { inForce } from './tables.ts'

type Notice = Parameters<CaseAgenda['offer']>[0][number]

/** What the reminding did; a case whose calendar is not loaded is told, the others go on. */
export interface Reminded {
  /** Notices that were new: each goes out once for ever. */
  readonly reminded: number
  readonly failures: readonly { readonly key: string; readonly problem: Problem }[]
}

/** Days off that may lie between one working day and the next, with a wide margin: January has ten at most. */
const LONGEST_REST = 20

const noticesOf = (
  tenant: string,
  { id, version }: { readonly id: string; readonly version: number },
  { deadline: { key, instance, due }, days, to }: Reminder,
): Notice[] =>
  to.map(
    (person): Extract<OutboxItem, { kind: 'notice' }> => ({
      kind: 'notice',
      key: `${id}@${key}:${instance}:${due}-${days}!${person}`,
      tenant,
      source: `${id}#${version}`,
      notice: { to: person, message: reminderMessage(key), operands: { due, days } },
    }),
  )

/** The last due day of which anybody may have to be reminded today; each case is then counted by the calendar. */
function horizon({ registry }: EngineParts, today: IsoDate): IsoDate {
  const procedures = registry.regulations.flatMap((r) => r.procedures)
  const days = procedures.reduce((most, procedure) => Math.max(most, furthestReminder(procedure)), 0)
  return addDays(today, (days + 1) * LONGEST_REST)
}

/** Lays out the reminders of running deadlines that stand to be sent today, or were missed while nothing ran. */
export async function remind(parts: EngineParts): Promise<Reminded> {
  const { store, registry } = parts
  const today = moscowDate(parts.clock.now())
  const failures: { key: string; problem: Problem }[] = []
  let reminded = 0
  const cases = new Map<string, { readonly tenant: string; readonly case: string }>()
  for (const due of await store.running({ from: today, to: horizon(parts, today) }))
    cases.set(`${due.tenant}/${due.case}`, due)
  for (const { tenant, case: id } of cases.values()) {
    const file = await store.load(tenant, id)
    if (!file) continue
    try {
      const { calendar } = inForce(parts, tenant)
      const due = remindersDue(registry.procedure(file.procedure), file, today, calendar)
      reminded += (await store.offer(due.flatMap((one) => noticesOf(tenant, file, one)))).length
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      failures.push({ key: id, problem: error })
    }
  }
  return { reminded, failures }
}
