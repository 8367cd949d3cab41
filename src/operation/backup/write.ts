import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { tarEnd, tarHeader, tarPadding } from './tar.ts'

/** Writes entries of a gzipped tar into a file that others may not read. */
export interface ArchiveWriter {
  entry(name: string, bytes: Buffer): Promise<void>
  end(): Promise<void>
  /** Lets go of the file. */
  abort(): void
}

/** A file is there whole or not at all under its own name: whoever calls renames it afterwards. */
export function archiveWriter(path: string, seconds: number): ArchiveWriter {
  // Most bytes are sealed and do not get smaller: speed counts.
  const gzip = createGzip({ level: 3 })
  const file = createWriteStream(path, { mode: 0o600, flags: 'w', flush: true })
  let failure: Error | null = null
  const fail = (error: Error) => {
    failure ??= error
    gzip.destroy()
  }
  file.on('error', fail)
  gzip.on('error', fail)
  gzip.pipe(file)

  async function write(bytes: Uint8Array): Promise<void> {
    if (failure) throw failure
    if (bytes.length > 0 && !gzip.write(bytes))
      await Promise.race([once(gzip, 'drain'), once(file, 'close'), once(gzip, 'close')])
    if (failure) throw failure
  }

  return {
    async entry(name, bytes) {
      await write(tarHeader(name, bytes.length, seconds))
      await write(bytes)
      await write(tarPadding(bytes.length))
    },
    async end() {
      await write(tarEnd())
      gzip.end()
      await finished(file).catch((error) => {
        throw failure ?? error
      })
    },
    abort() {
      gzip.destroy()
      file.destroy()
    },
  }
}
