import type { Calendar, EventEnvelope, RateTable, TableRevisions } from '../kernel/index.ts'
import { keyRates } from '../reference/index.ts'
import type { EngineParts } from './parts.ts'

/** The tables by which days and rates are counted. */
export interface TableSet {
  readonly calendar: Calendar
  readonly keyRates: RateTable
}

/** Tables that tenants keep besides those that the programme brings. */
export interface KeptTables {
  /** What is in force for a tenant; null where the tables of the programme are. */
  now(tenant: string): TableSet | null
  /** Every calendar of a tenant that is at hand: receipts name them. */
  calendars(tenant: string): readonly Calendar[]
  /** Those that an event names. @throws Problem UNKNOWN_TABLES where they are not kept */
  named(tenant: string, revisions: TableRevisions): Promise<TableSet>
}

type Standing = Pick<EngineParts, 'calendar' | 'tables'>

/** The same parts with the tables that are in force for a tenant: one command is decided on one set of them. */
export function inForce<P extends Standing>(parts: P, tenant: string): P & { keyRates?: RateTable } {
  const own = parts.tables?.now(tenant)
  return own ? { ...parts, ...own } : parts
}

/** The same parts with the tables that an event was decided on, whatever has been brought in since. */
export async function asDecided<P extends Standing>(
  parts: P,
  tenant: string,
  { tables }: Pick<EventEnvelope, 'tables'>,
): Promise<P & { keyRates?: RateTable }> {
  return tables && parts.tables ? { ...parts, ...(await parts.tables.named(tenant, tables)) } : parts
}

/** What an event says of its tables: nothing where they are those of the programme. */
export const tablesUsed = (
  parts: Pick<EngineParts, 'calendar' | 'keyRates'>,
): Pick<EventEnvelope, 'tables'> =>
  parts.keyRates ? { tables: { calendar: parts.calendar.revision, keyRates: parts.keyRates.revision } } : {}

/** The tables in force for a tenant, whichever they are. */
export function tablesNow(parts: Standing, tenant: string): TableSet {
  const { calendar, keyRates: own } = inForce(parts, tenant)
  return { calendar, keyRates: own ?? keyRates }
}
