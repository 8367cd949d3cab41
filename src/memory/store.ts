import type {
  CaseIndex,
  CaseStore,
  Clock,
  Commit,
  CommitResult,
  DueDeadline,
  OutboxItem,
} from '../engine/index.ts'
import {
  type CaseFile,
  type CaseRow,
  type ClaimHolder,
  chainHash,
  type IndexQuery,
  type IsoDate,
  moscowDate,
  type Stamp,
  type StoredEvent,
} from '../kernel/index.ts'
import { archive, type Place } from './archive.ts'

interface Entry {
  file: CaseFile
  row: CaseRow
  /** Where the events stand in the archive. */
  readonly events: Place[]
}

/** Cases in memory, with the same checks under the (trivial) lock that a database adapter makes. */
export interface MemoryStore extends CaseStore, CaseIndex {
  /** Items the relay could not do, with the code of their problem. */
  readonly failed: ReadonlyMap<string, string>
  /** Events written so far. */
  eventCount(): number
}

export function memoryStore(clock: Clock): MemoryStore {
  const entries = new Map<string, Entry>()
  const children = new Map<string, Set<string>>()
  const claims = new Map<string, ClaimHolder>()
  const counters = new Map<string, number>()
  const keys = new Map<string, { case: string; seq: number }>()
  const failed = new Map<string, string>()
  const journals = archive()
  const due = new Map<IsoDate, Map<string, DueDeadline>>()
  let outbox: OutboxItem[] = []
  let taken = 0
  let written = 0
  const at = (tenant: string, id: string) => `${tenant}/${id}`

  function refusal(commit: Commit, now: string): Exclude<CommitResult, { ok: true }> | null {
    const { tenant } = commit
    const repeated = commit.idempotencyKey ? keys.get(at(tenant, commit.idempotencyKey)) : undefined
    if (repeated) return { ok: false, conflict: 'repeated', ...repeated }
    if ((entries.get(at(tenant, commit.case))?.file.version ?? 0) !== commit.expected)
      return { ok: false, conflict: 'version' }
    if (commit.pins.some((pin) => entries.get(at(tenant, pin.case))?.file.version !== pin.version))
      return { ok: false, conflict: 'pin' }
    if (moscowDate(now) !== commit.on) return { ok: false, conflict: 'day' }
    if (commit.notAfter !== null && commit.on > commit.notAfter) return { ok: false, conflict: 'too-late' }
    for (const claim of commit.claims) {
      const holder = claims.get(at(tenant, claim.key))
      if (holder && holder.case !== commit.case && claim.mode === 'refuse')
        return { ok: false, conflict: 'claim', claim, holder }
    }
    return null
  }

  function number(commit: Commit): string | null {
    if (commit.counter === null) return null
    const key = at(commit.tenant, commit.counter)
    const next = (counters.get(key) ?? 0) + 1
    counters.set(key, next)
    return String(next)
  }

  function keepClaims(commit: Commit, since: string): void {
    for (const key of commit.releases) {
      if (claims.get(at(commit.tenant, key))?.case === commit.case) claims.delete(at(commit.tenant, key))
    }
    for (const { key } of commit.claims) {
      if (!claims.has(at(commit.tenant, key)))
        claims.set(at(commit.tenant, key), { case: commit.case, since })
    }
  }

  function keepDeadlines(commit: Commit, before: CaseFile | undefined, after: CaseFile): void {
    const of = (d: { key: string; instance: string }) =>
      `${at(after.tenant, after.id)}|${d.key}|${d.instance}`
    const fired =
      commit.fires &&
      before?.deadlines.find(
        (d) => d.key === commit.fires?.key && d.instance === commit.fires.instance && d.stoppedOn === null,
      )
    if (fired) due.get(fired.due)?.delete(of(fired))
    if (before?.deadlines === after.deadlines) return
    for (const d of before?.deadlines ?? []) {
      if (d.stoppedOn === null && !after.deadlines.includes(d)) due.get(d.due)?.delete(of(d))
    }
    for (const d of after.deadlines) {
      if (d.stoppedOn !== null || before?.deadlines.includes(d)) continue
      const day = due.get(d.due) ?? new Map<string, DueDeadline>()
      due.set(d.due, day)
      day.set(of(d), {
        tenant: after.tenant,
        case: after.id,
        procedure: after.procedure,
        key: d.key,
        instance: d.instance,
        due: d.due,
      })
    }
  }

  function write(commit: Commit, now: string): CommitResult {
    const id = at(commit.tenant, commit.case)
    const entry = entries.get(id)
    const stamp: Stamp = { seq: commit.expected + 1, recordedAt: now, number: number(commit) }
    const previous = entry?.file.head ?? '0'.repeat(64)
    const event: StoredEvent = {
      ...stamp,
      text: commit.text,
      hash: chainHash(previous, stamp, commit.text),
    }
    const file = commit.file(stamp, event.hash)
    keepClaims(commit, now)
    keepDeadlines(commit, entry?.file, file)
    if (entry) {
      entry.file = file
      entry.row = commit.row(file)
      entry.events.push(journals.keep(event))
    } else {
      entries.set(id, { file, row: commit.row(file), events: [journals.keep(event)] })
      if (file.parent) {
        const parent = at(commit.tenant, file.parent)
        const known = children.get(parent) ?? new Set<string>()
        children.set(parent, known.add(id))
      }
    }
    if (commit.idempotencyKey)
      keys.set(at(commit.tenant, commit.idempotencyKey), { case: commit.case, seq: stamp.seq })
    outbox.push(...commit.outbox(stamp))
    written++
    return { ok: true, event, file }
  }

  function* candidates(tenant: string, query: IndexQuery): Iterable<Entry> {
    const ids =
      query.cases?.map((id) => at(tenant, id)) ??
      (query.parent ? (children.get(at(tenant, query.parent)) ?? []) : entries.keys())
    for (const id of ids) {
      const entry = entries.get(id)
      if (entry && entry.file.tenant === tenant) yield entry
    }
  }

  return {
    failed,
    eventCount: () => written,
    load: async (tenant, id) => entries.get(at(tenant, id))?.file ?? null,
    journal: async (tenant, id) => (entries.get(at(tenant, id))?.events ?? []).map(journals.read),
    async commit(commit) {
      const now = clock.now()
      return refusal(commit, now) ?? write(commit, now)
    },
    holders: async (tenant, wanted) =>
      Object.fromEntries(wanted.map((key) => [key, claims.get(at(tenant, key)) ?? null])),
    repeated: async (tenant, key) => keys.get(at(tenant, key)) ?? null,
    async takeOutbox(limit) {
      const items = outbox.slice(taken, taken + limit)
      taken += items.length
      if (taken === outbox.length) {
        outbox = []
        taken = 0
      }
      return items
    },
    async settleOutbox(key, failure) {
      if (failure) failed.set(key, failure)
    },
    async overdue(before) {
      const days = [...due.keys()].filter((day) => day < before).sort()
      const found = days.flatMap((day) => [...due.get(day)!.values()])
      for (const day of days) if (due.get(day)!.size === 0) due.delete(day)
      return found
    },
    cases: async (tenant) =>
      [...entries.values()].filter((e) => e.file.tenant === tenant).map((e) => e.file.id),
    async rows(tenant, query) {
      const rows: CaseRow[] = []
      for (const { row } of candidates(tenant, query)) {
        if (query.procedure && row.procedure !== query.procedure) continue
        if (query.parent && row.parent !== query.parent) continue
        if (query.states && !query.states.includes(row.state)) continue
        rows.push(row)
      }
      return rows
    },
  }
}
