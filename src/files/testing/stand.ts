import type { Clock } from '../../engine/index.ts'
import { createFiles, type Files, type FilesOptions } from '../files.ts'
import type { Inspector } from '../inspect/index.ts'
import type { Chunks } from '../ports.ts'
import type { Upload } from '../upload.ts'

export const START = '2024-05-06T09:00:00.000Z'
const DAY = 86_400_000

/** Files under test with a clock that the test moves. */
export interface Stand {
  readonly files: Files
  readonly clock: Clock & { days(count: number): void }
  /** What checks failed of. */
  readonly failures: unknown[]
  /** Uploads bytes as Ada's, unless told otherwise. */
  upload(bytes: Buffer | string | Chunks, more?: Partial<Upload>): ReturnType<Files['upload']>
}

/** A clock that stands still until it is moved. */
export function standingClock(): Stand['clock'] {
  let at = Date.parse(START)
  return {
    now: () => new Date(at).toISOString(),
    days: (count) => {
      at += count * DAY
    },
  }
}

/** An inspector that takes everything for text, and refuses what contains `bad`. */
export const plainInspector: Inspector = {
  inspect: async (bytes) => ({
    mediaType: 'text/plain',
    pages: null,
    findings: bytes.includes('bad') ? [{ code: 'type.unknown', operands: {} }] : [],
  }),
  close: async () => {},
}

export async function* chunksOf(bytes: Buffer | string, size = 64 * 1024): Chunks {
  const all = Buffer.from(bytes)
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size)
}

/** Files that stand on the given parts. Checks are waited for, however long they take. */
export function standOf(
  parts: Pick<FilesOptions, 'records' | 'blobs' | 'keys'> &
    Partial<FilesOptions> & { clock?: Stand['clock'] },
): Stand {
  const failures: unknown[] = []
  const clock = parts.clock ?? standingClock()
  const files = createFiles({
    inspector: plainInspector,
    checkFailed: (error) => failures.push(error),
    ...parts,
    clock,
    limits: { answerWithin: 60_000, ...parts.limits },
  })
  return {
    files,
    clock,
    failures,
    upload: (bytes, more = {}) =>
      files.upload({
        tenant: 't',
        person: 'ada',
        subject: more.person ?? 'ada',
        name: 'Заявка.pdf',
        bytes: typeof bytes === 'string' || Buffer.isBuffer(bytes) ? chunksOf(bytes) : bytes,
        size: null,
        ...more,
      }),
  }
}
