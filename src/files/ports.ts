import type { FileRecord, Holder, Verdict } from './record.ts'
import type { UnfinishedRecords } from './unfinished.ts'

/** Bytes on their way, a chunk at a time. */
export type Chunks = AsyncIterable<Uint8Array>

/** Positions of bytes, both included, as in HTTP (RFC 9110 section 14.1.2). */
export interface ByteRange {
  readonly first: number
  readonly last: number
}

/** One blob as a list tells it. */
export interface BlobEntry {
  readonly sha256: string
  readonly size: number
  /** When it was stored: UTC with milliseconds. */
  readonly at: string
}

/** Where bytes lie, named by their own SHA-256. What is put here is ciphertext: see `sealed/`. */
export interface BlobStore {
  /**
   * Keeps a stream, durably when the promise resolves. A stream that fails leaves nothing behind, nor does one longer than
   * `limit`.
   * @throws RangeError where the stream is longer than `limit`
   */
  put(stream: Chunks, limit: number): Promise<{ readonly sha256: string; readonly size: number }>
  /** The bytes, or those of a range; null where there is no such blob. */
  read(sha256: string, range?: ByteRange): Promise<Chunks | null>
  has(sha256: string): Promise<boolean>
  /** Removes a blob; one that is not there is no error. */
  remove(sha256: string): Promise<void>
  list(): AsyncIterable<BlobEntry>
  /** Removes what uploads that never ended left behind before the instant; resolves to how many. */
  sweep(before: string): Promise<number>
}

/** Wraps the data key of a file under the key of its subject, so that erasing the subject makes the file unreadable. */
export interface FileKeys {
  wrap(tenant: string, subject: string, key: Buffer): Promise<string>
  /** Null after the subject's key was destroyed. */
  unwrap(tenant: string, subject: string, wrapped: string): Promise<Buffer | null>
}

/** An antivirus outside of us. It throws where it gives no answer: the file then stays in quarantine and is tried again. */
export interface Scanner {
  /** The name of what was found, or null. */
  scan(bytes: Chunks): Promise<string | null>
}

/** The outcome of adding a record. */
export type Added =
  | { readonly kind: 'added'; readonly record: FileRecord }
  /** The same bytes of the same person and subject stand already: the record that does. */
  | { readonly kind: 'known'; readonly record: FileRecord }
  | { readonly kind: 'quota'; readonly used: number }

/** A command that holds files. */
export interface HeldByCommand {
  readonly tenant: string
  readonly command: string
  readonly since: string
}

/** Where the records of files live. */
export interface FileRecords {
  /** Those that come in pieces. */
  readonly unfinished: UnfinishedRecords
  /**
   * Adds a quarantined record, unless it would put the person's unreferenced bytes over `quota`. `leaseUntil`: till then
   * its upload checks it, afterwards anyone may.
   */
  add(record: FileRecord, quota: number, leaseUntil: string): Promise<Added>
  find(tenant: string, id: string): Promise<FileRecord | null>
  /** All records of these bytes in the tenant, oldest first. */
  byHash(tenant: string, sha256: string): Promise<readonly FileRecord[]>
  /** Every file that is a subject's data, oldest first: for an export of what is known of them. */
  ofSubject(tenant: string, subject: string): Promise<readonly FileRecord[]>
  /** Records of files that are a person's data or that they uploaded, oldest first. */
  ofPerson(tenant: string, person: string): Promise<readonly FileRecord[]>
  /** Unreferenced bytes of a person. */
  unreferencedBytes(tenant: string, person: string): Promise<number>
  /** Ends the quarantine of a record; null where it is over or the record is gone. */
  decide(tenant: string, id: string, verdict: Verdict): Promise<FileRecord | null>
  /** Quarantined records of all tenants whose lease has passed, leased anew to the caller. */
  takeWaiting(now: string, leaseUntil: string, limit: number): Promise<readonly FileRecord[]>
  /**
   * Notes that a holder refers to accepted files: to all, or to none where one is gone or not accepted. A reference and a
   * collection of the same file exclude each other.
   */
  reference(tenant: string, ids: readonly string[], holder: Holder, now: string): Promise<boolean>
  /** Ends references of a holder: to the named files, or to all it has. */
  release(tenant: string, holder: Holder, ids: readonly string[] | null, now: string): Promise<void>
  /** What one holder refers to is from now on referred to by another one instead; at no moment by nobody. */
  handOver(tenant: string, from: Holder, to: Holder, now: string): Promise<void>
  /** Commands of all tenants that have held files since before the instant, oldest first. */
  heldByCommands(before: string, limit: number): Promise<readonly HeldByCommand[]>
  holders(tenant: string, id: string): Promise<readonly Holder[]>
  /** Removes an unreferenced record; its blob is then the caller's to remove. */
  remove(tenant: string, id: string): Promise<'gone' | 'referenced' | { readonly blob: string | null }>
  /** Removes records of all tenants that nothing has referred to since before the instant. */
  takeUnreferenced(before: string, limit: number): Promise<readonly { readonly blob: string | null }[]>
  /** Takes the blobs of a subject whose key was destroyed out of the records, which stay. */
  forget(tenant: string, subject: string): Promise<readonly string[]>
  /** Which of the blobs some record names. */
  known(blobs: readonly string[]): Promise<ReadonlySet<string>>
}
