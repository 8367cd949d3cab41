import type { FileRecord, FileRecords, HeldByCommand, Holder } from '../../files/index.ts'
import { memoryUnfinished } from './unfinished.ts'

interface Entry {
  record: FileRecord
  leaseUntil: string
  /** Since when nothing refers to it; null while something does. */
  unreferencedSince: string | null
  readonly holders: Map<string, { readonly holder: Holder; readonly since: string }>
}

const nameOf = ({ kind, id }: Holder) => `${kind}/${id}`

/** Records of files in memory. Each call runs through without waiting, so calls exclude each other. */
export function memoryFileRecords(): FileRecords {
  const entries = new Map<string, Entry>()
  const at = (tenant: string, id: string) => entries.get(`${tenant}/${id}`)
  const all = (tenant: string) => [...entries.values()].filter(({ record }) => record.tenant === tenant)
  const isCopy = (a: FileRecord, b: FileRecord) =>
    a.sha256 === b.sha256 && a.subject === b.subject && a.uploadedBy === b.uploadedBy
  const drop = ({ record }: Entry) => {
    entries.delete(`${record.tenant}/${record.id}`)
    return { blob: record.blob }
  }

  const refer = ({ holders }: Entry, holder: Holder, since: string) => {
    if (!holders.has(nameOf(holder))) holders.set(nameOf(holder), { holder, since })
  }

  const inOrder = (tenant: string, isWanted: (record: FileRecord) => boolean) =>
    all(tenant)
      .map(({ record }) => record)
      .filter(isWanted)
      .sort((a, b) => (a.uploadedAt < b.uploadedAt ? -1 : 1))

  function unreferenced(tenant: string, person: string): number {
    return all(tenant)
      .filter(({ record, unreferencedSince }) => record.uploadedBy === person && unreferencedSince !== null)
      .reduce((sum, { record }) => sum + (record.blob === null ? 0 : record.size), 0)
  }

  return {
    unfinished: memoryUnfinished(),
    async add(record, quota, leaseUntil) {
      const copy = all(record.tenant).find(
        (entry) =>
          isCopy(entry.record, record) && entry.record.state !== 'refused' && entry.record.blob !== null,
      )
      if (copy) {
        if (copy.unreferencedSince !== null) copy.unreferencedSince = record.uploadedAt
        return { kind: 'known', record: copy.record }
      }
      const used = unreferenced(record.tenant, record.uploadedBy)
      if (used + record.size > quota) return { kind: 'quota', used }
      const entry = { record, leaseUntil, unreferencedSince: record.uploadedAt, holders: new Map() }
      entries.set(`${record.tenant}/${record.id}`, entry)
      return { kind: 'added', record }
    },
    find: async (tenant, id) => at(tenant, id)?.record ?? null,
    byHash: async (tenant, sha256) => inOrder(tenant, (record) => record.sha256 === sha256),
    ofSubject: async (tenant, subject) => inOrder(tenant, (record) => record.subject === subject),
    ofPerson: async (tenant, person) =>
      all(tenant)
        .map(({ record }) => record)
        .filter((record) => record.subject === person || record.uploadedBy === person)
        .sort((a, b) => (`${a.uploadedAt} ${a.id}` < `${b.uploadedAt} ${b.id}` ? -1 : 1)),
    unreferencedBytes: async (tenant, person) => unreferenced(tenant, person),
    async decide(tenant, id, verdict) {
      const entry = at(tenant, id)
      if (entry?.record.state !== 'quarantined') return null
      const blob = verdict.state === 'refused' ? null : entry.record.blob
      entry.record = { ...entry.record, ...verdict, blob }
      return entry.record
    },
    async takeWaiting(now, leaseUntil, limit) {
      const waiting = [...entries.values()]
        .filter(({ record, leaseUntil: until }) => record.state === 'quarantined' && until <= now)
        .filter(({ record }) => record.blob !== null)
        .slice(0, limit)
      for (const entry of waiting) entry.leaseUntil = leaseUntil
      return waiting.map(({ record }) => record)
    },
    async reference(tenant, ids, holder, now) {
      const found = ids.map((id) => at(tenant, id))
      const isReadable = (entry: Entry | undefined): entry is Entry =>
        entry?.record.state === 'accepted' && entry.record.blob !== null
      if (!found.every(isReadable)) return false
      for (const entry of found) {
        refer(entry, holder, now)
        entry.unreferencedSince = null
      }
      return true
    },
    async release(tenant, holder, ids, now) {
      for (const entry of all(tenant)) {
        if (ids && !ids.includes(entry.record.id)) continue
        if (entry.holders.delete(nameOf(holder)) && entry.holders.size === 0) entry.unreferencedSince = now
      }
    },
    async handOver(tenant, from, to, now) {
      for (const entry of all(tenant)) if (entry.holders.delete(nameOf(from))) refer(entry, to, now)
    },
    async heldByCommands(before, limit) {
      const found = new Map<string, HeldByCommand>()
      for (const { record, holders } of entries.values())
        for (const { holder, since } of holders.values())
          if (holder.kind === 'command' && since < before)
            found.set(`${record.tenant}/${holder.id}`, { tenant: record.tenant, command: holder.id, since })
      return [...found.values()].sort((a, b) => (a.since < b.since ? -1 : 1)).slice(0, limit)
    },
    holders: async (tenant, id) => [...(at(tenant, id)?.holders.values() ?? [])].map(({ holder }) => holder),
    async remove(tenant, id) {
      const entry = at(tenant, id)
      if (!entry) return 'gone'
      return entry.unreferencedSince === null ? 'referenced' : drop(entry)
    },
    takeUnreferenced: async (before, limit) =>
      [...entries.values()]
        .filter(({ unreferencedSince }) => unreferencedSince !== null && unreferencedSince < before)
        .slice(0, limit)
        .map(drop),
    async forget(tenant, subject) {
      const theirs = all(tenant).filter(({ record }) => record.subject === subject && record.blob !== null)
      const blobs = theirs.map(({ record }) => record.blob!)
      for (const entry of theirs) entry.record = { ...entry.record, blob: null }
      return blobs
    },
    async known(blobs) {
      const named = new Set([...entries.values()].map(({ record }) => record.blob))
      return new Set(blobs.filter((blob) => named.has(blob)))
    },
  }
}
