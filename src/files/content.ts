import type { FileParts } from './parts.ts'
import type { ByteRange, Chunks } from './ports.ts'
import { problems } from './problems.ts'
import type { FileRecord } from './record.ts'
import { bytesKey, openName, openStream, sealedRange } from './sealed/index.ts'

/** The name of a file; null after its subject was erased. */
export async function nameOf({ keys }: FileParts, record: FileRecord): Promise<string | null> {
  const key = await keys.unwrap(record.tenant, record.subject, record.key)
  return key && openName(key, record.name)
}

/**
 * The plain bytes of an accepted file, or a range of them, with its name.
 * @throws Problem FILE_QUARANTINED, FILE_REFUSED, FILE_ERASED
 */
export async function contentOf(
  parts: FileParts,
  record: FileRecord,
  range?: ByteRange,
): Promise<{ readonly name: string; readonly bytes: Chunks }> {
  if (record.state === 'refused') throw problems.refused(record)
  if (record.blob !== null && record.state === 'quarantined') throw problems.quarantined()
  const key = await parts.keys.unwrap(record.tenant, record.subject, record.key)
  if (key === null || record.blob === null) throw problems.erased()
  return {
    name: openName(key, record.name),
    bytes: opened(parts, { ...record, blob: record.blob }, key, range),
  }
}

/** Asks the store only once somebody reads. */
async function* opened(
  { blobs }: FileParts,
  { id, size, blob }: FileRecord & { readonly blob: string },
  key: Buffer,
  range?: ByteRange,
): Chunks {
  const sealed = await blobs.read(blob, range && sealedRange(size, range))
  if (!sealed) throw new Error(`the bytes of the file ${id} are missing`)
  yield* openStream(bytesKey(key), size, sealed, range)
}
