import type { KeptTables, TableSet } from '../engine/index.ts'
import { makeCalendar, type RateTable, type TableRevisions } from '../kernel/index.ts'
import { calendarData, keyRates } from '../reference/index.ts'
import type { TableBook, TableEdition, TableKind } from './book.ts'
import { contentOf } from './content.ts'
import { unknownTables } from './problems.ts'

/** Kept tables with what brings them to hand. */
export interface HeldTables extends KeptTables {
  /** Reads the editions of a tenant anew: something was brought in here or by another process. */
  refresh(tenant: string): Promise<void>
}

interface Held {
  readonly calendars: ReadonlyMap<string, TableSet['calendar']>
  readonly rates: ReadonlyMap<string, RateTable>
  readonly now: TableSet | null
}

/** Editions made ready; those at hand before are taken over, so that a calendar stays one object. */
function held(editions: readonly TableEdition[], before: Held | undefined): Held {
  const calendars = new Map(before?.calendars)
  const rates = new Map(before?.rates)
  if (!calendars.has(calendarData.revision))
    calendars.set(calendarData.revision, makeCalendar(calendarData.revision, calendarData.years))
  rates.set(keyRates.revision, keyRates)
  for (const edition of editions) {
    const { revision } = edition
    if (calendars.has(revision) || rates.has(revision)) continue
    const content = contentOf(edition)
    if (content.kind === 'calendar') calendars.set(revision, makeCalendar(revision, content.years))
    else rates.set(revision, { revision, knownThrough: content.knownThrough, rates: content.rates })
  }
  const last = (kind: TableKind) => editions.findLast((one) => one.kind === kind)?.revision
  if (editions.length === 0) return { calendars, rates, now: null }
  const now = {
    calendar: calendars.get(last('calendar') ?? calendarData.revision)!,
    keyRates: rates.get(last('key-rates') ?? keyRates.revision)!,
  }
  return { calendars, rates, now }
}

/** The tables of tenants as the engine asks for them. */
export function holdTables(book: Pick<TableBook, 'editions'>): HeldTables {
  const tenants = new Map<string, Held>()
  const refresh = async (tenant: string) => {
    tenants.set(tenant, held(await book.editions(tenant), tenants.get(tenant)))
  }
  const find = (tenant: string, { calendar, keyRates: rates }: TableRevisions): TableSet | null => {
    const at = tenants.get(tenant)
    const [days, percents] = [at?.calendars.get(calendar), at?.rates.get(rates)]
    return days && percents ? { calendar: days, keyRates: percents } : null
  }
  return {
    refresh,
    now: (tenant) => tenants.get(tenant)?.now ?? null,
    calendars: (tenant) => [...(tenants.get(tenant)?.calendars.values() ?? [])],
    async named(tenant, revisions) {
      const known = find(tenant, revisions)
      if (known) return known
      await refresh(tenant)
      const found = find(tenant, revisions)
      if (!found) throw unknownTables(`${revisions.calendar}, ${revisions.keyRates}`)
      return found
    },
  }
}
