import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Chunks } from '../ports.ts'

/** A stream that lies whole and durable in a temporary file. */
export interface Spooled {
  readonly path: string
  readonly sha256: string
  readonly size: number
}

/** A folder of temporary files: what comes in lies here until it is known whole. */
export interface Spool {
  /** @throws RangeError over `limit`; nothing is left behind */
  take(stream: Chunks, limit: number): Promise<Spooled>
  /** Removes files not written to since the instant. */
  sweep(before: string): Promise<number>
}

export function spool(folder: string): Spool {
  return {
    async take(stream, limit) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const path = join(folder, randomUUID())
      const file = await open(path, 'wx', 0o600)
      try {
        const written = await write(file, stream, limit)
        await file.sync()
        await file.close()
        return { path, ...written }
      } catch (error) {
        await file.close()
        await rm(path, { force: true })
        throw error
      }
    },
    async sweep(before) {
      let removed = 0
      for (const name of await namesIn(folder)) {
        const path = join(folder, name)
        const seen = await unlessGone(stat(path))
        if (!seen || seen.mtime.toISOString() >= before) continue
        await rm(path, { force: true })
        removed++
      }
      return removed
    },
  }
}

async function write(file: Awaited<ReturnType<typeof open>>, stream: Chunks, limit: number) {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > limit) throw new RangeError(`the stream is longer than ${limit} bytes`)
    hash.update(chunk)
    for (let at = 0; at < chunk.length; ) at += (await file.write(chunk, at)).bytesWritten
  }
  return { sha256: hash.digest('hex'), size }
}

/** Names in a folder; none where there is no folder yet. */
export const namesIn = async (folder: string): Promise<readonly string[]> =>
  (await unlessGone(readdir(folder))) ?? []

/** The result of looking at a file, or null where it is gone: others remove files while we look. */
export async function unlessGone<T>(look: Promise<T>): Promise<T | null> {
  try {
    return await look
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
