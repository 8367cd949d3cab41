import { vaultFileKeys } from '../../files/index.ts'
import { blobContract, recordsContract, unfinishedContract, uploadsFuzz } from '../../files/testing/index.ts'
import { realClock } from '../clock.ts'
import { memoryVault } from '../vault.ts'
import { memoryBlobs } from './blobs.ts'
import { memoryFileRecords } from './records.ts'

unfinishedContract('memory', async () => memoryFileRecords().unfinished)
recordsContract('memory', async () => memoryFileRecords())
blobContract('memory', async () => ({ blobs: memoryBlobs(realClock.now), temporaries: async () => 0 }))
uploadsFuzz('memory', async () => ({
  records: memoryFileRecords(),
  blobs: memoryBlobs(realClock.now),
  keys: vaultFileKeys(memoryVault()),
}))
