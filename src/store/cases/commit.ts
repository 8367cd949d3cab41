import { randomBytes } from 'node:crypto'
import {
  type Commit,
  type CommitResult,
  deadlineChanges,
  type OutboxItem,
  type Repeated,
} from '../../engine/index.ts'
import type { CaseFile, ClaimHolder, ClaimRequest, Stamp } from '../../kernel/index.ts'
import { isTransient } from '../connect.ts'
import type { Outcome, Tokens, Waiting } from './batches.ts'
import type { FileCache } from './cache.ts'

/**
 * What is known only under the locks stands as these tokens in what is computed before; the commit puts the values in.
 * Nobody outside the process can guess them, so no text of a user is ever taken for one.
 */
const secret = randomBytes(16).toString('hex')
export const tokens: Tokens = { at: `@at:${secret}@`, number: `@no:${secret}@`, hash: `@hash:${secret}@` }

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

function waitingOf(commit: Commit, now: string | null): Waiting {
  const placeholder: Stamp = {
    seq: commit.expected + 1,
    recordedAt: tokens.at,
    number: commit.counter === null ? null : tokens.number,
  }
  const file = commit.file(placeholder, tokens.hash)
  const row = commit.row(file)
  const { gone, begun, fired } = deadlineChanges(commit.before, file, commit.fires)
  const follows = commit.outbox(placeholder)
  const notices = follows.flatMap((item) => (item.kind === 'notice' ? [noticeOf(item)] : []))
  return {
    tenant: commit.tenant,
    now,
    text: commit.text,
    file: JSON.stringify(file),
    touches: touchedBy(commit),
    columns: [
      commit.case,
      commit.procedure,
      file.parent,
      commit.parentHead,
      commit.expected,
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
      json(follows.filter(({ kind }) => kind === 'command')),
      json(notices),
    ],
  }
}

/** A notice needs nobody to deliver it: it stands in its list with the event. */
const noticeOf = ({
  key,
  notice: { to, message, operands = {} },
}: Extract<OutboxItem, { kind: 'notice' }>) => ({
  key,
  to,
  message,
  operands,
})

const touchedBy = ({ case: id, pins, claims, releases, idempotencyKey }: Commit): string[] => [
  `case ${id}`,
  ...pins.map((pin) => `case ${pin.case}`),
  ...claims.map(({ key }) => `claim ${key}`),
  ...releases.map((key) => `claim ${key}`),
  ...(idempotencyKey ? [`key ${idempotencyKey}`] : []),
]

const RETRIES = 5

/** Writes one event with all that it changes, or refuses as a whole. `now` overrides the database's clock. */
export async function commitCase(
  write: (waiting: Waiting) => Promise<Outcome>,
  cache: FileCache,
  commit: Commit,
  now: string | null,
): Promise<CommitResult> {
  const waiting = waitingOf(commit, now)
  for (let attempt = 1; ; attempt++) {
    try {
      const outcome = await write(waiting)
      return outcome.outcome === 'done' ? written(cache, commit, outcome, waiting) : refused(outcome)
    } catch (error) {
      if ((isTransient(error) || isRace(error)) && attempt < RETRIES) continue
      return raised(error)
    }
  }
}

function written(
  cache: FileCache,
  commit: Commit,
  { recorded_at, number, hash }: Outcome,
  waiting: Waiting,
): CommitResult {
  const stamp: Stamp = { seq: commit.expected + 1, recordedAt: recorded_at, number }
  const file = commit.file(stamp, hash)
  cache.keep(file, waiting.file.length)
  return { ok: true, event: { ...stamp, text: commit.text, hash }, file }
}

function refused({ outcome, detail }: Outcome): CommitResult {
  if (outcome === 'repeated') return { ok: false, conflict: 'repeated', ...(JSON.parse(detail!) as Repeated) }
  if (outcome === 'claim') {
    const { claim, holder } = JSON.parse(detail!) as { claim: ClaimRequest; holder: ClaimHolder }
    return { ok: false, conflict: 'claim', claim, holder }
  }
  return { ok: false, conflict: outcome === 'pin' || outcome === 'parent' ? outcome : 'version' }
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code

/** Somebody took the claim or used the key while this was written: asked again, the function tells who. */
const isRace = (error: unknown): boolean => ['MR001', 'MR002'].includes(String(codeOf(error)))

/** Refusals that the function raises so that nothing of the command stays; any other error goes on. */
function raised(error: unknown): CommitResult {
  const code = codeOf(error)
  if (code === 'MR003') return { ok: false, conflict: 'day' }
  if (code === 'MR004') return { ok: false, conflict: 'too-late' }
  if (code === '23505') return { ok: false, conflict: 'version' }
  throw error
}
