import { forget } from './collect.ts'
import { finding, refuses } from './findings.ts'
import { extensionOf } from './name.ts'
import type { FileParts } from './parts.ts'
import type { FileRecord, Verdict } from './record.ts'
import { bytesKey, exactly, openName, openStream } from './sealed/index.ts'

/**
 * Decides a quarantined file by its bytes: the antivirus first, then what the bytes are. A refused file loses its bytes at
 * once. Resolves to the record as it then stands, null where it was removed meanwhile.
 * @throws whatever kept the check from its result; the file then stays in quarantine
 */
export async function check(parts: FileParts, record: FileRecord): Promise<FileRecord | null> {
  const { records, blobs, keys } = parts
  const key = record.blob === null ? null : await keys.unwrap(record.tenant, record.subject, record.key)
  if (key === null) {
    await forget(parts, record.tenant, record.subject)
    return records.find(record.tenant, record.id)
  }
  const verdict = await judge(parts, record, key)
  const decided = await records.decide(record.tenant, record.id, verdict)
  if (decided?.state === 'refused' && record.blob !== null) await blobs.remove(record.blob)
  return decided ?? records.find(record.tenant, record.id)
}

async function judge(parts: FileParts, record: FileRecord, key: Buffer): Promise<Verdict> {
  const sealed = record.blob === null ? null : await parts.blobs.read(record.blob)
  if (!sealed) throw new Error(`the bytes of the file ${record.id} are missing`)
  const bytes = await exactly(openStream(bytesKey(key), record.size, sealed), record.size)
  const virus = (await parts.scanner?.scan(oneChunk(bytes))) ?? null
  // What harms is not opened any further.
  if (virus !== null)
    return {
      state: 'refused',
      mediaType: null,
      pages: null,
      findings: [finding('virus.found', { name: virus })],
    }
  const inspection = await parts.inspector.inspect(bytes, extensionOf(openName(key, record.name)))
  const isRefused = inspection.findings.some((found) => refuses(parts.limits.refuses, found))
  return { ...inspection, state: isRefused ? 'refused' : 'accepted' }
}

async function* oneChunk(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}
