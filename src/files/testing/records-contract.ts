import { describe, expect, it } from 'vitest'
import type { FileRecords } from '../ports.ts'
import type { FileRecord, Holder } from '../record.ts'

const LARGE = 1e9
const T0 = '2024-05-06T09:00:00.000Z'
const T1 = '2024-05-06T10:00:00.000Z'
const T2 = '2024-05-06T11:00:00.000Z'
const accepted = { state: 'accepted', mediaType: 'application/pdf', pages: 3, findings: [] } as const
const refused = {
  state: 'refused',
  mediaType: null,
  pages: null,
  findings: [{ code: 'virus.found', operands: { name: 'Test' } }],
} as const
const aCase: Holder = { kind: 'case', id: 'application-1' }
const aDraft: Holder = { kind: 'draft', id: 'application-1' }

let made = 0
const hash = (n: number) => String(n).padStart(64, '0')

/** A record like no other, but for what is told. */
function recordOf(more: Partial<FileRecord> = {}): FileRecord {
  made++
  return {
    tenant: 't',
    id: `f${made}`,
    sha256: hash(made),
    size: 10,
    name: 'sealed',
    subject: 'ada',
    uploadedBy: 'ada',
    uploadedAt: T0,
    state: 'quarantined',
    mediaType: null,
    pages: null,
    findings: [],
    blob: hash(made).replace('0', 'b'),
    key: 'wrapped',
    ...more,
  }
}

/** What every adapter of the records keeps to; `make` gives an empty one. */
export function recordsContract(name: string, make: () => Promise<FileRecords>): void {
  describe(`${name} keeps the contract of the records of files`, () => {
    const added = async (
      records: FileRecords,
      more: Partial<FileRecord> = {},
      decision: typeof accepted | typeof refused | null = accepted,
    ) => {
      const record = recordOf(more)
      expect(await records.add(record, LARGE, T1)).toEqual({ kind: 'added', record })
      if (decision) await records.decide(record.tenant, record.id, decision)
      return (await records.find(record.tenant, record.id))!
    }

    it('finds what is data of a person or was uploaded by them, oldest first', async () => {
      const records = await make()
      const theirs = await added(records, { uploadedAt: T1, uploadedBy: 'eve' })
      const other = await added(records, { subject: 'bob', uploadedBy: 'eve', uploadedAt: T0 })
      await added(records, { subject: 'bob', uploadedBy: 'bob' })
      expect(await records.ofPerson('t', 'eve')).toEqual([other, theirs])
      expect(await records.ofPerson('t', 'ada')).toEqual([theirs])
      expect(await records.ofPerson('u', 'ada')).toEqual([])
    })

    it('keeps every field, by tenant', async () => {
      const records = await make()
      const record = await added(records, { findings: [{ code: 'pdf.cut', operands: {} }] }, null)
      expect(await records.find('t', record.id)).toEqual(record)
      expect(await records.find('u', record.id)).toBeNull()
      expect(await records.byHash('t', record.sha256)).toEqual([record])
      expect(await records.byHash('u', record.sha256)).toEqual([])
    })

    it('decides once', async () => {
      const records = await make()
      const one = await added(records, {}, null)
      expect(await records.decide('t', one.id, accepted)).toEqual({ ...one, ...accepted })
      expect(await records.decide('t', one.id, refused)).toBeNull()
      const two = await added(records, {}, null)
      expect(await records.decide('t', two.id, refused)).toEqual({ ...two, ...refused, blob: null })
      expect(await records.decide('t', 'none', accepted)).toBeNull()
      expect(await records.decide('u', one.id, accepted)).toBeNull()
    })

    it('knows the same bytes of the same person and subject, and only those', async () => {
      const records = await make()
      const first = await added(records)
      const again = { sha256: first.sha256 }
      expect(await records.add(recordOf(again), LARGE, T1)).toEqual({ kind: 'known', record: first })
      for (const other of [{ subject: 'bob' }, { uploadedBy: 'bob' }, { tenant: 'u' }])
        expect((await records.add(recordOf({ ...again, ...other }), LARGE, T1)).kind).toBe('added')
    })

    it('takes the bytes anew after a refusal or an erasure', async () => {
      const records = await make()
      const bad = await added(records, {}, refused)
      expect((await records.add(recordOf({ sha256: bad.sha256 }), LARGE, T1)).kind).toBe('added')
      const gone = await added(records, { subject: 'eve' })
      expect(await records.forget('t', 'eve')).toEqual([gone.blob])
      expect(await records.find('t', gone.id)).toEqual({ ...gone, blob: null })
      expect((await records.add(recordOf({ sha256: gone.sha256, subject: 'eve' }), LARGE, T1)).kind).toBe(
        'added',
      )
    })

    it('keeps one of many that come at once', async () => {
      const records = await make()
      const results = await Promise.all(
        Array.from({ length: 8 }, () => records.add(recordOf({ sha256: hash(999_999) }), LARGE, T1)),
      )
      expect(results.filter(({ kind }) => kind === 'added').length).toBe(1)
      expect(results.filter(({ kind }) => kind === 'known').length).toBe(7)
      expect((await records.byHash('t', hash(999_999))).length).toBe(1)
    })

    it('keeps a person within the quota of unreferenced bytes, also at once', async () => {
      const records = await make()
      const results = await Promise.all(Array.from({ length: 8 }, () => records.add(recordOf(), 35, T1)))
      expect(results.filter(({ kind }) => kind === 'added').length).toBe(3)
      expect(results.find(({ kind }) => kind === 'quota')).toEqual({ kind: 'quota', used: 30 })
      expect(await records.unreferencedBytes('t', 'ada')).toBe(30)
      expect((await records.add(recordOf({ uploadedBy: 'bob' }), 35, T1)).kind).toBe('added')
      const [first] = results.flatMap((r) => (r.kind === 'added' ? [r.record] : []))
      await records.decide('t', first!.id, accepted)
      await records.reference('t', [first!.id], aCase, T1)
      expect(await records.unreferencedBytes('t', 'ada')).toBe(20)
      expect((await records.add(recordOf(), 35, T1)).kind).toBe('added')
    })

    it('leases waiting files of all tenants to one at a time', async () => {
      const records = await make()
      const ours = await added(records, {}, null)
      const theirs = await added(records, { tenant: 'u' }, null)
      await added(records)
      const ids = async (now: string) => (await records.takeWaiting(now, T2, 10)).map(({ id }) => id).sort()
      expect(await ids(T0)).toEqual([])
      expect(await ids(T1)).toEqual([ours.id, theirs.id].sort())
      expect(await ids(T1)).toEqual([])
      expect((await records.takeWaiting(T2, T2, 1)).length).toBe(1)
    })

    it('refers to all files or none, only to accepted ones of the tenant', async () => {
      const records = await make()
      const one = await added(records)
      const two = await added(records)
      const waiting = await added(records, {}, null)
      for (const wrong of [
        waiting.id,
        'none',
        (await added(records, {}, refused)).id,
        (await added(records, { tenant: 'u' })).id,
      ]) {
        expect(await records.reference('t', [one.id, wrong], aCase, T1)).toBe(false)
        expect(await records.holders('t', one.id)).toEqual([])
      }
      expect(await records.reference('t', [one.id, two.id, one.id], aCase, T1)).toBe(true)
      expect(await records.reference('t', [one.id], aCase, T1)).toBe(true)
      expect(await records.reference('t', [], aCase, T1)).toBe(true)
      expect(await records.holders('t', one.id)).toEqual([aCase])
      expect(await records.holders('u', one.id)).toEqual([])
    })

    it('hands over what a command holds, and tells whose commands hold files for long', async () => {
      const records = await make()
      const [one, two] = [await added(records), await added(records)]
      const command: Holder = { kind: 'command', id: 'c1' }
      await records.reference('t', [one.id], aCase, T0)
      await records.reference('t', [one.id, two.id], command, T1)
      await records.reference('t', [one.id], aDraft, T0)
      expect(await records.heldByCommands(T1, 10)).toEqual([])
      expect(await records.heldByCommands(T2, 0)).toEqual([])
      expect(await records.heldByCommands(T2, 10)).toEqual([{ tenant: 't', command: 'c1', since: T1 }])
      await records.handOver('u', command, aCase, T2)
      expect(await records.holders('t', two.id)).toEqual([command])
      await records.handOver('t', command, aCase, T2)
      expect(await records.heldByCommands(T2, 10)).toEqual([])
      expect(await records.holders('t', two.id)).toEqual([aCase])
      expect((await records.holders('t', one.id)).length).toBe(2)
      expect(await records.remove('t', two.id)).toBe('referenced')
    })

    it('removes only what nothing refers to', async () => {
      const records = await make()
      const file = await added(records)
      await records.reference('t', [file.id], aCase, T1)
      await records.reference('t', [file.id], aDraft, T1)
      expect(await records.remove('t', file.id)).toBe('referenced')
      await records.release('t', aDraft, null, T1)
      expect(await records.holders('t', file.id)).toEqual([aCase])
      expect(await records.remove('t', file.id)).toBe('referenced')
      await records.release('t', aCase, ['other'], T1)
      expect(await records.remove('t', file.id)).toBe('referenced')
      await records.release('t', aCase, [file.id], T1)
      expect(await records.remove('u', file.id)).toBe('gone')
      expect(await records.remove('t', file.id)).toEqual({ blob: file.blob })
      expect(await records.remove('t', file.id)).toBe('gone')
    })

    it('takes what nothing has referred to for long, counted anew from the last reference or upload', async () => {
      const records = await make()
      const kept = await added(records)
      await records.reference('t', [kept.id], aCase, T0)
      const released = await added(records, { tenant: 'u' })
      await records.reference('u', [released.id], aCase, T0)
      await records.release('u', aCase, null, T1)
      const repeated = await added(records)
      await records.add(recordOf({ sha256: repeated.sha256, uploadedAt: T1 }), LARGE, T1)
      const old = await added(records, {}, null)
      const bad = await added(records, {}, refused)
      const taken = async (before: string) =>
        (await records.takeUnreferenced(before, 10)).map(({ blob }) => blob)
      expect(await taken(T0)).toEqual([])
      expect((await taken(T1)).sort()).toEqual([old.blob, null].sort())
      expect(await records.find('t', bad.id)).toBeNull()
      expect((await taken(T2)).sort()).toEqual([released.blob, repeated.blob].sort())
      expect(await records.find('t', kept.id)).not.toBeNull()
    })

    it('keeps a file that is referred to while collections run, or refuses the reference: never both', async () => {
      const records = await make()
      const files = await Promise.all(Array.from({ length: 20 }, () => added(records)))
      const [taken, ...referred] = await Promise.all([
        Promise.all([1, 2, 3, 4].map(() => records.takeUnreferenced(T1, 5))),
        ...files.map((file) => records.reference('t', [file.id], aCase, T2)),
      ])
      const gone = new Set(taken.flat().map(({ blob }) => blob))
      for (const [n, file] of files.entries()) {
        expect(gone.has(file.blob)).toBe(!referred[n])
        expect((await records.find('t', file.id)) !== null).toBe(referred[n])
      }
    })

    it('lists what is known of a subject, whoever uploaded it', async () => {
      const records = await make()
      const second = await added(records, { subject: 'club', uploadedBy: 'bob', uploadedAt: T1 })
      const first = await added(records, { subject: 'club' })
      await added(records)
      await added(records, { subject: 'club', tenant: 'u' })
      expect(await records.ofSubject('t', 'club')).toEqual([first, second])
    })

    it('says which blobs are named', async () => {
      const records = await make()
      const { blob } = await added(records)
      expect([...(await records.known([blob!, 'x']))]).toEqual([blob])
      expect([...(await records.known([]))]).toEqual([])
    })
  })
}
