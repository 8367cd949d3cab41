import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { BlobEntry, BlobStore, ByteRange } from '../ports.ts'
import { addressIn, pathOf } from './address.ts'
import { namesIn, spool, unlessGone } from './spool.ts'

/** The temporaries' folder: on the file system of the blobs, since only there a rename is one step. */
const INCOMING = 'incoming'

/**
 * Blobs in a folder. A file is renamed to `ab/cd/<sha256>` once it is whole and on the disk, so a crash leaves only
 * temporaries, and two streams of the same bytes are one file.
 */
export function folderBlobs(root: string): BlobStore {
  const incoming = spool(join(root, INCOMING))
  const place = (sha256: string) => join(root, pathOf(sha256))
  const made = new Map<string, Promise<void>>()

  /** A folder whose entry in the one above is on the disk too. Those made before are not looked at again. */
  function makeFolder(folder: string): Promise<void> {
    const known = made.get(folder)
    if (known) return known
    const making = (async () => {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await onDisk(dirname(folder))
    })()
    made.set(folder, making)
    making.catch(() => made.delete(folder))
    return making
  }

  return {
    async put(stream, limit) {
      const { path, sha256, size } = await incoming.take(stream, limit)
      const target = place(sha256)
      try {
        await makeFolder(dirname(dirname(target)))
        await makeFolder(dirname(target))
        await rename(path, target)
      } catch (error) {
        await rm(path, { force: true })
        throw error
      }
      await onDisk(dirname(target))
      return { sha256, size }
    },
    async read(sha256, range) {
      const path = place(sha256)
      return (await unlessGone(stat(path))) ? bytesOf(path, range) : null
    },
    has: async (sha256) => (await unlessGone(stat(place(sha256)))) !== null,
    remove: (sha256) => rm(place(sha256), { force: true }),
    list: () => entries(root),
    sweep: (before) => incoming.sweep(before),
  }
}

/** Opened only once somebody reads: a stream that nobody asks for holds no file. */
async function* bytesOf(path: string, range?: ByteRange): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, {
    highWaterMark: 256 * 1024,
    ...(range && { start: range.first, end: range.last }),
  })
}

/** Entries of a folder are durable only after the folder itself is. */
async function onDisk(folder: string): Promise<void> {
  const handle = await open(folder)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function* entries(root: string): AsyncGenerator<BlobEntry> {
  for (const one of await namesIn(root)) {
    if (!/^[0-9a-f]{2}$/.test(one)) continue
    for (const two of await namesIn(join(root, one))) {
      for (const name of await namesIn(join(root, one, two))) {
        const sha256 = addressIn(`${one}/${two}/${name}`)
        const seen = sha256 && (await unlessGone(stat(join(root, one, two, name))))
        if (sha256 && seen) yield { sha256, size: seen.size, at: seen.mtime.toISOString() }
      }
    }
  }
}
