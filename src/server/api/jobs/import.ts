import { fileProblems, inspector } from '../../../files/index.ts'
import {
  fileHash,
  kinds,
  noMapping,
  readBasis,
  readDay,
  readRegistry,
  runImport,
  type Sheet,
  workbookLimits,
} from '../../../imports/index.ts'
import type { Working } from '../../../jobs/index.ts'
import type { JobCall, Progress, Result } from './parts.ts'
import type { ImportAsked } from './schemas.ts'

/** Workbooks are looked into by the files' inspector before a library unpacks them. */
async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const looking = inspector({ archives: workbookLimits })
  try {
    return await readRegistry(bytes, async (archive) => {
      const { mediaType, findings } = await looking.inspect(archive, '')
      return { mediaType, codes: findings.map(({ code }) => code) }
    })
  } finally {
    await looking.close()
  }
}

/** The caller's own file, checked. @throws Problem FILE_UNKNOWN also for somebody else's */
async function fileOf({ parts, viewer }: JobCall, id: string) {
  const record = await parts.files.find(viewer.tenant, id)
  if (record?.uploadedBy !== viewer.person || record.state !== 'accepted') throw fileProblems.unknown()
  const { name, bytes } = await parts.files.contentOf(record)
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return { name, bytes: Buffer.concat(chunks) }
}

/**
 * An import as a job: a command a row in the caller's name, with the one role that imports ask for. Called off, it leaves what is taken
 * over; the same file again goes on from there, for each row is done once.
 * @throws Problem FILE_UNKNOWN, BASIS, REGISTRY_UNREADABLE
 */
export async function importJob(call: JobCall, asked: ImportAsked, role: string) {
  const { parts, viewer } = call
  const basis = readBasis(asked.basis)
  const on = asked.on === null ? basis.date : readDay('on', asked.on)
  const { name, bytes } = await fileOf(call, asked.file)
  const sheets = await sheetsOf(bytes)
  return {
    name,
    async work({ signal, progress, sofar }: Working<Progress, Result>): Promise<Result> {
      const report = await runImport(parts.engine, {
        kind: kinds[asked.kind]!,
        file: { name, sha256: fileHash(bytes) },
        sheets,
        mapping: noMapping,
        registry: asked.registry,
        on,
        basis,
        parent: asked.parent,
        dryRun: asked.dryRun,
        tenant: viewer.tenant,
        actor: { id: viewer.person, roles: [role] },
        signal,
        progress: (done, of) => progress({ done, of }),
      })
      if (!asked.dryRun) parts.accepted?.()
      sofar({ report })
      signal.throwIfAborted()
      return { report }
    },
  }
}
