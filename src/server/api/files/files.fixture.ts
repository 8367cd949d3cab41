import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFiles, type FileLimits, folderBlobs, vaultFileKeys } from '../../../files/index.ts'
import { memoryFileRecords } from '../../../memory/files/index.ts'
import { memoryVault, realClock } from '../../../memory/index.ts'
import type { Pace } from './pace.ts'
import type { FileSeen, FilesApiParts } from './parts.ts'
import { filesApi } from './routes.ts'

/** The API of files on a folder, where `Authorization: <person>` says who asks and judges read everything. */
export async function filesUnderTest(more: { limits?: Partial<FileLimits>; pace?: Pace } = {}) {
  const root = await mkdtemp(join(tmpdir(), 'mera-files-'))
  const vault = memoryVault()
  const records = memoryFileRecords()
  const failures: unknown[] = []
  const seen: FileSeen[] = []
  const files = createFiles({
    records,
    blobs: folderBlobs(root),
    keys: vaultFileKeys(vault),
    clock: realClock,
    checkFailed: (error) => failures.push(error),
    limits: { answerWithin: 60_000, ...more.limits },
  })
  const parts: FilesApiParts = {
    files,
    identityOf: async (c) => {
      const person = c.req.header('authorization')
      return person ? { tenant: 't', person, roles: person === 'judge' ? ['jury'] : [] } : null
    },
    mayRead: async ({ roles }) => roles.includes('jury'),
    mayUploadFor: async (_, subject) => subject === 'club',
    accessed: async (entry) => void seen.push(entry),
    ...(more.pace && { pace: more.pace }),
  }
  return {
    app: filesApi(parts),
    parts,
    files,
    vault,
    records,
    seen,
    failures,
    /** Everything that lies on the disk, temporaries too. */
    onDisk: async () =>
      (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
        .length,
    end: async () => {
      await files.close()
      await rm(root, { recursive: true })
    },
  }
}

/** Somebody's request. */
export const as = (person: string, headers: Record<string, string> = {}) => ({
  authorization: person,
  ...headers,
})
