export { folderBlobs } from './folder.ts'
export { type S3Options, s3Blobs } from './s3.ts'
