import type pg from 'pg'
import { type Broken, type EngineParts, partiesOf, rowOf } from '../engine/index.ts'
import { brokenLink, type CaseFile, fold, type StoredEvent } from '../kernel/index.ts'
import type { Database } from './database.ts'

export interface Rebuilt {
  readonly cases: number
  /** Cases whose journal does not hold: they are left as they are. */
  readonly broken: readonly Broken[]
}

const BATCH = 500

/**
 * Makes everything that is derived from the journals anew: the rows of cases, running deadlines, tasks, parties. Each case is
 * done under its own lock, so that others may go on working. Numbers, claims and what waits in the outbox stay as they are.
 */
export async function rebuildCases(
  db: Database,
  parts: Pick<EngineParts, 'registry'>,
  tenant: string | null,
  progress: (cases: number) => void = () => {},
): Promise<Rebuilt> {
  const broken: Broken[] = []
  let cases = 0
  let after: { tenant: string; id: string } = { tenant: '', id: '' }
  for (;;) {
    const { rows } = await db.as('*', (client) =>
      client.query<{ tenant: string; id: string }>(
        `select tenant, case_id as id from cases
         where (tenant, case_id) > ($1, $2) and ($3::text is null or tenant = $3)
         order by tenant, case_id limit ${BATCH}`,
        [after.tenant, after.id, tenant],
      ),
    )
    for (const row of rows) {
      const reason = await db.as(row.tenant, (client) => rebuildCase(client, parts, row.tenant, row.id))
      if (reason) broken.push({ case: row.id, reason })
      cases++
    }
    progress(cases)
    const last = rows.at(-1)
    if (!last || rows.length < BATCH) return { cases, broken }
    after = last
  }
}

/** @returns why a case was left as it is, or null */
async function rebuildCase(
  client: pg.PoolClient,
  { registry }: Pick<EngineParts, 'registry'>,
  tenant: string,
  id: string,
): Promise<string | null> {
  const found = await client.query<{ procedure: string; parent: string | null }>(
    'select procedure, parent from cases where tenant = $1 and case_id = $2 for update',
    [tenant, id],
  )
  const known = found.rows[0]
  if (!known) return null
  const { rows: journal } = await client.query<StoredEvent>(
    `select seq, recorded_at as "recordedAt", number, text, hash from events
     where tenant = $1 and case_id = $2 order by seq`,
    [tenant, id],
  )
  const link = brokenLink(journal)
  if (link !== null) return `hash chain broken at event ${link}`
  if (journal.length === 0) return 'the case has no journal'
  const procedure = registry.procedure(known.procedure)
  let file: CaseFile
  try {
    file = fold(procedure, tenant, id, known.parent, journal)
  } catch (error) {
    return `the journal cannot be folded: ${error instanceof Error ? error.message : String(error)}`
  }
  await writeRow(client, file, rowOf(procedure, file), journal)
  await writeDeadlines(client, file)
  await client.query('delete from tasks where tenant = $1 and case_id = $2', [tenant, id])
  await client.query(
    `insert into tasks (tenant, case_id, place, role, holder, task)
     select $1, $2, n - 1, x->>'role', x->>'holder', x from jsonb_array_elements($3::jsonb) with ordinality as list (x, n)`,
    [tenant, id, JSON.stringify(procedure.tasks(file))],
  )
  await client.query('delete from parties where tenant = $1 and case_id = $2', [tenant, id])
  await client.query(
    `insert into parties (tenant, case_id, person, role)
     select $1, $2, x->>'person', x->>'role' from jsonb_array_elements($3::jsonb) x`,
    [tenant, id, JSON.stringify(partiesOf(procedure, file))],
  )
  return null
}

async function writeRow(
  client: pg.PoolClient,
  file: CaseFile,
  row: ReturnType<typeof rowOf>,
  journal: readonly StoredEvent[],
): Promise<void> {
  await client.query(
    `update cases set state = $3, version = $4, number = $5, lot = $6, holder = $7, title = $8, sums = $9, dates = $10,
       marks = $11, head = $12, opened_at = $13, changed_at = $14, file = $15
     where tenant = $1 and case_id = $2`,
    [
      file.tenant,
      file.id,
      row.state,
      row.version,
      row.number,
      row.lot,
      row.holder,
      row.title,
      JSON.stringify(row.sums),
      JSON.stringify(row.dates),
      JSON.stringify(row.marks),
      file.head,
      journal[0]!.recordedAt,
      journal.at(-1)!.recordedAt,
      JSON.stringify(file),
    ],
  )
}

/** A deadline that is as it should be keeps its row, which remembers that its action was taken. */
async function writeDeadlines(client: pg.PoolClient, file: CaseFile): Promise<void> {
  const running = file.deadlines
    .filter(({ stoppedOn }) => stoppedOn === null)
    .map(({ key, instance, due }) => ({ key, instance, due }))
  const given = [file.tenant, file.id, JSON.stringify(running)]
  await client.query(
    `delete from deadlines d where d.tenant = $1 and d.case_id = $2 and not exists (
       select from jsonb_array_elements($3::jsonb) x
       where x->>'key' = d.key and x->>'instance' = d.instance and (x->>'due')::date = d.due)`,
    given,
  )
  await client.query(
    `insert into deadlines (tenant, case_id, key, instance, procedure, due)
     select $1, $2, x->>'key', x->>'instance', $4, (x->>'due')::date from jsonb_array_elements($3::jsonb) x
     on conflict do nothing`,
    [...given, file.procedure],
  )
}
