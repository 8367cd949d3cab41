import type { ByteRange, Chunks } from '../ports.ts'
import { CHUNK, chunkCount, openChunk, SEALED_CHUNK, sealChunk, sealedSize, Tampered } from './chunk.ts'
import { ofSize } from './chunks.ts'

/** The ciphertext of a stream. */
export async function* sealStream(key: Buffer, plain: Chunks): AsyncGenerator<Buffer> {
  let number = 0
  let held: Buffer = Buffer.alloc(0)
  for await (const chunk of ofSize(plain, CHUNK)) {
    // Whether a chunk is the last one is known only when the next one comes.
    if (held.length > 0) yield sealChunk(key, number++, false, held)
    held = chunk
  }
  yield sealChunk(key, number, true, held)
}

/** Which bytes of the ciphertext hold a range of the plain bytes: whole chunks. */
export function sealedRange(size: number, range: ByteRange): ByteRange {
  const last = Math.floor(range.last / CHUNK)
  return {
    first: Math.floor(range.first / CHUNK) * SEALED_CHUNK,
    last: Math.min((last + 1) * SEALED_CHUNK, sealedSize(size)) - 1,
  }
}

/**
 * The plain bytes of a ciphertext, or those of a range of them; `sealed` is then what `sealedRange` names. A chunk is let
 * out only after it was authenticated.
 * @throws Tampered where anything was changed, moved, doubled or cut off
 */
export async function* openStream(
  key: Buffer,
  size: number,
  sealed: Chunks,
  range?: ByteRange,
): AsyncGenerator<Buffer> {
  const count = chunkCount(size)
  const end = range ? Math.floor(range.last / CHUNK) + 1 : count
  let number = range ? Math.floor(range.first / CHUNK) : 0
  for await (const chunk of ofSize(sealed, SEALED_CHUNK)) {
    if (number >= end) throw new Tampered(number)
    const from = number * CHUNK
    const plain = openChunk(key, number, number === count - 1, chunk)
    if (plain.length !== Math.min(CHUNK, size - from)) throw new Tampered(number)
    number++
    yield range ? plain.subarray(Math.max(0, range.first - from), range.last + 1 - from) : plain
  }
  if (number < end) throw new Tampered(number)
}
