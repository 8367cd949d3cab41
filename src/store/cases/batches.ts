import { isUndone } from '../connect.ts'
import type { Database } from '../database.ts'
import { gathering } from '../gather.ts'

/** One command as the function `commit_cases` takes it. */
export interface Waiting {
  readonly tenant: string
  /** Overrides the database's clock. */
  readonly now: string | null
  /** The columns of `commit_command` after its place, in their order. */
  readonly columns: readonly unknown[]
  readonly text: string
  readonly file: string
  /** What no two commands of a batch may share: cases they change or rest on, claims, the command's own key. */
  readonly touches: readonly string[]
}

/** What the function says of one command. */
export interface Outcome extends Record<string, unknown> {
  readonly outcome: 'done' | 'repeated' | 'pin' | 'version' | 'parent' | 'claim'
  readonly recorded_at: string
  readonly number: string | null
  readonly hash: string
  readonly detail: string | null
}

/** Tokens that stand for the instant, the number and the hash. */
export interface Tokens {
  readonly at: string
  readonly number: string
  readonly hash: string
}

const MOST = 16

/**
 * Writes commands in batches: one round trip and one wait for the disk for all that wait. Those that could stand in each
 * other's way go one after another.
 */
export function batches(db: Database, tokens: Tokens): (waiting: Waiting) => Promise<Outcome> {
  return gathering({
    take: taken,
    undone: isUndone,
    send: (batch) => {
      const { tenant, now } = batch[0]!
      return db.call<Outcome>(`commit_cases_${batch.length}`, statementFor(batch.length), [
        tenant,
        now,
        tokens.at,
        tokens.number,
        tokens.hash,
        ...batch.flatMap(({ columns, text, file }) => [...columns, text, file]),
      ])
    },
  })
}

/** Takes the commands from the head of a queue that may be written together; the others stay in their order. */
function taken(queue: Waiting[]): Waiting[] {
  const { tenant, now } = queue[0]!
  const touched = new Set<string>()
  const batch: Waiting[] = []
  const left: Waiting[] = []
  for (const one of queue) {
    const fits =
      batch.length < MOST &&
      one.tenant === tenant &&
      one.now === now &&
      !one.touches.some((t) => touched.has(t))
    ;(fits ? batch : left).push(one)
    for (const t of one.touches) touched.add(t)
  }
  queue.splice(0, queue.length, ...left)
  return batch
}

/** Columns of `commit_command` with a type of their own; the others are text. */
const columnTypes = [
  ...['text', 'text', 'text', 'text', 'integer'],
  ...['text', 'text', 'text', 'text', 'text', 'text', 'text'],
  ...['text', 'jsonb', 'text[]', 'jsonb', 'date', 'date'],
  ...['text', 'text', 'jsonb', 'jsonb', 'jsonb', 'jsonb', 'jsonb', 'jsonb', 'jsonb'],
]

const statements = new Map<number, string>()

function statementFor(count: number): string {
  const known = statements.get(count)
  if (known) return known
  const width = columnTypes.length + 2
  const rows = Array.from({ length: count }, (_, n) => {
    const first = 6 + n * width
    const columns = columnTypes.map((type, c) => `$${first + c}::${type}`)
    return { row: `row(${n + 1}, ${columns.join(', ')})`, text: first + width - 2, file: first + width - 1 }
  })
  const made = `select * from commit_cases($1, $2, $3, $4, $5,
    array[${rows.map(({ row }) => row).join(', ')}]::commit_command[],
    array[${rows.map(({ text }) => `$${text}::text`).join(', ')}], array[${rows.map(({ file }) => `$${file}::text`).join(', ')}])`
  statements.set(count, made)
  return made
}
