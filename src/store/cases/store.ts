import type { CaseIndex, CaseStore, DueDeadline } from '../../engine/index.ts'
import type { CaseFile, CaseRow, ClaimHolder, StoredEvent } from '../../kernel/index.ts'
import type { Database } from '../database.ts'
import { postgresAgenda } from './agenda.ts'
import { batches } from './batches.ts'
import { type FileCache, fileCache } from './cache.ts'
import { commitCase, tokens } from './commit.ts'
import { settleOutbox, takeOutbox } from './outbox.ts'

export interface PostgresStoreOptions {
  /** An instant that stands for the database's clock: for tests and programmes in virtual time only. */
  readonly now?: () => string
  /** Characters of case files that are kept at hand. */
  readonly cache?: number
}

interface OpenRow extends Record<string, unknown> {
  readonly file: string | null
  readonly head: string | null
  readonly parent: string | null
  readonly parent_file: string | null
  readonly parent_head: string | null
  readonly repeated: string | null
}

const openStatement = 'select * from open_case($1, $2, $3, $4, $5, $6)'

export const rowColumns = `case_id as "case", procedure, parent, state, version, number, lot, holder, title, sums, dates, marks`

/** Reads a sent file, or takes the one at hand when the database said that it is the same. */
function received(
  cache: FileCache,
  known: CaseFile | undefined,
  head: string | null,
  text: string | null,
): CaseFile | null {
  if (head === null) return null
  if (text === null) return known!
  const file = JSON.parse(text) as CaseFile
  cache.keep(file, text.length)
  return file
}

/** Cases on PostgreSQL: one or two round trips a command, `open` where its files are not at hand and `commit`. */
export function postgresStore(db: Database, options: PostgresStoreOptions = {}): CaseStore & CaseIndex {
  const cache = fileCache(options.cache)
  const write = batches(db, tokens)

  async function open(
    tenant: string,
    ask: { readonly case: string | null; readonly parent: string | null; readonly key: string | null },
  ) {
    const known = ask.case === null ? undefined : cache.get(tenant, ask.case)
    const over = known ? known.parent : ask.parent
    const knownParent = over === null ? undefined : cache.get(tenant, over)
    const [row] = await db.call<OpenRow>('open_case', openStatement, [
      tenant,
      ask.case,
      known?.head ?? null,
      over,
      knownParent?.head ?? null,
      ask.key,
    ])
    const file = received(cache, known, row!.head, row!.file)
    const parent =
      file?.parent === null ? null : received(cache, knownParent, row!.parent_head, row!.parent_file)
    return { file, parent, repeated: row!.repeated === null ? null : JSON.parse(row!.repeated) }
  }

  return {
    ...postgresAgenda(db),
    open,
    atHand(tenant, ask) {
      const file = ask.case === null ? null : cache.get(tenant, ask.case)
      if (file === undefined) return null
      const over = file ? file.parent : ask.parent
      const parent = over === null ? null : cache.get(tenant, over)
      return parent === undefined ? null : { file, parent, repeated: null }
    },
    load: async (tenant, id) => (await open(tenant, { case: id, parent: null, key: null })).file,
    async loadAll(tenant, ids) {
      // What is read once would only drive out of the cache what is read often.
      const { rows } = await db.as(tenant, (client) =>
        client.query<{ file: string }>('select file from cases where tenant = $1 and case_id = any ($2)', [
          tenant,
          ids,
        ]),
      )
      return rows.map(({ file }) => JSON.parse(file) as CaseFile)
    },
    async journal(tenant, id) {
      const { rows } = await db.as(tenant, (client) =>
        client.query<StoredEvent>(
          `select seq, recorded_at as "recordedAt", number, text, hash from events
           where tenant = $1 and case_id = $2 order by seq`,
          [tenant, id],
        ),
      )
      return rows
    },
    commit: (commit) => commitCase(write, cache, commit, options.now?.() ?? null),
    async holders(tenant, keys) {
      const { rows } = await db.as(tenant, (client) =>
        client.query<{ key: string; case: string; since: string }>(
          `select claim_key as key, case_id as "case", since from claims where tenant = $1 and claim_key = any ($2)`,
          [tenant, keys],
        ),
      )
      const held = new Map<string, ClaimHolder>(rows.map((r) => [r.key, { case: r.case, since: r.since }]))
      return Object.fromEntries(keys.map((key) => [key, held.get(key) ?? null]))
    },
    takeOutbox: (limit) => takeOutbox(db, limit),
    settleOutbox: (results) => settleOutbox(db, results),
    async overdue(before) {
      const { rows } = await db.as('*', (client) =>
        client.query<DueDeadline>(
          `select tenant, case_id as "case", procedure, key, instance, due from deadlines
           where due < $1 and not fired order by due, tenant, case_id, key, instance`,
          [before],
        ),
      )
      return rows
    },
    async counter(tenant, name) {
      const { rows } = await db.as(tenant, (client) =>
        client.query<{ value: string }>('select value from counters where tenant = $1 and counter = $2', [
          tenant,
          name,
        ]),
      )
      return Number(rows[0]?.value ?? 0)
    },
    async cases(tenant) {
      const { rows } = await db.as(tenant, (client) =>
        client.query<{ id: string }>(
          'select case_id as id from cases where tenant = $1 order by opened_at, case_id collate "C"',
          [tenant],
        ),
      )
      return rows.map(({ id }) => id)
    },
    async rows(tenant, query) {
      const where = ['tenant = $1']
      const values: unknown[] = [tenant]
      const also = (condition: string, value: unknown) => {
        if (value !== undefined) where.push(condition.replace('?', `$${values.push(value)}`))
      }
      also('procedure = ?', query.procedure)
      also('parent = ?', query.parent)
      also('state = any (?)', query.states)
      also('case_id = any (?)', query.cases)
      const order = query.cases
        ? `array_position($${values.length}, case_id)`
        : 'opened_at, case_id collate "C"'
      const { rows } = await db.as(tenant, (client) =>
        client.query<CaseRow>(
          `select ${rowColumns} from cases where ${where.join(' and ')} order by ${order}`,
          values,
        ),
      )
      return rows
    },
  }
}
