import type pg from 'pg'
import { type Broken, caseFaults, type EngineParts, rowOf } from '../engine/index.ts'
import { type CaseFile, type StoredEvent, sameJson } from '../kernel/index.ts'
import type { Database } from './database.ts'

type Registered = Pick<EngineParts, 'registry'>

export interface Verified {
  readonly cases: number
  readonly events: number
  readonly broken: readonly Broken[]
}

interface EventRow extends StoredEvent {
  readonly tenant: string
  readonly case: string
}

interface RowRow {
  readonly tenant: string
  readonly case: string
  readonly file: string
  readonly columns: Record<string, unknown>
  readonly head: string
  readonly deadlines: readonly { key: string; instance: string; due: string }[]
}

/** Cases at once: some thousands of events, and the database sends the next ones while these are looked at. */
const CASES = 32

/** Cases that follow one another, and every event whose case lies no later than the last of them. */
interface Stretch {
  readonly rows: readonly RowRow[]
  readonly events: readonly EventRow[]
  /** The last case, or null where nothing follows. */
  readonly last: string | null
}

const ROWS = `select c.tenant, c.case_id as "case", c.file, c.head,
    jsonb_build_object('case', case_id, 'procedure', procedure, 'parent', parent, 'state', state, 'version', version,
      'number', number, 'lot', lot, 'holder', holder, 'title', title, 'sums', sums, 'dates', dates, 'marks', marks
    ) as columns,
    coalesce((select jsonb_agg(jsonb_build_object('key', d.key, 'instance', d.instance, 'due', d.due))
      from deadlines d where d.tenant = c.tenant and d.case_id = c.case_id), '[]') as deadlines
  from cases c where c.tenant = $1 and c.case_id > $2 order by c.case_id limit ${CASES}`
const EVENTS = `select tenant, case_id as "case", seq, recorded_at as "recordedAt", number, text, hash
  from events where tenant = $1 and case_id > $2 and ($3::text is null or case_id <= $3) order by case_id, seq`

async function stretchAfter(client: pg.PoolClient, tenant: string, after: string): Promise<Stretch> {
  const { rows } = await client.query<RowRow>({ name: 'verify-rows', text: ROWS, values: [tenant, after] })
  const last = rows.length === CASES ? rows.at(-1)!.case : null
  const { rows: events } = await client.query<EventRow>({
    name: 'verify-events',
    text: EVENTS,
    values: [tenant, after, last],
  })
  return { rows, events, last }
}

/** Stretch after stretch; the next is asked for before this one is looked at. */
async function* stretches(client: pg.PoolClient, tenant: string): AsyncGenerator<Stretch> {
  let coming = stretchAfter(client, tenant, '')
  for (;;) {
    const stretch = await coming
    if (stretch.last !== null) coming = stretchAfter(client, tenant, stretch.last)
    // Told when it is awaited, if ever: whoever reads may end before.
    coming.catch(() => {})
    yield stretch
    if (stretch.last === null) return
  }
}

/** Events by their case, in their order. */
function byCase(events: readonly EventRow[]): Map<string, EventRow[]> {
  const journals = new Map<string, EventRow[]>()
  for (const event of events) {
    const journal = journals.get(event.case)
    if (journal) journal.push(event)
    else journals.set(event.case, [event])
  }
  return journals
}

/** What a stored row shows otherwise than the fold of its journal says. */
function columnFaults(parts: Registered, row: RowRow, file: CaseFile): string[] {
  const faults: string[] = []
  const told = rowOf(parts.registry.procedure(file.procedure), file)
  if (!sameJson(told, row.columns)) faults.push('the columns of the list differ from the case')
  if (row.head !== file.head) faults.push('the head in the list differs from the case')
  const running = file.deadlines.filter((d) => d.stoppedOn === null)
  const kept = running.map(({ key, instance, due }) => `${key}|${instance}|${due}`).sort()
  if (
    kept.join() !==
    row.deadlines
      .map((d) => `${d.key}|${d.instance}|${d.due}`)
      .sort()
      .join()
  )
    faults.push('the running deadlines differ from the case')
  return faults
}

const TENANTS = 'select tenant from cases union select tenant from events order by 1'

/**
 * Checks every chain, and that every row is the fold of its journal, in one snapshot and one pass over both tables.
 * `tenant` null: of all. Names each case and what is wrong with it.
 */
export async function verifyStore(
  db: Database,
  parts: Registered,
  tenant: string | null,
  progress: (events: number) => void = () => {},
): Promise<Verified> {
  return db.as('*', async (client) => {
    await client.query('set transaction isolation level repeatable read, read only')
    await client.query('set local statement_timeout = 0')
    // Both tables are read along their keys: sorting a journal as a whole would take the disk of another one.
    await client.query('set local enable_seqscan = off; set local enable_sort = off')
    const tenants = tenant === null ? (await client.query<{ tenant: string }>(TENANTS)).rows : [{ tenant }]
    const broken: Broken[] = []
    let [cases, events] = [0, 0]
    for (const one of tenants)
      for await (const stretch of stretches(client, one.tenant)) {
        const journals = byCase(stretch.events)
        for (const row of stretch.rows) {
          for (const reason of faultsOf(parts, row, journals.get(row.case) ?? []))
            broken.push({ case: row.case, reason })
          journals.delete(row.case)
        }
        for (const orphan of journals.keys()) broken.push({ case: orphan, reason: 'the journal has no case' })
        cases += stretch.rows.length
        events += stretch.events.length
        progress(events)
      }
    return { cases, events, broken }
  })
}

function faultsOf(parts: Registered, row: RowRow, journal: readonly EventRow[]): string[] {
  let file: CaseFile
  try {
    file = JSON.parse(row.file) as CaseFile
  } catch {
    return ['the stored case cannot be read']
  }
  if (file.id !== row.case || file.tenant !== row.tenant) return ['the stored case is another one']
  const faults = caseFaults(parts, file, journal)
  return faults.length > 0 ? faults : columnFaults(parts, row, file)
}
