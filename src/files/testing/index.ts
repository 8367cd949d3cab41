export { type BlobsUnderTest, blobContract } from './blob-contract.ts'
export { type S3Server, s3Server } from './s3-server.ts'
