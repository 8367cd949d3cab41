import type pg from 'pg'
import { type Broken, caseFaults, type EngineParts, rowOf } from '../engine/index.ts'
import { type CaseFile, canonical, type StoredEvent } from '../kernel/index.ts'
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

const BATCH = 2000

/** Reads a statement's rows in batches, in the order of tenant and case, without holding more than one. */
async function* rowsOf<R extends pg.QueryResultRow>(
  client: pg.PoolClient,
  cursor: string,
  text: string,
  values: readonly unknown[],
): AsyncGenerator<R> {
  await client.query(`declare ${cursor} no scroll cursor for ${text}`, [...values])
  for (;;) {
    const { rows } = await client.query<R>(`fetch ${BATCH} from ${cursor}`)
    yield* rows
    if (rows.length < BATCH) return
  }
}

/** Gathers rows that lie together by case. */
async function* byCase<R extends { tenant: string; case: string }>(
  rows: AsyncGenerator<R>,
): AsyncGenerator<R[]> {
  let group: R[] = []
  for await (const row of rows) {
    const first = group[0]
    if (first && (first.case !== row.case || first.tenant !== row.tenant)) {
      yield group
      group = []
    }
    group.push(row)
  }
  if (group.length > 0) yield group
}

/** What a stored row shows otherwise than the fold of its journal says. */
function columnFaults(parts: Registered, row: RowRow, file: CaseFile): string[] {
  const faults: string[] = []
  const told = rowOf(parts.registry.procedure(file.procedure), file)
  if (canonical(told) !== canonical(row.columns)) faults.push('the columns of the list differ from the case')
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

const before = (a: { tenant: string; case: string }, b: { tenant: string; case: string }): boolean =>
  a.tenant === b.tenant ? a.case < b.case : a.tenant < b.tenant

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
    const where = '($1::text is null or tenant = $1)'
    const rows = rowsOf<RowRow>(
      client,
      'case_rows',
      `select c.tenant, c.case_id as "case", c.file, c.head,
         jsonb_build_object('case', case_id, 'procedure', procedure, 'parent', parent, 'state', state, 'version', version,
           'number', number, 'lot', lot, 'holder', holder, 'title', title, 'sums', sums, 'dates', dates, 'marks', marks
         ) as columns,
         coalesce((select jsonb_agg(jsonb_build_object('key', d.key, 'instance', d.instance, 'due', d.due))
           from deadlines d where d.tenant = c.tenant and d.case_id = c.case_id), '[]') as deadlines
       from cases c where ${where} order by c.tenant collate "C", c.case_id`,
      [tenant],
    )
    const journals = byCase(
      rowsOf<EventRow>(
        client,
        'case_events',
        `select tenant, case_id as "case", seq, recorded_at as "recordedAt", number, text, hash
         from events where ${where} order by tenant collate "C", case_id, seq`,
        [tenant],
      ),
    )
    const broken: Broken[] = []
    let [cases, events] = [0, 0]
    let journal = (await journals.next()).value as EventRow[] | undefined
    const orphan = (group: readonly EventRow[]) => {
      events += group.length
      broken.push({ case: group[0]!.case, reason: 'the journal has no case' })
    }
    for await (const row of rows) {
      cases++
      while (journal && before(journal[0]!, row)) {
        orphan(journal)
        journal = (await journals.next()).value as EventRow[] | undefined
      }
      const own = journal && journal[0]!.case === row.case && journal[0]!.tenant === row.tenant ? journal : []
      events += own.length
      for (const reason of faultsOf(parts, row, own)) broken.push({ case: row.case, reason })
      if (own.length > 0) journal = (await journals.next()).value as EventRow[] | undefined
      if (cases % 500 === 0) progress(events)
    }
    for (; journal; journal = (await journals.next()).value as EventRow[] | undefined) orphan(journal)
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
