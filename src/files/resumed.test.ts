import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { memoryBlobs, memoryFileRecords } from '../memory/files/index.ts'
import { memoryVault } from '../memory/index.ts'
import type { FileLimits } from './limits.ts'
import { together, vaultFileKeys } from './sealed/index.ts'
import { chunksOf, standingClock, standOf } from './testing/index.ts'

function stand(limits: Partial<FileLimits> = {}) {
  const clock = standingClock()
  const vault = memoryVault()
  const [blobs, records] = [memoryBlobs(clock.now), memoryFileRecords()]
  const made = standOf({ records, blobs, keys: vaultFileKeys(vault), clock, limits })
  const begin = (size: number, more = {}) =>
    made.files.begin({ tenant: 't', person: 'ada', subject: 'ada', name: 'План.pdf', size, ...more })
  const again = (id: string) => made.files.standing('t', 'ada', id)
  const count = async () => {
    let found = 0
    for await (const _ of blobs.list()) found++
    return found
  }
  return { ...made, vault, blobs, begin, again, count, clock }
}

async function* broken(bytes: Buffer) {
  yield bytes
  throw new TypeError('the connection broke')
}

describe('a file that comes in pieces', () => {
  it('is the file that would have come at once, though the connection broke between', async () => {
    const { files, begin, again, count } = stand()
    const bytes = randomBytes(300_000)
    const { id } = await begin(bytes.length)
    expect(await files.append(await again(id), 0, chunksOf(bytes.subarray(0, 120_000)))).toBe(120_000)
    await expect(files.append(await again(id), 120_000, broken(bytes.subarray(120_000)))).rejects.toThrow(
      'broke',
    )
    await expect(files.finish(await again(id))).rejects.toMatchObject({ code: 'FILE_OFFSET' })
    await expect(files.append(await again(id), 0, chunksOf(bytes))).rejects.toMatchObject({
      code: 'FILE_OFFSET',
    })
    await files.append(await again(id), 120_000, chunksOf(bytes.subarray(120_000)))
    const record = await files.finish(await again(id))
    expect(record).toMatchObject({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      size: bytes.length,
      state: 'accepted',
    })
    expect(await files.nameOf(record)).toBe('План.pdf')
    expect(await together((await files.contentOf(record)).bytes, 1e9)).toEqual(bytes)
    // The pieces are gone, and asked for again it is the same file.
    expect(await count()).toBe(1)
    expect(await files.finish(await again(id))).toEqual(record)
  })

  it('lies sealed, piece by piece under other keys', async () => {
    const { files, begin, again, blobs } = stand()
    const bytes = Buffer.alloc(50_000, 'мера')
    const { id } = await begin(100_000)
    await files.append(await again(id), 0, chunksOf(bytes))
    await files.append(await again(id), 50_000, chunksOf(bytes))
    const { pieces } = await again(id)
    expect(new Set(pieces.map(({ blob }) => blob)).size).toBe(2)
    const lying = await together((await blobs.read(pieces[0]!.blob))!, 1e9)
    expect(lying.includes('мера')).toBe(false)
  })

  it('is refused where a whole one would be, before a byte comes', async () => {
    const { begin, files, again } = stand({ size: 1000, quota: 1500, uploadsAtOnce: 2 })
    await expect(begin(1001)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' })
    await expect(begin(0)).rejects.toMatchObject({ code: 'FILE_EMPTY' })
    await expect(begin(5, { name: '..' })).rejects.toMatchObject({ code: 'FILE_NAME_MISSING' })
    const { id } = await begin(900)
    await expect(begin(900)).rejects.toMatchObject({ code: 'FILE_QUOTA' })
    await begin(10)
    await expect(begin(10)).rejects.toMatchObject({ code: 'FILE_TOO_MANY_AT_ONCE' })
    await expect(files.append(await again(id), 0, chunksOf(Buffer.alloc(901)))).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
    })
    await expect(files.standing('t', 'bob', id)).rejects.toMatchObject({ code: 'FILE_UNKNOWN' })
  })

  it('is swept with its pieces when nobody goes on with it, and gone when given up', async () => {
    const { files, begin, again, count, clock } = stand()
    const { id } = await begin(100)
    await files.append(await again(id), 0, chunksOf(Buffer.alloc(50)))
    const other = await begin(100)
    await files.append(await again(other.id), 0, chunksOf(Buffer.alloc(50, 1)))
    await files.giveUp(await again(other.id))
    expect(await count()).toBe(1)
    await files.collectUnreferenced(clock.now())
    expect(await count()).toBe(1)
    clock.days(2)
    await files.collectUnreferenced(clock.now())
    expect(await count()).toBe(0)
    await expect(again(id)).rejects.toMatchObject({ code: 'FILE_UNKNOWN' })
  })
})
