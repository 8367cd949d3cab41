import { type BlobStore, folderBlobs, s3Blobs } from '../../files/index.ts'
import { inHome } from '../../home/index.ts'
import { Problem } from '../../kernel/index.ts'
import type { Configuration } from '../configuration/index.ts'

/** The store of file bytes that the configuration names. @throws Problem FILES_UNSET where keys of S3 are missing */
export function blobsOf({ home, files }: Pick<Configuration, 'home' | 'files'>): BlobStore {
  if (files.store === 'folder') return folderBlobs(files.folder ?? inHome(home, 'files'))
  const { endpoint, region, bucket, accessKey, secretKey } = files.s3
  if (!endpoint || !bucket || !accessKey || !secretKey) {
    const title = {
      ru: 'Хранилище S3 настроено не полностью',
      en: 'The S3 store is not configured as a whole',
    }
    const remedy = { ru: 'Чего не хватает: mera config check', en: 'What is missing: mera config check' }
    throw new Problem('FILES_UNSET', 'state', title, [{ path: 'files.s3', message: title, remedy }])
  }
  return s3Blobs({
    endpoint,
    region,
    bucket,
    accessKeyId: accessKey.reveal(),
    secretAccessKey: secretKey.reveal(),
    spool: inHome(home, 'spool'),
  })
}
