import { blobContract, recordsContract } from '../../files/testing/index.ts'
import { realClock } from '../clock.ts'
import { memoryBlobs } from './blobs.ts'
import { memoryFileRecords } from './records.ts'

recordsContract('memory', async () => memoryFileRecords())
blobContract('memory', async () => ({ blobs: memoryBlobs(realClock.now), temporaries: async () => 0 }))
