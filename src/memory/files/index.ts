export { memoryBlobs } from './blobs.ts'
export { memoryFileRecords } from './records.ts'
