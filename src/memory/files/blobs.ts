import { createHash } from 'node:crypto'
import type { BlobStore } from '../../files/index.ts'

const ADDRESS = /^[0-9a-f]{64}$/

/** Blobs in memory. */
export function memoryBlobs(now: () => string): BlobStore {
  const blobs = new Map<string, { readonly bytes: Buffer; readonly at: string }>()
  const get = (sha256: string) => {
    if (!ADDRESS.test(sha256)) throw new TypeError('a blob is named by its SHA-256')
    return blobs.get(sha256)
  }
  async function* one(bytes: Buffer) {
    yield bytes
  }
  return {
    async put(stream, limit) {
      const pieces: Uint8Array[] = []
      let size = 0
      for await (const piece of stream) {
        size += piece.length
        if (size > limit) throw new RangeError(`the stream is longer than ${limit} bytes`)
        pieces.push(piece)
      }
      const bytes = Buffer.concat(pieces, size)
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      blobs.set(sha256, { bytes, at: now() })
      return { sha256, size }
    },
    async read(sha256, range) {
      const found = get(sha256)
      if (!found) return null
      return one(range ? found.bytes.subarray(range.first, range.last + 1) : found.bytes)
    },
    has: async (sha256) => get(sha256) !== undefined,
    async remove(sha256) {
      get(sha256)
      blobs.delete(sha256)
    },
    async *list() {
      for (const [sha256, { bytes, at }] of [...blobs]) yield { sha256, size: bytes.length, at }
    },
    sweep: async () => 0,
  }
}
