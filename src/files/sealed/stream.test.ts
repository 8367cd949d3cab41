import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chunks } from '../ports.ts'
import { CHUNK, SEALED_CHUNK, sealedSize } from './chunk.ts'
import { together } from './chunks.ts'
import { openStream, sealedRange, sealStream } from './stream.ts'

const key = randomBytes(32)
/** Soak runs try many more. */
const more = process.env.MERA_SOAK ? 50 : 1

/** A stream in pieces of the given lengths, used round and round. */
async function* inPieces(bytes: Buffer, lengths: readonly number[] = [CHUNK]): Chunks {
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const length = lengths[n % lengths.length]!
    yield bytes.subarray(at, at + length)
    at += length
  }
}
const all = (stream: Chunks) => together(stream, Number.MAX_SAFE_INTEGER)
const seal = (plain: Buffer, lengths?: number[]) => all(sealStream(key, inPieces(plain, lengths)))
const open = (sealed: Buffer, size: number, withKey = key) => all(openStream(withKey, size, inPieces(sealed)))

/** Sizes at and around the borders of chunks, where such a construction breaks. */
const sizes = fc.oneof(
  fc.constantFrom(0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 1, 2 * CHUNK, 3 * CHUNK + 5),
  fc.nat({ max: 4 * CHUNK }),
)
const plainOf = (size: number) => randomBytes(size)

describe('sealed stream', () => {
  it('opens to the same bytes, however the stream was cut', async () => {
    const pieces = fc.array(fc.integer({ min: 1, max: 2 * CHUNK }), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(sizes, pieces, async (size, lengths) => {
        const plain = plainOf(size)
        const sealed = await seal(
          plain,
          lengths.map((l) => l + 200),
        )
        expect(sealed.length).toBe(sealedSize(size))
        expect((await open(sealed, size)).equals(plain)).toBe(true)
      }),
      { numRuns: 60 * more },
    )
  })

  it('opens any range from the chunks that hold it', async () => {
    await fc.assert(
      fc.asyncProperty(
        sizes.filter((s) => s > 0),
        fc.nat(),
        fc.nat(),
        async (size, a, b) => {
          const plain = plainOf(size)
          const [first, last] = [a % size, b % size].sort((x, y) => x - y) as [number, number]
          const sealed = await seal(plain)
          const held = sealedRange(size, { first, last })
          const opened = await all(
            openStream(key, size, inPieces(sealed.subarray(held.first, held.last + 1)), { first, last }),
          )
          expect(opened.equals(plain.subarray(first, last + 1))).toBe(true)
        },
      ),
      { numRuns: 60 * more },
    )
  })

  it('tells any flipped bit', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), fc.integer({ min: 0, max: 7 }), async (size, place, bit) => {
        const sealed = await seal(plainOf(size))
        const at = place % sealed.length
        sealed[at] = sealed[at]! ^ (1 << bit)
        await expect(open(sealed, size)).rejects.toThrow('was changed')
      }),
      { numRuns: 40 * more },
    )
  })

  it('tells any cut, also at the border of a chunk', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), async (size, keep) => {
        const sealed = await seal(plainOf(size))
        await expect(open(sealed.subarray(0, keep % sealed.length), size)).rejects.toThrow('was changed')
      }),
      { numRuns: 40 * more },
    )
    const sealed = await seal(plainOf(3 * CHUNK))
    const short = sealed.subarray(0, 2 * SEALED_CHUNK)
    await expect(open(short, 3 * CHUNK)).rejects.toThrow('was changed')
    // Even where the record would lie about the size.
    await expect(open(short, 2 * CHUNK)).rejects.toThrow('was changed')
  })

  it('tells chunks that changed places, were doubled or added, and another key', async () => {
    const size = 3 * CHUNK
    const sealed = await seal(plainOf(size))
    const chunk = (n: number) => sealed.subarray(n * SEALED_CHUNK, (n + 1) * SEALED_CHUNK)
    const broken = [
      [chunk(1), chunk(0), chunk(2)],
      [chunk(0), chunk(0), chunk(2)],
      [chunk(0), chunk(1), chunk(2), chunk(2)],
      [chunk(0), chunk(2), chunk(1)],
    ]
    for (const chunks of broken)
      await expect(open(Buffer.concat(chunks), size)).rejects.toThrow('was changed')
    await expect(open(sealed, size, randomBytes(32))).rejects.toThrow('chunk 0')
  })

  it('lets no byte out before it is authenticated', async () => {
    const size = 2 * CHUNK
    const sealed = await seal(plainOf(size))
    sealed[SEALED_CHUNK + 5]! ^= 1
    const seen: number[] = []
    await expect(async () => {
      for await (const piece of openStream(key, size, inPieces(sealed))) seen.push(piece.length)
    }).rejects.toThrow('chunk 1')
    expect(seen).toEqual([CHUNK])
  })
})
