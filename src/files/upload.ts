import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { later } from './limits.ts'
import { cleanName } from './name.ts'
import type { FileParts } from './parts.ts'
import type { Chunks } from './ports.ts'
import { problems } from './problems.ts'
import type { FileRecord } from './record.ts'
import { bytesKey, newFileKey, sealedSize, sealName, sealStream } from './sealed/index.ts'

/** A file on its way in. */
export interface Upload {
  readonly tenant: string
  readonly person: string
  /** Whose data it is; usually the person. */
  readonly subject: string
  readonly name: string
  readonly bytes: Chunks
  /** How long it says it is, where it says so. */
  readonly size: number | null
}

/** Uploads under way, by person. */
export type UnderWay = Map<string, number>

/**
 * Takes a file in: hashed and sealed while it streams, on the disk before the record, in quarantine until it is checked.
 * `checked` starts the check; the answer waits a moment for it, so most files come back decided.
 * @throws Problem FILE_TOO_LARGE, FILE_EMPTY, FILE_NAME_MISSING, FILE_QUOTA, FILE_TOO_MANY_AT_ONCE, FILE_STORAGE_FULL
 */
export async function upload(
  parts: FileParts,
  underWay: UnderWay,
  given: Upload,
  checked: (record: FileRecord) => Promise<FileRecord | null>,
): Promise<FileRecord> {
  const who = `${given.tenant}/${given.person}`
  const others = underWay.get(who) ?? 0
  if (others >= parts.limits.uploadsAtOnce) throw problems.tooMany(parts.limits.uploadsAtOnce)
  underWay.set(who, others + 1)
  try {
    await assertRoom(parts, given)
    const record = await stored(parts, given)
    return record.state === 'quarantined' ? await soon(parts, record, checked(record)) : record
  } finally {
    const left = underWay.get(who)! - 1
    if (left > 0) underWay.set(who, left)
    else underWay.delete(who)
  }
}

/** Refuses what is known to be too much before any byte is taken. */
async function assertRoom({ limits, records }: FileParts, { tenant, person, size }: Upload): Promise<void> {
  if (size !== null && size > limits.size) throw problems.tooLarge(limits.size)
  const used = await records.unreferencedBytes(tenant, person)
  if (used + (size ?? 1) > limits.quota) throw problems.quota(used, limits.quota)
}

async function stored(parts: FileParts, given: Upload): Promise<FileRecord> {
  const { blobs, records, keys, limits, clock } = parts
  const { tenant, person, subject } = given
  const name = cleanName(given.name)
  const key = newFileKey()
  const wrapped = await keys.wrap(tenant, subject, key)
  const seen = { hash: createHash('sha256'), size: 0 }
  const blob = await kept(
    blobs.put(sealStream(bytesKey(key), metered(given.bytes, seen, limits.size)), sealedSize(limits.size)),
  )
  const now = clock.now()
  const record: FileRecord = {
    tenant,
    id: parts.newId(),
    sha256: seen.hash.digest('hex'),
    size: seen.size,
    name: sealName(key, name),
    subject,
    uploadedBy: person,
    uploadedAt: now,
    state: 'quarantined',
    mediaType: null,
    pages: null,
    findings: [],
    blob: blob.sha256,
    key: wrapped,
  }
  // Where adding fails it is not known whether the record stands: then the collector decides about the bytes.
  const added = seen.size === 0 ? 'empty' : await records.add(record, limits.quota, later(now, limits.lease))
  if (added !== 'empty' && added.kind === 'added') return added.record
  await blobs.remove(blob.sha256)
  if (added === 'empty') throw problems.empty()
  if (added.kind === 'quota') throw problems.quota(added.used, limits.quota)
  return added.record
}

/** Hashes and counts the plain bytes on their way. */
async function* metered(
  bytes: Chunks,
  seen: { hash: ReturnType<typeof createHash>; size: number },
  limit: number,
): Chunks {
  for await (const chunk of bytes) {
    seen.size += chunk.length
    if (seen.size > limit) throw problems.tooLarge(limit)
    seen.hash.update(chunk)
    yield chunk
  }
}

/** A full disk is nothing the person did wrong. */
async function kept<T>(put: Promise<T>): Promise<T> {
  try {
    return await put
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw code === 'ENOSPC' || code === 'EDQUOT' ? problems.storageFull() : error
  }
}

/** The record once it is checked, or as it is when that takes too long. */
async function soon(
  parts: FileParts,
  record: FileRecord,
  checking: Promise<FileRecord | null>,
): Promise<FileRecord> {
  const patience = new AbortController()
  const waited = pause(parts.limits.answerWithin, record, { signal: patience.signal, ref: false })
  const first = await Promise.race([checking, waited])
  patience.abort()
  return first ?? record
}
