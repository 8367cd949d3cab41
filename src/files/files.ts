import { randomUUID } from 'node:crypto'
import { check } from './check.ts'
import { type Collected, collectUnreferenced, forget } from './collect.ts'
import { contentOf, nameOf } from './content.ts'
import { type DoneIn, settleHeld } from './held.ts'
import { inspector } from './inspect/index.ts'
import { lanes } from './lanes.ts'
import { type FileLimits, fileLimits, later } from './limits.ts'
import type { FileParts } from './parts.ts'
import type { ByteRange, Chunks } from './ports.ts'
import { problems } from './problems.ts'
import type { FileRecord, Holder } from './record.ts'
import { isReferenced, type Naming, reference } from './references.ts'
import { append, type Begun, begin, finish, giveUp, standing } from './resumed.ts'
import type { Unfinished } from './unfinished.ts'
import { type UnderWay, type Upload, upload } from './upload.ts'

/** What must be given; the rest has defaults. */
export type FilesOptions = Pick<FileParts, 'records' | 'blobs' | 'keys' | 'clock' | 'checkFailed'> &
  Partial<Pick<FileParts, 'inspector' | 'scanner' | 'newId'>> & { readonly limits?: Partial<FileLimits> }

/** Files: taken in, checked, read, referred to, collected. */
export interface Files {
  readonly limits: FileLimits
  upload(given: Upload): Promise<FileRecord>
  /** Files that come in pieces, each its person's own. @throws Problem FILE_UNKNOWN, FILE_OFFSET, and as `upload` */
  begin(given: Begun): Promise<Unfinished>
  standing(tenant: string, person: string, id: string): Promise<Unfinished>
  append(unfinished: Unfinished, after: number, bytes: Chunks): Promise<number>
  finish(unfinished: Unfinished): Promise<FileRecord>
  giveUp(unfinished: Unfinished): Promise<void>
  find(tenant: string, id: string): Promise<FileRecord | null>
  byHash(tenant: string, sha256: string): Promise<readonly FileRecord[]>
  /** Every file that is a subject's data, oldest first. */
  ofSubject(tenant: string, subject: string): Promise<readonly FileRecord[]>
  /** Files that are a person's data or that they uploaded, oldest first. */
  ofPerson(tenant: string, person: string): Promise<readonly FileRecord[]>
  nameOf(record: FileRecord): Promise<string | null>
  contentOf(record: FileRecord, range?: ByteRange): Promise<{ readonly name: string; readonly bytes: Chunks }>
  /** Deletes a file that nothing refers to. @throws Problem FILE_UNKNOWN, FILE_REFERENCED */
  remove(tenant: string, id: string): Promise<void>
  reference(naming: Naming): Promise<readonly FileRecord[]>
  /** Ends references of a holder: to the given files, or to all. */
  release(tenant: string, holder: Holder, ids?: readonly string[]): Promise<void>
  /** What one holder refers to is from now on referred to by another one instead. */
  handOver(tenant: string, from: Holder, to: Holder): Promise<void>
  /** Ends what commands hold whose end was not told to the files. @returns how many commands it was */
  settleHeld(caseOf: DoneIn): Promise<number>
  isReferenced(tenant: string, sha256: string): Promise<boolean>
  /** Checks files that no upload checks any more, as after a crash or while the antivirus was away. @returns how many were decided */
  checkWaiting(): Promise<number>
  collectUnreferenced(now: string): Promise<Collected>
  /** Removes the bytes of a subject whose key was destroyed. @returns how many files it were */
  forget(tenant: string, subject: string): Promise<number>
  /** Ends checks that run, leaves those that wait to the next process, and closes the inspector. */
  close(): Promise<void>
}

/** How many waiting files are leased in one go. */
const PAGE = 50

export function createFiles(options: FilesOptions): Files {
  const parts: FileParts = {
    scanner: null,
    newId: randomUUID,
    ...options,
    inspector: options.inspector ?? inspector(),
    limits: { ...fileLimits, ...options.limits },
  }
  const { records, blobs, limits, clock } = parts
  const checks = lanes(limits.checksAtOnce)
  const underWay: UnderWay = new Map()

  const running = new Set<Promise<unknown>>()
  let isClosing = false

  /** A failure leaves the file in quarantine, where `checkWaiting` finds it again; so does the end of this process. */
  function checked(record: FileRecord): Promise<FileRecord | null> {
    const checking = checks.run(async () => {
      if (isClosing) return record
      try {
        return await check(parts, record)
      } catch (error) {
        parts.checkFailed(error, record)
        return record
      }
    })
    running.add(checking)
    void checking.finally(() => running.delete(checking))
    return checking
  }

  return {
    limits,
    upload: (given) => upload(parts, underWay, given, checked),
    begin: (given) => begin(parts, given),
    standing: (tenant, person, id) => standing(parts, tenant, person, id),
    append: (unfinished, after, bytes) => append(parts, unfinished, after, bytes),
    finish: (unfinished) => finish(parts, unfinished, (given) => upload(parts, underWay, given, checked)),
    giveUp: (unfinished) => giveUp(parts, unfinished),
    find: (tenant, id) => records.find(tenant, id),
    byHash: (tenant, sha256) => records.byHash(tenant, sha256),
    ofSubject: (tenant, subject) => records.ofSubject(tenant, subject),
    ofPerson: (tenant, person) => records.ofPerson(tenant, person),
    nameOf: (record) => nameOf(parts, record),
    contentOf: (record, range) => contentOf(parts, record, range),
    async remove(tenant, id) {
      const removed = await records.remove(tenant, id)
      if (removed === 'gone') throw problems.unknown()
      if (removed === 'referenced') throw problems.referenced()
      if (removed.blob !== null) await blobs.remove(removed.blob)
    },
    reference: (naming) => reference(parts, naming),
    release: (tenant, holder, ids) => records.release(tenant, holder, ids ?? null, clock.now()),
    handOver: (tenant, from, to) => records.handOver(tenant, from, to, clock.now()),
    settleHeld: (caseOf) => settleHeld(parts, caseOf),
    isReferenced: (tenant, sha256) => isReferenced(parts, tenant, sha256),
    async checkWaiting() {
      const now = clock.now()
      const waiting = await records.takeWaiting(now, later(now, limits.lease), PAGE)
      const results = await Promise.all(waiting.map(checked))
      return results.filter((record) => record?.state !== 'quarantined').length
    },
    collectUnreferenced: (now) => collectUnreferenced(parts, now),
    forget: (tenant, subject) => forget(parts, tenant, subject),
    async close() {
      isClosing = true
      await Promise.all(running)
      await parts.inspector.close()
    },
  }
}
