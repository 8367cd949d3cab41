import {
  type CaseIndex,
  type CasePages,
  type CaseStore,
  type Clock,
  type Commit,
  type CommitResult,
  type DueDeadline,
  deadlineChanges,
  type OutboxItem,
  type Party,
  type Repeated,
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
import type { Listed } from './listed.ts'
import { memoryPages } from './pages.ts'

interface Entry extends Listed {
  file: CaseFile
  row: CaseRow
  parties: readonly Party[]
  /** Where the events stand in the archive. */
  readonly events: Place[]
}

/** Cases in memory, with the same checks under the (trivial) lock that a database adapter makes. */
export interface MemoryStore extends CaseStore, CaseIndex, CasePages {
  /** Items the relay could not do, with the code of their problem. */
  readonly failed: ReadonlyMap<string, string>
}

/** What belongs to one tenant: keys need not name it again. */
interface Room {
  readonly entries: Map<string, Entry>
  readonly children: Map<string, string[]>
  readonly claims: Map<string, ClaimHolder>
  readonly counters: Map<string, number>
  readonly keys: Map<string, Repeated>
}

const emptyRoom = (): Room => ({
  entries: new Map(),
  children: new Map(),
  claims: new Map(),
  counters: new Map(),
  keys: new Map(),
})

export function memoryStore(clock: Clock): MemoryStore {
  const rooms = new Map<string, Room>()
  const failed = new Map<string, string>()
  const journals = archive()
  const due = new Map<IsoDate, Map<string, DueDeadline>>()
  let outbox: OutboxItem[] = []
  /** Commands that are not settled, by tenant and source case. */
  const unsettled = new Map<string, Set<string>>()
  const offered = new Set<string>()
  let taken = 0

  function roomOf(tenant: string): Room {
    let room = rooms.get(tenant)
    if (!room) {
      room = emptyRoom()
      rooms.set(tenant, room)
    }
    return room
  }

  function refusal(
    { entries, claims, keys }: Room,
    commit: Commit,
    now: string,
  ): Exclude<CommitResult, { ok: true }> | null {
    const repeated = commit.idempotencyKey ? keys.get(commit.idempotencyKey) : undefined
    if (repeated) return { ok: false, conflict: 'repeated', ...repeated }
    if ((entries.get(commit.case)?.file.version ?? 0) !== commit.expected)
      return { ok: false, conflict: 'version' }
    if (commit.pins.some((pin) => entries.get(pin.case)?.file.version !== pin.version))
      return { ok: false, conflict: 'pin' }
    if (moscowDate(now) !== commit.on) return { ok: false, conflict: 'day' }
    if (commit.notAfter !== null && commit.on > commit.notAfter) return { ok: false, conflict: 'too-late' }
    for (const claim of commit.claims) {
      const holder = claims.get(claim.key)
      if (holder && holder.case !== commit.case && claim.mode === 'refuse')
        return { ok: false, conflict: 'claim', claim, holder }
    }
    return null
  }

  function number({ counters }: Room, { counter }: Commit): string | null {
    if (counter === null) return null
    const next = (counters.get(counter) ?? 0) + 1
    counters.set(counter, next)
    return String(next)
  }

  function keepClaims({ claims }: Room, commit: Commit, since: string): void {
    for (const key of commit.releases) {
      if (claims.get(key)?.case === commit.case) claims.delete(key)
    }
    for (const { key } of commit.claims) {
      if (!claims.has(key)) claims.set(key, { case: commit.case, since })
    }
  }

  function keepDeadlines({ before, fires }: Commit, after: CaseFile): void {
    const of = (d: { key: string; instance: string }) => `${after.tenant}/${after.id}|${d.key}|${d.instance}`
    const { gone, begun, fired } = deadlineChanges(before, after, fires)
    for (const d of fired ? [...gone, fired] : gone) due.get(d.due)?.delete(of(d))
    for (const d of begun) {
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

  const sourceOf = ({ tenant, source }: OutboxItem) => `${tenant}/${source.slice(0, source.lastIndexOf('#'))}`

  function keepUnsettled(items: readonly OutboxItem[]): void {
    for (const item of items) {
      if (item.kind !== 'command') continue
      const keys = unsettled.get(sourceOf(item)) ?? new Set<string>()
      unsettled.set(sourceOf(item), keys.add(item.key))
    }
  }

  function settle(item: OutboxItem): void {
    const keys = unsettled.get(sourceOf(item))
    if (keys?.delete(item.key) && keys.size === 0) unsettled.delete(sourceOf(item))
  }

  function write(room: Room, commit: Commit, now: string): CommitResult {
    const { entries, children, keys } = room
    const { case: id } = commit
    const entry = entries.get(id)
    const stamp: Stamp = { seq: commit.expected + 1, recordedAt: now, number: number(room, commit) }
    const previous = entry?.file.head ?? '0'.repeat(64)
    const event: StoredEvent = {
      ...stamp,
      text: commit.text,
      hash: chainHash(previous, stamp, commit.text),
    }
    const file = commit.file(stamp, event.hash)
    keepClaims(room, commit, now)
    keepDeadlines(commit, file)
    if (entry) {
      entry.file = file
      entry.row = commit.row(file)
      entry.parties = commit.parties(file)
      entry.events.push(journals.keep(event))
    } else {
      entries.set(id, {
        file,
        row: commit.row(file),
        parties: commit.parties(file),
        tasks: commit.tasks,
        events: [journals.keep(event)],
      })
      const siblings = file.parent ? children.get(file.parent) : undefined
      if (siblings) siblings.push(id)
      else if (file.parent) children.set(file.parent, [id])
    }
    if (commit.idempotencyKey)
      keys.set(commit.idempotencyKey, { case: id, seq: stamp.seq, fingerprint: commit.fingerprint })
    const items = commit.outbox(stamp)
    outbox.push(...items)
    keepUnsettled(items)
    return { ok: true, event, file }
  }

  function* listing(tenant: string, parent?: string): Iterable<Listed> {
    yield* candidates(roomOf(tenant), parent === undefined ? {} : { parent })
  }

  function* candidates({ entries, children }: Room, query: IndexQuery): Iterable<Entry> {
    const ids = query.cases ?? (query.parent ? (children.get(query.parent) ?? []) : entries.keys())
    for (const id of ids) {
      const entry = entries.get(id)
      if (entry) yield entry
    }
  }

  return {
    failed,
    ...memoryPages(listing),
    load: async (tenant, id) => roomOf(tenant).entries.get(id)?.file ?? null,
    async loadAll(tenant, ids) {
      const { entries } = roomOf(tenant)
      return [...new Set(ids)].flatMap((id) => entries.get(id)?.file ?? [])
    },
    async open(tenant, ask) {
      const { entries, keys } = roomOf(tenant)
      const file = (ask.case && entries.get(ask.case)?.file) || null
      const parent = file ? file.parent : ask.parent
      return {
        file,
        parent: (parent && entries.get(parent)?.file) || null,
        repeated: (ask.key && keys.get(ask.key)) || null,
      }
    },
    journal: async (tenant, id) => (roomOf(tenant).entries.get(id)?.events ?? []).map(journals.read),
    async commit(commit) {
      const now = clock.now()
      const room = roomOf(commit.tenant)
      return refusal(room, commit, now) ?? write(room, commit, now)
    },
    async holders(tenant, wanted) {
      const { claims } = roomOf(tenant)
      return Object.fromEntries(wanted.map((key) => [key, claims.get(key) ?? null]))
    },
    async takeOutbox(limit) {
      const items = outbox.slice(taken, taken + limit)
      taken += items.length
      if (taken === outbox.length) {
        outbox = []
        taken = 0
      }
      return items
    },
    async settleOutbox(results) {
      for (const { item, failure } of results) {
        settle(item)
        if (failure) failed.set(item.key, failure)
      }
    },
    waiting: async (tenant, id) => [...(unsettled.get(`${tenant}/${id}`) ?? [])],
    async offer(notices) {
      const fresh = notices.filter(({ tenant, key }) => !offered.has(`${tenant}/${key}`))
      for (const { tenant, key } of fresh) offered.add(`${tenant}/${key}`)
      outbox.push(...fresh)
      return fresh.map(({ key }) => key)
    },
    async running({ tenant, from = '', to = '9999-12-31' }) {
      const days = [...due.keys()].filter((day) => from <= day && day <= to).sort()
      const found = days.flatMap((day) => [...due.get(day)!.values()])
      return tenant === undefined ? found : found.filter((d) => d.tenant === tenant)
    },
    async overdue(before) {
      const days = [...due.keys()].filter((day) => day < before).sort()
      const found = days.flatMap((day) => [...due.get(day)!.values()])
      for (const day of days) if (due.get(day)!.size === 0) due.delete(day)
      return found
    },
    counter: async (tenant, name) => roomOf(tenant).counters.get(name) ?? 0,
    cases: async (tenant) => [...roomOf(tenant).entries.keys()],
    async rows(tenant, query) {
      const rows: CaseRow[] = []
      for (const { row } of candidates(roomOf(tenant), query)) {
        if (query.procedure && row.procedure !== query.procedure) continue
        if (query.parent && row.parent !== query.parent) continue
        if (query.states && !query.states.includes(row.state)) continue
        rows.push(row)
      }
      return rows
    },
  }
}
