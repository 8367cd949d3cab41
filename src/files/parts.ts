import type { Clock } from '../engine/index.ts'
import type { Inspector } from './inspect/index.ts'
import type { FileLimits } from './limits.ts'
import type { BlobStore, FileKeys, FileRecords, Scanner } from './ports.ts'
import type { FileRecord } from './record.ts'

/** What files stand on. */
export interface FileParts {
  readonly records: FileRecords
  readonly blobs: BlobStore
  readonly keys: FileKeys
  readonly inspector: Inspector
  /** Null: no antivirus is configured, and files are accepted without one. */
  readonly scanner: Scanner | null
  readonly clock: Clock
  readonly limits: FileLimits
  /** Makes ids of files. */
  readonly newId: () => string
  /** Told of a check that gave no result: the file stays in quarantine and is checked again later. */
  readonly checkFailed: (error: unknown, file: Pick<FileRecord, 'tenant' | 'id'>) => void
}
