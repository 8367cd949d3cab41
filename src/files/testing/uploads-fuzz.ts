import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { Problem } from '../../kernel/index.ts'
import type { FilesOptions } from '../files.ts'
import type { Chunks } from '../ports.ts'
import { together } from '../sealed/index.ts'
import { chunksOf, standOf } from './stand.ts'

/** Numbers from a seed: the same run again. */
function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Names that somebody may try; none of them leads anywhere. */
const NAMES = [
  'План.pdf',
  '../../etc/passwd',
  'a/b\\c.txt',
  '\u202efdp.exe',
  'C:\\x\\y.doc',
  '.ssh/ключ',
  'a\u0000b.txt',
]
const PEOPLE = ['ada', 'bob', 'eve']
const SIZES = [1, 2, 63, 1000, 4096, 20_000]
const STEPS = 90

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

async function* cut(bytes: Buffer): Chunks {
  yield bytes.subarray(0, bytes.length >> 1)
  throw new TypeError('the connection broke')
}

/** What a client believes of one upload: the bytes it means, and those that the server took. */
interface Meant {
  readonly id: string
  readonly person: string
  readonly bytes: Buffer
  come: number
  file: string | null
  isGone: boolean
}

/** Refusals that may answer anything done to an upload; whatever else is a fault of the server. */
const REFUSALS = ['FILE_OFFSET', 'FILE_TOO_LARGE', 'FILE_UNKNOWN', 'FILE_TOO_MANY_AT_ONCE', 'FILE_QUOTA']

async function refusedOr<T>(doing: Promise<T>): Promise<T | null> {
  try {
    return await doing
  } catch (error) {
    if (error instanceof TypeError && error.message === 'the connection broke') return null
    if (error instanceof Problem && REFUSALS.includes(error.code)) return null
    throw error
  }
}

/**
 * Anything in any order, by anybody, also at once: what is stored is what its person sent, or there is nothing. `make` gives
 * empty parts.
 */
export function uploadsFuzz(
  name: string,
  make: () => Promise<Pick<FilesOptions, 'records' | 'blobs' | 'keys'>>,
  seeds: readonly number[] = [1, 2, 3, 4, 5, 6],
): void {
  describe(`${name}: uploads in pieces under attack`, () => {
    it.each(seeds)('store what was sent or refuse (seed %i)', async (seed) => {
      const below = numbers(seed)
      const pick = <T>(items: readonly T[]): T => items[below(items.length)]!
      const parts = await make()
      const { files } = standOf({ ...parts, limits: { size: 20_000, quota: 200_000, uploadsAtOnce: 4 } })
      const all: Meant[] = []

      async function begin(): Promise<void> {
        const person = pick(PEOPLE)
        const bytes = Buffer.alloc(pick(SIZES)).map(() => below(256))
        const given = { tenant: 't', person, subject: person, name: pick(NAMES), size: bytes.length }
        const begun = await refusedOr(files.begin(given))
        if (begun)
          all.push({ id: begun.id, person, bytes: Buffer.from(bytes), come: 0, file: null, isGone: false })
      }

      /** One person at a place with some bytes; honest only where all three are right. */
      async function append(one: Meant): Promise<void> {
        const person = below(6) === 0 ? pick(PEOPLE) : one.person
        const from = below(4) === 0 ? below(one.bytes.length + 2) : one.come
        const length = 1 + below(below(5) === 0 ? one.bytes.length * 2 : one.bytes.length)
        const isTooLong = from + length > one.bytes.length
        const piece =
          isTooLong && below(2) === 0
            ? Buffer.concat([one.bytes.subarray(from), Buffer.alloc(from + length - one.bytes.length)])
            : one.bytes.subarray(from, from + length)
        const isBroken = below(8) === 0
        const upload = await refusedOr(files.standing('t', person, one.id))
        expect(upload !== null).toBe(!one.isGone && person === one.person)
        if (!upload) return
        const come = await refusedOr(files.append(upload, from, isBroken ? cut(piece) : chunksOf(piece)))
        if (come === null) return
        expect([isBroken && piece.length > 0, from]).toEqual([false, one.come])
        one.come += piece.length
        expect(come).toBe(one.come)
      }

      /** The same piece twice at once, each as the next one. */
      async function twice(one: Meant): Promise<void> {
        const upload = await refusedOr(files.standing('t', one.person, one.id))
        const piece = one.bytes.subarray(one.come, one.come + 1 + below(one.bytes.length))
        if (!upload || piece.length === 0 || one.file !== null) return
        const came = await Promise.all(
          [piece, piece].map((bytes) => refusedOr(files.append(upload, one.come, chunksOf(bytes)))),
        )
        expect(came.filter((come) => come !== null)).toEqual([one.come + piece.length])
        one.come += piece.length
      }

      async function finish(one: Meant): Promise<void> {
        const person = below(6) === 0 ? pick(PEOPLE) : one.person
        const upload = await refusedOr(files.standing('t', person, one.id))
        if (!upload) return
        const made = await Promise.all(
          Array.from({ length: 1 + below(3) }, () => refusedOr(files.finish(upload))),
        )
        const isWhole = one.come === one.bytes.length
        for (const record of made) {
          expect(record !== null).toBe(isWhole)
          if (!record) continue
          expect([record.sha256, record.size]).toEqual([hash(one.bytes), one.bytes.length])
          one.file ??= record.id
          expect(record.id).toBe(one.file)
        }
      }

      async function giveUp(one: Meant): Promise<void> {
        const upload = await refusedOr(files.standing('t', one.person, one.id))
        if (upload) await files.giveUp(upload)
        one.isGone = true
      }

      for (let n = 0; n < STEPS; n++) {
        const one = all.length > 0 ? pick(all) : null
        const what = below(20)
        if (!one || what < 3) await begin()
        else if (what < 12) await append(one)
        else if (what < 14) await twice(one)
        else if (what < 19) await finish(one)
        else await giveUp(one)
      }
      // Nobody else finds it, in no tenant; what is stored is what was sent, under a name that leads nowhere.
      for (const one of all) {
        for (const [tenant, person] of [
          ['other', one.person],
          ['t', 'mallory'],
        ] as const)
          await expect(files.standing(tenant, person, one.id)).rejects.toMatchObject({ code: 'FILE_UNKNOWN' })
        if (one.file === null) continue
        const record = (await files.find('t', one.file))!
        expect(record).toMatchObject({ uploadedBy: one.person, subject: one.person })
        expect(await files.nameOf(record)).not.toMatch(/[/\\\p{Cc}\p{Cf}]/u)
        const { bytes } = await files.contentOf(record)
        expect((await together(bytes, 1e9)).equals(one.bytes)).toBe(true)
      }
      for (const person of PEOPLE)
        for (const { sha256 } of await files.ofPerson('t', person))
          expect(all.some((one) => one.person === person && hash(one.bytes) === sha256)).toBe(true)
      // A run in which nothing came to an end would prove nothing.
      expect(all.some((one) => one.file !== null)).toBe(true)
    })

    it('are one file, though who finishes second finds the pieces gone', async () => {
      const parts = await make()
      const first = standOf(parts).files
      const { id } = await first.begin({ tenant: 't', person: 'ada', subject: 'ada', name: 'a.pdf', size: 3 })
      await first.append(await first.standing('t', 'ada', id), 0, chunksOf('abc'))
      const upload = await first.standing('t', 'ada', id)
      const made = await first.finish(upload)
      // What the second one knows is from before: it goes on to read pieces that are not there any more.
      expect(await first.finish(upload)).toEqual(made)
      const other = { tenant: 't', person: 'bob', subject: 'bob', name: 'b.pdf', size: 3 }
      const given = await first.begin(other)
      await first.append(given, 0, chunksOf('xyz'))
      const whole = await first.standing('t', 'bob', given.id)
      await first.giveUp(whole)
      await expect(first.finish(whole)).rejects.toMatchObject({ code: 'FILE_UNKNOWN' })
    })

    it('end with their person: pieces of somebody erased come to nothing', async () => {
      const parts = await make()
      const { files } = standOf(parts)
      const { id } = await files.begin({ tenant: 't', person: 'ada', subject: 'ada', name: 'a.pdf', size: 6 })
      await files.append(await files.standing('t', 'ada', id), 0, chunksOf('abc'))
      const erased = standOf({ ...parts, keys: { ...parts.keys, unwrap: async () => null } })
      await erased.files.append(await erased.files.standing('t', 'ada', id), 3, chunksOf('def'))
      await expect(erased.files.finish(await erased.files.standing('t', 'ada', id))).rejects.toMatchObject({
        kind: 'state',
      })
      expect(await files.ofPerson('t', 'ada')).toEqual([])
    })
  })
}
