import { cleanName } from './name.ts'
import type { FileParts } from './parts.ts'
import type { Chunks } from './ports.ts'
import { problems } from './problems.ts'
import type { FileRecord } from './record.ts'
import {
  bytesKey,
  newFileKey,
  openName,
  openStream,
  sealedSize,
  sealName,
  sealStream,
} from './sealed/index.ts'
import { comeOf, type Unfinished } from './unfinished.ts'
import type { Upload } from './upload.ts'

/** So many pieces at most: each is a blob. */
const PIECES = 1000

/** A file that will come in pieces. */
export type Begun = Omit<Upload, 'bytes' | 'size'> & { readonly size: number }

/**
 * Begins a file that comes in pieces: each is sealed under a key of its own, so that what was kept before a break is as closed as a
 * whole file. It counts against the room of its person from its first byte.
 * @throws Problem FILE_TOO_LARGE, FILE_EMPTY, FILE_NAME_MISSING, FILE_QUOTA, FILE_TOO_MANY_AT_ONCE
 */
export async function begin(parts: FileParts, given: Begun): Promise<Unfinished> {
  const { limits, records, keys, clock } = parts
  const { tenant, person, subject, size } = given
  const name = cleanName(given.name)
  if (size > limits.size) throw problems.tooLarge(limits.size)
  if (size === 0) throw problems.empty()
  const others = await records.unfinished.underWay(tenant, person)
  if (others.count >= limits.uploadsAtOnce) throw problems.tooMany(limits.uploadsAtOnce)
  const used = (await records.unreferencedBytes(tenant, person)) + others.bytes
  if (used + size > limits.quota) throw problems.quota(used, limits.quota)
  const key = newFileKey()
  const unfinished: Unfinished = {
    tenant,
    id: parts.newId(),
    person,
    subject,
    name: sealName(key, name),
    key: await keys.wrap(tenant, subject, key),
    size,
    begunAt: clock.now(),
    pieces: [],
    file: null,
  }
  await records.unfinished.begin(unfinished)
  return unfinished
}

/** One's own. @throws Problem FILE_UNKNOWN */
export async function standing(
  { records }: FileParts,
  tenant: string,
  person: string,
  id: string,
): Promise<Unfinished> {
  const found = await records.unfinished.find(tenant, id)
  if (found?.person !== person) throw problems.unknown()
  return found
}

/**
 * Takes the next piece, whole or not at all. @returns how many bytes have come
 * @throws Problem FILE_OFFSET where others came meanwhile, FILE_TOO_LARGE where it is longer than what is missing
 */
export async function append(
  parts: FileParts,
  unfinished: Unfinished,
  after: number,
  bytes: Chunks,
): Promise<number> {
  const { blobs, keys, records } = parts
  const { tenant, id, subject, size } = unfinished
  const come = comeOf(unfinished)
  if (after !== come || unfinished.file !== null) throw problems.offset(come)
  if (unfinished.pieces.length >= PIECES) throw problems.tooManyPieces(PIECES)
  const key = newFileKey()
  const seen = { size: 0 }
  const wrapped = await keys.wrap(tenant, subject, key)
  const blob = await blobs.put(
    sealStream(bytesKey(key), counted(bytes, seen, size - come)),
    sealedSize(size - come),
  )
  const piece = { blob: blob.sha256, size: seen.size, key: wrapped }
  if (seen.size > 0 && (await records.unfinished.append(tenant, id, come, piece))) return come + seen.size
  await blobs.remove(blob.sha256)
  if (seen.size === 0) return come
  throw problems.offset(comeOf(await standing(parts, tenant, unfinished.person, id)))
}

async function* counted(bytes: Chunks, seen: { size: number }, most: number): Chunks {
  for await (const chunk of bytes) {
    seen.size += chunk.length
    if (seen.size > most) throw problems.tooLarge(most)
    yield chunk
  }
}

/**
 * Makes the file of its pieces, as if it had come at once: hashed, sealed anew, checked. Done again it is the same file.
 * @throws Problem FILE_OFFSET while bytes are missing, and as an upload does
 */
export async function finish(
  parts: FileParts,
  unfinished: Unfinished,
  upload: (given: Upload) => Promise<FileRecord>,
): Promise<FileRecord> {
  const { keys, records, blobs } = parts
  const { tenant, id, person, subject, size, file } = unfinished
  if (file !== null) return madeOf(parts, tenant, file)
  const come = comeOf(unfinished)
  if (come !== size) throw problems.offset(come)
  const key = await keys.unwrap(tenant, subject, unfinished.key)
  if (key === null) throw problems.erased()
  const name = openName(key, unfinished.name)
  let record: FileRecord
  try {
    record = await upload({ tenant, person, subject, name, bytes: joined(parts, unfinished), size })
  } catch (error) {
    // Somebody finished it or gave it up meanwhile: the pieces went while they were read.
    const now = await standing(parts, tenant, person, id)
    if (now.file !== null) return madeOf(parts, tenant, now.file)
    throw error
  }
  for (const blob of await records.unfinished.finish(tenant, id, record.id)) await blobs.remove(blob)
  return record
}

async function madeOf({ records }: FileParts, tenant: string, file: string): Promise<FileRecord> {
  const known = await records.find(tenant, file)
  if (!known) throw problems.unknown()
  return known
}

/** The plain bytes of all pieces in their order. */
async function* joined({ blobs, keys }: FileParts, { tenant, id, subject, pieces }: Unfinished): Chunks {
  for (const { blob, size, key } of pieces) {
    const opened = await keys.unwrap(tenant, subject, key)
    if (opened === null) throw problems.erased()
    const sealed = await blobs.read(blob)
    if (!sealed) throw new Error(`a piece of the upload ${id} is missing`)
    yield* openStream(bytesKey(opened), size, sealed)
  }
}

/** Gives it up. */
export async function giveUp({ records, blobs }: FileParts, { tenant, id }: Unfinished): Promise<void> {
  for (const blob of await records.unfinished.remove(tenant, id)) await blobs.remove(blob)
}

const PAGE = 50

/** Removes those that nobody went on with. @returns how many blobs it were */
export async function sweepUnfinished({ records, blobs }: FileParts, before: string): Promise<number> {
  for (let removed = 0; ; ) {
    const taken = await records.unfinished.takeOld(before, PAGE)
    if (taken === null) return removed
    for (const blob of taken) await blobs.remove(blob)
    removed += taken.length
  }
}
