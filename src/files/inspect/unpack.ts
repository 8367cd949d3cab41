import { pipeline } from 'node:stream/promises'
import { crc32, createInflateRaw } from 'node:zlib'
import type { ZipEntry } from './zip.ts'

const STORED = 0
const DEFLATED = 8

/** Thrown within a pipeline to end it early. */
class TooMuch extends Error {}

/** What unpacking an entry would bring: its length and whether it is whole. Nothing is kept, and no more than `most` made. */
export async function measure(
  { packed, method, crc }: ZipEntry,
  most: number,
): Promise<{ readonly size: number; readonly isWhole: boolean } | 'too-much'> {
  if (method === STORED) return { size: packed.length, isWhole: crc32(packed) === crc }
  if (method !== DEFLATED) return { size: 0, isWhole: false }
  let size = 0
  let found = 0
  async function count(pieces: AsyncIterable<Buffer>): Promise<void> {
    for await (const piece of pieces) {
      size += piece.length
      if (size > most) throw new TooMuch()
      found = crc32(piece, found)
    }
  }
  try {
    await pipeline([packed], createInflateRaw({ chunkSize: 64 * 1024 }), count)
  } catch (error) {
    if (error instanceof TooMuch) return 'too-much'
    return { size, isWhole: false }
  }
  return { size, isWhole: found === crc }
}
