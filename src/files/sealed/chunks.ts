import type { Chunks } from '../ports.ts'

/** A stream cut anew into pieces of `size` bytes; only the last may be shorter. Nothing comes of an empty stream. */
export async function* ofSize(source: Chunks, size: number): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = []
  let length = 0
  for await (const piece of source) {
    let rest = piece
    while (length + rest.length >= size) {
      const taken = size - length
      yield Buffer.concat([...held, rest.subarray(0, taken)], size)
      rest = rest.subarray(taken)
      held = []
      length = 0
    }
    if (rest.length > 0) {
      held.push(rest)
      length += rest.length
    }
  }
  if (length > 0) yield Buffer.concat(held, length)
}

/** All bytes of a stream. @throws RangeError where there are more than `limit` */
export async function together(source: Chunks, limit: number): Promise<Buffer> {
  const held: Uint8Array[] = []
  let length = 0
  for await (const piece of source) {
    length += piece.length
    if (length > limit) throw new RangeError(`more than ${limit} bytes`)
    held.push(piece)
  }
  return Buffer.concat(held, length)
}

/** The `size` bytes of a stream in memory of their own. @throws RangeError where there are more or fewer */
export async function exactly(source: Chunks, size: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafeSlow(size)
  let at = 0
  for await (const piece of source) {
    if (at + piece.length > size) throw new RangeError(`more than ${size} bytes`)
    bytes.set(piece, at)
    at += piece.length
  }
  if (at < size) throw new RangeError(`only ${at} of ${size} bytes`)
  return bytes
}
