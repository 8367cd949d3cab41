import { randomBytes } from 'node:crypto'
import { type Commit, type CommitResult, deadlineChanges, type Repeated } from '../../engine/index.ts'
import type { CaseFile, ClaimHolder, ClaimRequest, Stamp } from '../../kernel/index.ts'
import { isTransient } from '../connect.ts'
import type { Database } from '../database.ts'
import type { FileCache } from './cache.ts'

/**
 * What is known only under the locks stands as these tokens in what is computed before; the commit puts the values in.
 * Nobody outside the process can guess them, so no text of a user is ever taken for one.
 */
const secret = randomBytes(16).toString('hex')
const tokens = { at: `@at:${secret}@`, number: `@no:${secret}@`, hash: `@hash:${secret}@` }

const PLACES = 32
const statement = `select (done).* from (select commit_case(${Array.from(
  { length: PLACES },
  (_, i) => `$${i + 1}`,
).join(', ')}) as done) committed`

interface Row {
  readonly outcome: string
  readonly recorded_at: string
  readonly number: string | null
  readonly hash: string
  readonly detail: string | null
}

const json = (list: readonly unknown[]): string | null => (list.length > 0 ? JSON.stringify(list) : null)

/** What follows from the file after the event, or null where it is what it was. */
function changed(
  { before }: Commit,
  after: CaseFile,
  of: (file: CaseFile) => readonly unknown[],
): string | null {
  const next = JSON.stringify(of(after))
  return next === (before.version > 0 ? JSON.stringify(of(before)) : '[]') ? null : next
}

function valuesOf(commit: Commit, now: string | null): unknown[] {
  const placeholder: Stamp = {
    seq: commit.expected + 1,
    recordedAt: tokens.at,
    number: commit.counter === null ? null : tokens.number,
  }
  const file = commit.file(placeholder, tokens.hash)
  const row = commit.row(file)
  const { gone, begun, fired } = deadlineChanges(commit.before, file, commit.fires)
  return [
    commit.tenant,
    commit.case,
    commit.procedure,
    file.parent,
    commit.expected,
    commit.text,
    JSON.stringify(file),
    row.state,
    row.lot,
    row.holder,
    row.title,
    JSON.stringify(row.sums),
    JSON.stringify(row.dates),
    JSON.stringify(row.marks),
    commit.counter,
    json(commit.claims),
    commit.releases.length > 0 ? commit.releases : null,
    json(commit.pins),
    commit.on,
    commit.notAfter,
    commit.idempotencyKey,
    commit.fingerprint,
    json(gone.map(({ key, instance }) => ({ key, instance }))),
    json(begun.map(({ key, instance, due }) => ({ key, instance, due }))),
    fired && JSON.stringify({ key: fired.key, instance: fired.instance }),
    changed(commit, file, commit.tasks),
    changed(commit, file, commit.parties),
    json(commit.outbox(placeholder)),
    now,
    tokens.at,
    tokens.number,
    tokens.hash,
  ]
}

const RETRIES = 5

/** Writes one event with all that it changes, or refuses as a whole. `now` overrides the database's clock. */
export async function commitCase(
  db: Database,
  cache: FileCache,
  commit: Commit,
  now: string | null,
): Promise<CommitResult> {
  const values = valuesOf(commit, now)
  for (let attempt = 1; ; attempt++) {
    try {
      const [row] = await db.call<Row & Record<string, unknown>>('commit_case', statement, values)
      return row!.outcome === 'done' ? written(cache, commit, row!, values) : refused(row!)
    } catch (error) {
      if (isTransient(error) && attempt < RETRIES) continue
      return raised(db, commit, error)
    }
  }
}

function written(
  cache: FileCache,
  commit: Commit,
  { recorded_at, number, hash }: Row,
  values: unknown[],
): CommitResult {
  const stamp: Stamp = { seq: commit.expected + 1, recordedAt: recorded_at, number }
  const file = commit.file(stamp, hash)
  cache.keep(file, String(values[6]).length)
  return { ok: true, event: { ...stamp, text: commit.text, hash }, file }
}

function refused({ outcome, detail }: Row): CommitResult {
  if (outcome === 'repeated') return { ok: false, conflict: 'repeated', ...(JSON.parse(detail!) as Repeated) }
  return { ok: false, conflict: outcome === 'pin' ? 'pin' : 'version' }
}

/** Refusals that the function raises so that nothing of the command stays; any other error goes on. */
async function raised(db: Database, commit: Commit, error: unknown): Promise<CommitResult> {
  const { code, detail } = error as { code?: string; detail?: string }
  if (code === 'MR001') {
    const rows = await db.as(commit.tenant, (client) =>
      client.query<{ case_id: string; seq: number; fingerprint: string }>(
        'select case_id, seq, fingerprint from command_keys where tenant = $1 and key = $2',
        [commit.tenant, commit.idempotencyKey],
      ),
    )
    const [first] = rows.rows
    if (first)
      return {
        ok: false,
        conflict: 'repeated',
        case: first.case_id,
        seq: first.seq,
        fingerprint: first.fingerprint,
      }
  }
  if (code === 'MR002' && detail) {
    const { claim, holder } = JSON.parse(detail) as { claim: ClaimRequest; holder: ClaimHolder }
    return { ok: false, conflict: 'claim', claim, holder }
  }
  if (code === 'MR003') return { ok: false, conflict: 'day' }
  if (code === 'MR004') return { ok: false, conflict: 'too-late' }
  if (code === '23505') return { ok: false, conflict: 'version' }
  throw error
}
