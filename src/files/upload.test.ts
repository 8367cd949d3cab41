import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { memoryBlobs, memoryFileRecords } from '../memory/files/index.ts'
import { memoryVault } from '../memory/index.ts'
import type { FileLimits } from './limits.ts'
import { cleanName } from './name.ts'
import type { BlobStore, Chunks } from './ports.ts'
import { together, vaultFileKeys } from './sealed/index.ts'
import { chunksOf, plainInspector, START, standingClock, standOf } from './testing/index.ts'

async function count(blobs: BlobStore): Promise<number> {
  let found = 0
  for await (const _ of blobs.list()) found++
  return found
}

function stand(limits: Partial<FileLimits> = {}, more: Partial<Parameters<typeof standOf>[0]> = {}) {
  const clock = standingClock()
  const vault = memoryVault()
  const [blobs, records] = [memoryBlobs(clock.now), memoryFileRecords()]
  return {
    vault,
    blobs,
    records,
    ...standOf({ records, blobs, keys: vaultFileKeys(vault), clock, limits, ...more }),
  }
}

const readBack = async (bytes: Promise<{ bytes: Chunks }>) => together((await bytes).bytes, 1e9)

describe('upload', () => {
  it('keeps the bytes sealed, named by the hash of what they are', async () => {
    const { files, upload, blobs } = stand()
    const bytes = randomBytes(200_000)
    const record = await upload(bytes, { name: 'C:\\мои\\Паспорт Примерова.PDF' })
    expect(record).toMatchObject({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      size: 200_000,
      state: 'accepted',
      uploadedBy: 'ada',
      uploadedAt: START,
    })
    expect(JSON.stringify(record)).not.toContain('Примеров')
    expect(await files.nameOf(record)).toBe('Паспорт Примерова.PDF')
    const stored = await together((await blobs.read(record.blob!))!, 1e9)
    expect(stored.includes(bytes.subarray(0, 32))).toBe(false)
    expect((await readBack(files.contentOf(record))).equals(bytes)).toBe(true)
    const part = await readBack(files.contentOf(record, { first: 65_000, last: 140_000 }))
    expect(part.equals(bytes.subarray(65_000, 140_001))).toBe(true)
  })

  it('makes the bytes unreadable with the key of their subject', async () => {
    const { files, upload, vault, blobs } = stand()
    const theirs = await upload('письмо', { subject: 'eve' })
    const mine = await upload('письмо')
    expect(mine.id).not.toBe(theirs.id)
    await vault.erase('t', 'eve')
    await expect(files.contentOf(theirs)).rejects.toMatchObject({ code: 'FILE_ERASED' })
    expect(await files.nameOf(theirs)).toBeNull()
    expect(await files.forget('t', 'eve')).toBe(1)
    expect(await count(blobs)).toBe(1)
    expect((await readBack(files.contentOf(mine))).toString()).toBe('письмо')
    // Nothing is written under the id of somebody who was erased, so nothing of theirs is left behind either.
    await expect(upload('письмо', { subject: 'eve' })).rejects.toMatchObject({ code: 'SUBJECT_ERASED' })
    expect(await count(blobs)).toBe(1)
  })

  it('keeps equal bytes of one person once, also at once', async () => {
    const { upload, blobs } = stand()
    const same = await Promise.all([upload('одно'), upload('одно'), upload('одно')])
    expect(new Set(same.map(({ id }) => id)).size).toBe(1)
    expect(await count(blobs)).toBe(1)
    await upload('одно', { person: 'bob' })
    expect(await count(blobs)).toBe(2)
  })

  it('refuses too much, nothing at all and a name that is none, and leaves nothing behind', async () => {
    const { upload, blobs } = stand({ size: 1000, quota: 1500 })
    const rejected = (code: string) => ({ code })
    await expect(upload('x'.repeat(1001))).rejects.toMatchObject(rejected('FILE_TOO_LARGE'))
    const untouched = chunksOf('x')
    await expect(upload(untouched, { size: 1001 })).rejects.toMatchObject(rejected('FILE_TOO_LARGE'))
    await expect(upload('')).rejects.toMatchObject(rejected('FILE_EMPTY'))
    for (const name of ['', ' ', '..', 'a/..', '\u202e'])
      await expect(upload('x', { name })).rejects.toMatchObject(rejected('FILE_NAME_MISSING'))
    await upload('a'.repeat(1000))
    await expect(upload('b'.repeat(600))).rejects.toMatchObject(rejected('FILE_QUOTA'))
    await expect(upload('b', { size: 600 })).rejects.toMatchObject(rejected('FILE_QUOTA'))
    await upload('c'.repeat(600), { person: 'bob' })
    expect(await count(blobs)).toBe(2)
  })

  it('leaves nothing of a stream that breaks', async () => {
    const { upload, blobs, records } = stand()
    async function* breaking(): Chunks {
      yield randomBytes(100_000)
      throw new Error('connection lost')
    }
    await expect(upload(breaking())).rejects.toThrow('connection lost')
    expect(await count(blobs)).toBe(0)
    expect(await records.unreferencedBytes('t', 'ada')).toBe(0)
  })

  it('takes only so many of a person at once', async () => {
    const { upload } = stand({ uploadsAtOnce: 2 })
    let go = () => {}
    const gate = new Promise<void>((done) => {
      go = done
    })
    async function* waiting(text: string): Chunks {
      await gate
      yield Buffer.from(text)
    }
    const two = [upload(waiting('a')), upload(waiting('b'))]
    await expect(upload('c')).rejects.toMatchObject({ code: 'FILE_TOO_MANY_AT_ONCE' })
    const other = upload('d', { person: 'bob' })
    go()
    await Promise.all([...two, other])
    expect((await upload('c')).state).toBe('accepted')
  })

  it('tells a full disk as what it is', async () => {
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
    const blobs: BlobStore = { ...memoryBlobs(() => START), put: () => Promise.reject(full) }
    await expect(stand({}, { blobs }).upload('x')).rejects.toMatchObject({ code: 'FILE_STORAGE_FULL' })
  })

  it('keeps the bytes where it is not known whether the record stands; the collector decides', async () => {
    const { records, ...given } = stand()
    const unsure = { ...records, add: () => Promise.reject(new Error('connection lost')) }
    const { upload, blobs, clock, files } = stand({}, { records: unsure, blobs: given.blobs })
    await expect(upload('x')).rejects.toThrow('connection lost')
    expect(await count(given.blobs)).toBe(1)
    clock.days(2)
    expect(await files.collectUnreferenced(clock.now())).toMatchObject({ blobs: 1 })
    expect(await count(blobs)).toBe(0)
  })
})

describe('check', () => {
  it('refuses by what it finds, keeps why and drops the bytes', async () => {
    const { files, upload, blobs } = stand()
    const record = await upload('a bad file')
    expect(record).toMatchObject({ state: 'refused', findings: [{ code: 'type.unknown' }], blob: null })
    expect(await count(blobs)).toBe(0)
    await expect(files.contentOf(record)).rejects.toMatchObject({ code: 'FILE_REFUSED' })
    expect((await upload('a bad file')).id).not.toBe(record.id)
  })

  it('asks the antivirus first, and waits for it in quarantine', async () => {
    let answer: () => Promise<string | null> = () => Promise.reject(new Error('away'))
    const seen: string[] = []
    const inspector = {
      ...plainInspector,
      inspect: (bytes: Buffer) => {
        seen.push(bytes.toString())
        return plainInspector.inspect(bytes, '')
      },
    }
    const { files, upload, clock, failures } = stand({}, { scanner: { scan: () => answer() }, inspector })
    const harmful = await upload('harmful')
    const clean = await upload('clean')
    expect([harmful.state, clean.state, failures.length]).toEqual(['quarantined', 'quarantined', 2])
    await expect(files.contentOf(clean)).rejects.toMatchObject({ code: 'FILE_QUARANTINED' })
    expect(await files.checkWaiting()).toBe(0)
    clock.days(1)
    answer = async () => 'Test.Harmful'
    await files.checkWaiting()
    expect(await files.find('t', harmful.id)).toMatchObject({
      state: 'refused',
      findings: [{ code: 'virus.found', operands: { name: 'Test.Harmful' } }],
    })
    expect(seen).toEqual([])
    answer = async () => null
    const later = await upload('clean later')
    expect([later.state, seen]).toEqual(['accepted', ['clean later']])
  })

  it('answers that it is not decided yet where the check takes long, and decides all the same', async () => {
    let go = () => {}
    const gate = new Promise<void>((done) => {
      go = done
    })
    const slow = {
      ...plainInspector,
      inspect: (bytes: Buffer) => gate.then(() => plainInspector.inspect(bytes, '')),
    }
    const { files, upload } = stand({ answerWithin: 1 }, { inspector: slow })
    const record = await upload('x')
    expect(record.state).toBe('quarantined')
    go()
    await expect.poll(async () => (await files.find('t', record.id))?.state).toBe('accepted')
  })

  it('runs only so many at once', async () => {
    let [running, most] = [0, 0]
    const counting = {
      ...plainInspector,
      inspect: async (bytes: Buffer) => {
        most = Math.max(most, ++running)
        await new Promise((turn) => setImmediate(turn))
        running--
        return plainInspector.inspect(bytes, '')
      },
    }
    const { upload } = stand({ checksAtOnce: 3, uploadsAtOnce: 50 }, { inspector: counting })
    await Promise.all(Array.from({ length: 20 }, (_, n) => upload(`file ${n}`)))
    expect([running, most]).toEqual([0, 3])
  })

  it('ends what runs when it closes, and leaves what waits to the next process', async () => {
    let go = () => {}
    const gate = new Promise<void>((done) => {
      go = done
    })
    const slow = {
      ...plainInspector,
      inspect: (bytes: Buffer) => gate.then(() => plainInspector.inspect(bytes, '')),
    }
    const { files, upload, records } = stand({ checksAtOnce: 1, answerWithin: 1 }, { inspector: slow })
    const running = await upload('first')
    const waiting = await upload('second')
    const closed = files.close()
    go()
    await closed
    expect((await records.find('t', running.id))?.state).toBe('accepted')
    expect((await records.find('t', waiting.id))?.state).toBe('quarantined')
  })

  it('refuses here what is a warning elsewhere, where the installation says so', async () => {
    const warned = {
      ...plainInspector,
      inspect: async () => ({
        mediaType: 'application/pdf',
        pages: 1,
        findings: [{ code: 'pdf.script', operands: {} } as const],
      }),
    }
    expect((await stand({}, { inspector: warned }).upload('x')).state).toBe('accepted')
    expect((await stand({ refuses: ['pdf.script'] }, { inspector: warned }).upload('x')).state).toBe(
      'refused',
    )
  })

  it('does not accept bytes that were changed in the store', async () => {
    const blobs = memoryBlobs(() => START)
    const changing: BlobStore = {
      ...blobs,
      async read(sha256) {
        const bytes = Buffer.from(await together((await blobs.read(sha256))!, 1e9))
        bytes[3] = bytes[3]! ^ 1
        return chunksOf(bytes)
      },
    }
    const { upload, failures } = stand({}, { blobs: changing })
    expect((await upload('x'.repeat(100))).state).toBe('quarantined')
    expect(String(failures[0])).toContain('was changed')
  })
})

describe('names', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\temp\\отчёт.docx', 'отчёт.docx'],
    ['a\u0000b\r\n.pdf', 'ab.pdf'],
    ['exe.\u202efdp.doc', 'exe.fdp.doc'],
    ['  два   пробела .txt ', 'два пробела .txt'],
    ['и\u0306.txt', 'й.txt'],
    [`${'я'.repeat(300)}.pdf`, `${'я'.repeat(196)}.pdf`],
  ])('%j is kept as %j', (given, kept) => {
    expect(cleanName(given)).toBe(kept)
  })
})
