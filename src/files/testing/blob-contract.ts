import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { BlobStore, Chunks } from '../ports.ts'
import { together } from '../sealed/index.ts'

export interface BlobsUnderTest {
  readonly blobs: BlobStore
  /** Files that a put which has not ended, or failed, left in the store's own folder. */
  readonly temporaries: () => Promise<number>
}

async function* pieces(...parts: readonly Uint8Array[]): Chunks {
  yield* parts
}
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const ALL = 1e9
const LATER = '2999-01-01T00:00:00.000Z'

async function listed(blobs: BlobStore): Promise<readonly string[]> {
  const found: string[] = []
  for await (const { sha256: name } of blobs.list()) found.push(name)
  return found.sort()
}

/** What every adapter of the blob store keeps to; `make` gives an empty one. */
export function blobContract(name: string, make: () => Promise<BlobsUnderTest>): void {
  describe(`${name} keeps the contract of the blob store`, () => {
    it('gives back what was put, whole and in ranges, named by its hash', async () => {
      const { blobs, temporaries } = await make()
      const bytes = randomBytes(300_000)
      const put = await blobs.put(pieces(bytes.subarray(0, 7), bytes.subarray(7)), ALL)
      expect(put).toEqual({ sha256: sha256(bytes), size: bytes.length })
      expect((await together((await blobs.read(put.sha256))!, ALL)).equals(bytes)).toBe(true)
      for (const [first, last] of [
        [0, 0],
        [5, 70_000],
        [299_999, 299_999],
      ] as const) {
        const part = await together((await blobs.read(put.sha256, { first, last }))!, ALL)
        expect(part.equals(bytes.subarray(first, last + 1))).toBe(true)
      }
      expect(await blobs.has(put.sha256)).toBe(true)
      expect(await temporaries()).toBe(0)
    })

    it('keeps an empty blob', async () => {
      const { blobs } = await make()
      const { sha256: name, size } = await blobs.put(pieces(), 0)
      expect([name, size]).toEqual([sha256(Buffer.alloc(0)), 0])
      expect((await together((await blobs.read(name))!, ALL)).length).toBe(0)
    })

    it('keeps equal bytes once, also when they come at once', async () => {
      const { blobs } = await make()
      const bytes = randomBytes(10_000)
      const put = await Promise.all([1, 2, 3].map(() => blobs.put(pieces(bytes), ALL)))
      expect(new Set(put.map((p) => p.sha256)).size).toBe(1)
      expect(await listed(blobs)).toEqual([sha256(bytes)])
    })

    it('lists everything with size and instant', async () => {
      const { blobs } = await make()
      const before = new Date(Date.now() - 5000).toISOString()
      const names = await Promise.all(
        [1, 2, 3, 4, 5].map(async (n) => (await blobs.put(pieces(Buffer.alloc(n, n)), ALL)).sha256),
      )
      expect(await listed(blobs)).toEqual(names.sort())
      for await (const { size, at } of blobs.list()) {
        expect(size).toBeGreaterThan(0)
        expect(at > before).toBe(true)
      }
    })

    it('refuses a stream over the limit and leaves nothing behind', async () => {
      const { blobs, temporaries } = await make()
      const bytes = randomBytes(1000)
      await expect(blobs.put(pieces(bytes, bytes), 1999)).rejects.toThrow(RangeError)
      expect(await listed(blobs)).toEqual([])
      expect(await temporaries()).toBe(0)
      await blobs.put(pieces(bytes, bytes), 2000)
    })

    it('leaves nothing of a stream that breaks', async () => {
      const { blobs, temporaries } = await make()
      async function* breaking(): Chunks {
        yield randomBytes(100_000)
        throw new Error('connection lost')
      }
      await expect(blobs.put(breaking(), ALL)).rejects.toThrow('connection lost')
      expect(await listed(blobs)).toEqual([])
      expect(await temporaries()).toBe(0)
    })

    it('removes, and says of what is not there that it is not', async () => {
      const { blobs } = await make()
      const { sha256: name } = await blobs.put(pieces(randomBytes(10)), ALL)
      await blobs.remove(name)
      await blobs.remove(name)
      expect(await blobs.has(name)).toBe(false)
      expect(await blobs.read(name)).toBeNull()
    })

    it('sweeps what a crash left of uploads, but not those under way', async () => {
      const { blobs, temporaries } = await make()
      let go = () => {}
      const waiting = new Promise<void>((done) => {
        go = done
      })
      let begun = () => {}
      const running = new Promise<void>((done) => {
        begun = done
      })
      async function* slow(): Chunks {
        yield randomBytes(10)
        begun()
        await waiting
      }
      const put = blobs.put(slow(), ALL)
      await running
      expect(await blobs.sweep(new Date(Date.now() - 60_000).toISOString())).toBe(0)
      go()
      expect(await blobs.has((await put).sha256)).toBe(true)
      expect(await temporaries()).toBe(0)
      expect(await blobs.sweep(LATER)).toBe(0)
    })

    it.each([
      '../../../etc/passwd',
      '',
      'AB'.repeat(32),
      `${'a'.repeat(63)}/`,
      `${'a'.repeat(64)}\n`,
      `../${'a'.repeat(64)}`,
    ])('takes no name but a hash: %j', async (bad) => {
      const { blobs } = await make()
      await expect((async () => blobs.read(bad))()).rejects.toThrow(TypeError)
      await expect((async () => blobs.has(bad))()).rejects.toThrow(TypeError)
      await expect((async () => blobs.remove(bad))()).rejects.toThrow(TypeError)
    })
  })
}
