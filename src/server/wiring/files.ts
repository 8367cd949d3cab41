import {
  clamdScanner,
  createFiles,
  type Files,
  folderBlobs,
  type Scanner,
  s3Blobs,
  vaultFileKeys,
} from '../../files/index.ts'
import { inHome } from '../../home/index.ts'
import type { Configuration } from '../../operation/index.ts'
import type { Installation } from '../../runtime/index.ts'
import { postgresFileRecords } from '../../store/index.ts'

const DAY = 86_400_000

/** Where the files of an installation lie when nothing else is said. */
export const filesFolder = ({ files, home }: Configuration): string => files.folder ?? inHome(home, 'files')

/** The antivirus of an installation; null where none is named. */
export function scannerOf({ files }: Pick<Configuration, 'files'>): Scanner | null {
  const { host, port, socket, silence } = files.scanner
  if (socket !== undefined) return clamdScanner({ socket, silence })
  return host === undefined ? null : clamdScanner({ host, port, silence })
}

/** Files on an installation: in a folder, or in a bucket whose settings `mera config check` has looked at. */
export function filesOf(
  configuration: Configuration,
  { db, vault, engine }: Pick<Installation, 'db' | 'vault' | 'engine'>,
  failed: (error: unknown) => void,
): Files {
  const { files, limits, retention } = configuration
  const { s3 } = files
  const folder = filesFolder(configuration)
  const blobs =
    files.store === 's3' && s3.endpoint && s3.bucket && s3.accessKey && s3.secretKey
      ? s3Blobs({
          endpoint: s3.endpoint,
          region: s3.region,
          bucket: s3.bucket,
          accessKeyId: s3.accessKey.reveal(),
          secretAccessKey: s3.secretKey.reveal(),
          spool: inHome(configuration.home, 'spool'),
        })
      : folderBlobs(folder)
  return createFiles({
    records: postgresFileRecords(db),
    blobs,
    keys: vaultFileKeys(vault),
    scanner: scannerOf(configuration),
    clock: engine.parts.clock,
    limits: { size: limits.upload, keepDays: Math.max(1, Math.ceil(retention.uploads / DAY)) },
    checkFailed: failed,
  })
}
