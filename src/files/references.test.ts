import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { memoryBlobs, memoryFileRecords } from '../memory/files/index.ts'
import { memoryVault } from '../memory/index.ts'
import type { Holder } from './record.ts'
import { vaultFileKeys } from './sealed/index.ts'
import { standingClock, standOf } from './testing/index.ts'

function stand() {
  const clock = standingClock()
  const blobs = memoryBlobs(clock.now)
  const records = memoryFileRecords()
  return {
    blobs,
    ...standOf({ records, blobs, keys: vaultFileKeys(memoryVault()), clock, limits: { keepDays: 30 } }),
  }
}
const holder: Holder = { kind: 'case', id: 'application-1' }
const naming = (sha256: string, more = {}) => ({
  tenant: 't',
  person: 'ada',
  holder,
  named: [{ path: 'document.sha256', sha256 }],
  ...more,
})

describe('reference', () => {
  it('names accepted files of the person, or of which they are the subject', async () => {
    const { files, upload } = stand()
    const own = await upload('own')
    const given = await upload('given', { person: 'bob', subject: 'ada' })
    for (const { sha256, id } of [own, given]) {
      expect(await files.isReferenced('t', sha256)).toBe(false)
      expect((await files.reference(naming(sha256))).map((f) => f.id)).toEqual([id])
      expect(await files.isReferenced('t', sha256)).toBe(true)
      expect(await files.isReferenced('u', sha256)).toBe(false)
    }
  })

  it('refuses anything else by its field, and refers to nothing then', async () => {
    const { files, upload } = stand()
    const own = await upload('own')
    const bad = await upload('a bad one')
    const foreign = await upload('foreign', { person: 'bob' })
    const wrong: [string, string][] = [
      [bad.sha256, 'FILE_REFUSED'],
      [foreign.sha256, 'FILE_NOT_UPLOADED'],
      ['0'.repeat(64), 'FILE_NOT_UPLOADED'],
    ]
    for (const [sha256, code] of wrong) {
      const both = [
        { path: 'a', sha256: own.sha256 },
        { path: 'b.1', sha256 },
      ]
      await expect(files.reference(naming(sha256, { named: both }))).rejects.toMatchObject({
        code,
        items: [{ path: 'b.1' }],
      })
      expect(await files.isReferenced('t', own.sha256)).toBe(false)
    }
    const mayName = async () => true
    expect(await files.reference(naming(foreign.sha256, { mayName }))).toMatchObject([{ id: foreign.id }])
  })

  it('is taken back where the command is refused', async () => {
    const { files, upload } = stand()
    const file = await upload('own')
    await files.reference(naming(file.sha256))
    await expect(files.remove('t', file.id)).rejects.toMatchObject({ code: 'FILE_REFERENCED' })
    await files.release('t', holder)
    await files.remove('t', file.id)
    await expect(files.remove('t', file.id)).rejects.toMatchObject({ code: 'FILE_UNKNOWN' })
    await expect(files.reference(naming(file.sha256))).rejects.toMatchObject({ code: 'FILE_NOT_UPLOADED' })
  })
})

describe('collection', () => {
  it('removes what nothing refers to after so many days, with its bytes, and nothing else', async () => {
    const { files, upload, clock, blobs } = stand()
    const kept = await upload('kept')
    const left = await upload('left')
    await files.reference(naming(kept.sha256))
    const orphan = await blobs.put(
      (async function* () {
        yield randomBytes(9)
      })(),
      10,
    )
    clock.days(30)
    expect(await files.collectUnreferenced(clock.now())).toMatchObject({ files: 0, blobs: 1 })
    expect(await blobs.has(orphan.sha256)).toBe(false)
    clock.days(1)
    expect(await files.collectUnreferenced(clock.now())).toMatchObject({ files: 1, blobs: 0 })
    expect([await blobs.has(kept.blob!), await blobs.has(left.blob!)]).toEqual([true, false])
    expect(await files.find('t', left.id)).toBeNull()
  })

  it('leaves the bytes of an upload alone that is about to write its record', async () => {
    const { files, clock, blobs } = stand()
    const { sha256 } = await blobs.put(
      (async function* () {
        yield randomBytes(9)
      })(),
      10,
    )
    expect(await files.collectUnreferenced(clock.now())).toMatchObject({ blobs: 0 })
    expect(await blobs.has(sha256)).toBe(true)
  })

  it('never takes the bytes of a file that a command refers to meanwhile', async () => {
    const { files, upload, clock } = stand()
    const all = await Promise.all([1, 2, 3, 4, 5, 6].map((n) => upload(`file ${n}`)))
    clock.days(31)
    const [, ...referred] = await Promise.all([
      files.collectUnreferenced(clock.now()),
      ...all.map(({ sha256 }) =>
        files.reference(naming(sha256)).then(
          () => true,
          () => false,
        ),
      ),
    ])
    for (const [n, file] of all.entries()) {
      const found = await files.find('t', file.id)
      expect(found !== null).toBe(referred[n])
      if (found) expect((await files.contentOf(found)).name).toBe('Заявка.pdf')
    }
  })

  it('counts anew when the same bytes are uploaded again', async () => {
    const { files, upload, clock } = stand()
    const first = await upload('again')
    clock.days(20)
    expect((await upload('again')).id).toBe(first.id)
    clock.days(20)
    expect(await files.collectUnreferenced(clock.now())).toMatchObject({ files: 0 })
  })
})
