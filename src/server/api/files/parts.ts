import type { Context } from 'hono'
import type { FileRecord, Files } from '../../../files/index.ts'
import type { Identity } from '../parts.ts'
import type { Pace } from './pace.ts'

/** A file that somebody looked at: a line of the access log. */
export interface FileSeen {
  readonly tenant: string
  readonly viewer: string
  readonly roles: readonly string[]
  /** Whose data the file is. */
  readonly subject: string
  readonly file: string
  readonly sha256: string
  readonly what: 'record' | 'content'
}

/** What the routes of files stand on. */
export interface FilesApiParts {
  readonly files: Files
  /** Who asks, or null. @throws Problem where what they show is no good */
  readonly identityOf: (c: Context) => Promise<Identity | null>
  /** Whether somebody other than the uploader and the subject may read a file: whoever sees a case that refers to it. */
  readonly mayRead: (identity: Identity, file: FileRecord) => Promise<boolean>
  /** Whether a person may upload a file that is another's data. By default nobody may. */
  readonly mayUploadFor?: (identity: Identity, subject: string) => Promise<boolean>
  /** Takes down what was opened before the answer goes out: where it fails, nothing is shown. */
  readonly accessed: (seen: FileSeen) => Promise<void>
  readonly pace?: Pace
}
